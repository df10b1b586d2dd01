"""Reads a list out of a CSV or tab-separated file, or out of what was copied from a spreadsheet."""

from __future__ import annotations

import csv
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
    try:
        rows = list(csv.reader(text.splitlines(keepends=True), delimiter=_separator(text), skipinitialspace=True))
    except csv.Error as fault:
        raise Problem("import.not_a_table", file=name, why=str(fault)) from fault
    return cards_of(rows, name, columns)


def _separator(text: str) -> str:
    """The sign that parts the first lines into the most columns; a tab wins, since spreadsheets copy with it."""
    head = text[:4000].split("\n")[:20]
    counts = {sign: sum(line.count(sign) for line in head) for sign in SEPARATORS}
    return "\t" if counts["\t"] else max(",;", key=lambda sign: counts[sign])
