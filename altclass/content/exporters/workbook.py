"""Writes a deck as an Excel workbook: headings that stay, columns wide enough, and every cell a text that never runs."""

from __future__ import annotations

import io

import openpyxl
from openpyxl.cell.cell import Cell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from altclass.content.deck import Deck
from altclass.content.exporters.rows import HEADINGS, rows_of
from altclass.content.importers.formulas import RUNS, kept_text

NARROW, WIDE = 8, 48  # signs


def as_workbook(deck: Deck) -> bytes:
    """The whole file."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "AltClass"
    sheet.append(HEADINGS)
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    sheet.freeze_panes = "A2"
    widths = [len(heading) * 2 for heading in HEADINGS]
    for number, row in enumerate(rows_of(deck), 2):
        for place, text in enumerate(row):
            if text:
                _write(sheet.cell(number, place + 1), text)
                widths[place] = max(widths[place], sum(1 if sign.isascii() else 2 for sign in text))
    for place, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(place)].width = min(max(width + 2, NARROW), WIDE)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _write(cell: Cell, text: str) -> None:
    """As text, whatever it begins with; Excel keeps it text after an edit, too, by the cell's own ' mark."""
    cell.value = kept_text(text)
    cell.data_type = "s"
    cell.quotePrefix = bool(RUNS.match(text))
