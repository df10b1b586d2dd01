"""Reads a list out of an Excel workbook (.xlsx): the first sheet that a teacher can see and that has rows."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import python_calamine as calamine

from altclass.content.importers.cells import text_of
from altclass.content.importers.pack import Pack
from altclass.content.importers.rows import Brought, Table, cards_of
from altclass.problems import Problem

NEEDED = re.compile(r"\[Content_Types\]\.xml|_rels/\.rels|xl/.*\.(xml|rels)", re.IGNORECASE)
SHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
# Its name whole: xmlns:r="http..." stands in every workbook that Excel itself writes, and is no cell.
FAR_CELL = re.compile(
    rb"""(?<![\w:.-])r\s*=\s*["']\s*\$?(?:[A-Za-z]{3,}\$?\d|[B-Zb-z][A-Za-z]\$?\d|[A-Za-z]{0,3}\$?\d{6})"""
)


def read_workbook(path: Path, columns: dict[str, int] | None = None) -> Brought:
    """The cards of a workbook.  Raises Problem import.* where it is none, or holds no words."""
    with Pack(path) as pack:
        book = _safe_copy(pack, path.name)
    rows = _rows(book, path.name)
    if not rows:
        raise Problem("import.empty", file=path.name)
    return cards_of(Table(rows), path.name, columns)


def _safe_copy(pack: Pack, name: str) -> io.BytesIO:
    """The parts a list needs, unpacked within our bounds: the reader behind it has none of its own.

    One cell at XFD1048576 makes that reader take memory for all cells before it, so far cells are refused first.
    """
    copy = io.BytesIO()
    with zipfile.ZipFile(copy, "w", zipfile.ZIP_STORED) as whole:
        for member in filter(NEEDED.fullmatch, pack.names):
            content = pack.read(member)
            if SHEET.fullmatch(member) and (b"\0" in content[:4096] or FAR_CELL.search(content)):
                raise Problem("import.far_cell", file=name)
            whole.writestr(member, content)
    copy.seek(0)
    return copy


def _rows(book: io.BytesIO, name: str) -> list[list[str]]:
    """The rows of the first sheet that has any; a hidden sheet only where no other has."""
    try:
        with calamine.load_workbook(book) as opened:
            sheets = sorted(
                opened.sheets_metadata, key=lambda sheet: sheet.visible != calamine.SheetVisibleEnum.Visible
            )
            for sheet in sheets:
                if sheet.typ == calamine.SheetTypeEnum.WorkSheet:
                    cells = opened.get_sheet_by_name(sheet.name).to_python(skip_empty_area=False)
                    rows = [[text_of(cell) for cell in row] for row in cells]
                    if any(any(row) for row in rows):
                        return rows
    except (calamine.CalamineError, OSError, ValueError) as fault:
        raise Problem("import.broken", file=name) from fault
    except BaseException as fault:  # the reader's own panic is no Exception
        if type(fault).__name__ != "PanicException":
            raise
        raise Problem("import.broken", file=name) from fault
    return []
