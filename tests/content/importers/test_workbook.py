"""An Excel workbook comes in as it is seen; one that was made to do harm is one plain sentence."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest

from altclass.content.importers.workbook import read_workbook
from altclass.problems import Problem


def _book(path: Path, *rows: Sequence[object], first_sheet_is_empty: bool = False) -> Path:
    book = openpyxl.Workbook()
    sheet = book.create_sheet("Words") if first_sheet_is_empty else book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


def test_a_workbook_comes_in_with_headings_or_without(tmp_path: Path) -> None:
    rows = [("castle", "お城"), ("dragon", "竜")]
    with_headings = read_workbook(_book(tmp_path / "a.xlsx", ("英語", "日本語"), *rows))
    without = read_workbook(_book(tmp_path / "b.xlsx", *rows))
    assert [(card.en, card.ja) for card in with_headings.cards] == rows
    assert with_headings.cards == without.cards
    assert without.head == (("castle", "お城"), ("dragon", "竜"))


def test_the_first_sheet_with_rows_is_taken(tmp_path: Path) -> None:
    brought = read_workbook(_book(tmp_path / "a.xlsx", ("castle", "お城"), first_sheet_is_empty=True))
    assert [card.en for card in brought.cards] == ["castle"]


def test_numbers_and_dates_come_in_as_they_are_seen(tmp_path: Path) -> None:
    rows = [
        ("word", "meaning"),
        (3, "三"),
        (2.5, "二点五"),
        (dt.date(2026, 4, 1), "四月一日"),
        ("007", "七"),
        (True, "真"),
    ]
    brought = read_workbook(_book(tmp_path / "a.xlsx", *rows))
    assert [card.en for card in brought.cards] == ["3", "2.5", "2026-04-01", "007", "TRUE"]


def test_rows_are_counted_as_excel_counts_them(tmp_path: Path) -> None:
    rows: list[tuple[object, ...]] = [(), (), ("castle", "お城"), (None, "竜")]
    (fault,) = read_workbook(_book(tmp_path / "a.xlsx", *rows)).faults
    assert (fault.key, fault.params["row"]) == ("import.row_without_english", 4)


def test_columns_can_be_told(tmp_path: Path) -> None:
    file = _book(tmp_path / "a.xlsx", ("red castle", "castle", "お城"), ("green dragon", "dragon", "竜"))
    assert [card.en for card in read_workbook(file, {"en": 1, "ja": 2}).cards] == ["castle", "dragon"]


def _tampered(path: Path, member: str, content: bytes) -> Path:
    """The workbook with one of its parts put in place of the real one."""
    whole = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, content if name == member else old.read(name))
    path.write_bytes(whole.getvalue())
    return path


SHEET = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData></worksheet>'
FAR = b'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'


@pytest.mark.parametrize(
    ("sheet", "key"),
    [
        (SHEET % FAR, "import.far_cell"),
        (SHEET % FAR.replace(b'r="', b"r = '").replace(b'"', b"'"), "import.far_cell"),
        ((SHEET % FAR).decode().encode("utf-16"), "import.far_cell"),
        (b"<worksheet><sheetData><row", "import.broken"),
        (b" " * 30_000_000, "import.bomb"),
        (SHEET % b"", "import.empty"),
    ],
    ids=["a cell at the end of the world", "the same, other quotes", "UTF-16", "cut off", "a bomb", "no rows"],
)
def test_a_workbook_made_to_do_harm_is_refused(tmp_path: Path, sheet: bytes, key: str) -> None:
    file = _tampered(_book(tmp_path / "a.xlsx", ("castle", "お城")), "xl/worksheets/sheet1.xml", sheet)
    with pytest.raises(Problem) as told:
        read_workbook(file)
    assert told.value.key == key


@pytest.mark.parametrize("content", [b"", b"PK", b"no zip at all", b"PK\5\6" + b"\0" * 18])
def test_what_is_no_workbook_is_said(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.xlsx").write_bytes(content)
    with pytest.raises(Problem, match=r"import\.(broken|empty)"):
        read_workbook(tmp_path / "a.xlsx")
