"""Reads a list out of a CSV or tab-separated file, or out of what was copied from a spreadsheet or a study site."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from altclass.content.importers.encodings import read_text
from altclass.content.importers.rows import Brought, cards_of
from altclass.problems import Problem

SEPARATORS = "\t,;"


def read_table(path: Path, columns: dict[str, int] | None = None) -> Brought:
    """The cards of a CSV or TSV file.  Raises Problem import.* where it is no word list at all."""
    return from_text(read_text(path), path.name, columns)


def from_text(text: str, name: str, columns: dict[str, int] | None = None) -> Brought:
    """The cards of a text whose lines are rows."""
    if not text.strip():
        raise Problem("import.empty", file=name)
    separator = _separator(text)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, skipinitialspace=True, strict=True))
    except csv.Error:
        rows = _without_quotes(text, separator, name)
    return cards_of(rows, name, columns)


def _without_quotes(text: str, separator: str, name: str) -> list[list[str]]:
    """A quotation mark that is never closed would swallow all rows below it: then marks are signs like any other."""
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, quoting=csv.QUOTE_NONE))
    except csv.Error as fault:
        raise Problem("import.not_a_table", file=name, why=str(fault)) from fault
    return [[cell.strip('" ') for cell in row] for row in rows]


def _separator(text: str) -> str:
    """The sign that parts the first lines into the most columns; a tab wins, since spreadsheets copy with it."""
    head = text[:4000].split("\n")[:20]
    counts = {sign: sum(line.count(sign) for line in head) for sign in SEPARATORS}
    return "\t" if counts["\t"] else max(",;", key=lambda sign: counts[sign])
