"""Writes a deck as CSV that Japanese Excel opens right (UTF-8 with its mark, no cell that runs), or tab-separated."""

from __future__ import annotations

import csv
import io

from altclass.content.deck import Deck
from altclass.content.exporters.rows import HEADINGS, rows_of
from altclass.content.importers.formulas import marked_text


def as_csv(deck: Deck) -> bytes:
    """The whole file.  Without its mark, Excel takes UTF-8 for CP932 and shows nonsense."""
    return _written(deck, ",")


def as_tsv(deck: Deck) -> bytes:
    """The same with tabs, as spreadsheets copy."""
    return _written(deck, "\t")


def _written(deck: Deck, separator: str) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=separator, lineterminator="\r\n")
    writer.writerow(HEADINGS)
    writer.writerows([marked_text(cell) for cell in row] for row in rows_of(deck))
    return text.getvalue().encode("utf-8-sig")
