"""Marks become ink: where they should stand, in the right letters, whatever a teacher typed."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from altclass.launcher import paper
from altclass.printing.marks import Line, Mark, Page, Picture, Rect, Text
from altclass.problems import Problem


@pytest.fixture(autouse=True)
def _fonts(qtbot: QtBot) -> None:
    paper.ready()


def page(*marks: Mark) -> Page:
    return Page(210, 297, marks)


def read_back(tmp_path: Path, *marks: Mark) -> str:
    pdf = tmp_path / "page.pdf"
    paper.write_pdf([page(*marks)], pdf, "Test")
    command = ["pdftotext", "-layout", str(pdf), "-"]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True).stdout


def inked(image: QImage, x: float, y: float, w: float, h: float) -> bool:
    """Whether anything but white is seen in a box of millimetres (picture_of draws 210 mm in 420 dots)."""
    dots = ((a, b) for a in range(round(2 * x), round(2 * (x + w))) for b in range(round(2 * y), round(2 * (y + h))))
    return any(image.pixelColor(*dot) != QColor("white") for dot in dots)


def test_a_text_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    text = read_back(tmp_path, Text(20, 20, 170, 20, "giraffe coffee waffle fish", 8))
    assert "giraffe coffee waffle fish" in text  # joined ff and fi would be lost


def test_english_and_japanese_stand_in_one_line(tmp_path: Path) -> None:
    text = read_back(tmp_path, Text(20, 20, 170, 20, "{学校|がっこう}で lunch を{食|た}べる", 8))
    assert "学校" in text
    assert "lunch" in text
    assert "がっこう" in text


def test_a_text_too_long_for_its_box_gets_smaller() -> None:
    image = paper.picture_of(page(Text(50, 50, 30, 10, "a very long text in a very small box", 9)), 420)
    assert inked(image, 50, 50, 30, 10)
    assert not inked(image, 82, 40, 100, 30)
    assert not inked(image, 0, 40, 48, 30)


def test_a_reading_stays_inside_its_box() -> None:
    image = paper.picture_of(page(Text(50, 50, 40, 8, "{動物|どうぶつ}", 20)), 420)
    assert inked(image, 50, 50, 40, 8)
    assert not inked(image, 40, 40, 80, 9)
    assert not inked(image, 40, 59, 80, 9)


def test_lines_and_frames_stand_where_they_were_told() -> None:
    image = paper.picture_of(page(Line(10, 100, 200, 100, 1.0), Rect(20, 120, 30, 30, 1.0)), 420)
    assert inked(image, 100, 99, 2, 2)
    assert inked(image, 19, 130, 2, 2)
    assert not inked(image, 30, 130, 10, 10)


def test_a_picture_that_is_gone_leaves_its_place_empty(tmp_path: Path) -> None:
    broken = tmp_path / "broken.webp"
    broken.write_bytes(b"not a picture")
    image = paper.picture_of(
        page(Picture(10, 10, 40, 40, tmp_path / "gone.webp"), Picture(60, 10, 40, 40, broken)), 420
    )
    assert not inked(image, 10, 10, 100, 40)


@pytest.mark.parametrize(
    "typed", ["", "\x00\x07", "\ud800", "🦒 giraffe", "\u202eabc", "a" * 5000, "{犬|}", "{}{|}", "\n\n"]
)
def test_whatever_a_teacher_types_a_page_comes_out(tmp_path: Path, typed: str) -> None:
    text = read_back(tmp_path, Text(20, 20, 100, 20, typed, 8), Text(20, 60, 100, 20, "the end", 8))
    assert "the end" in text


def test_a_pdf_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    old = tmp_path / "folder"
    old.mkdir()
    with pytest.raises(Problem, match="cannot_write"):
        paper.write_pdf([page(Text(20, 20, 100, 20, "x", 8))], old, "Test")
    assert old.is_dir()
    assert list(tmp_path.iterdir()) == [old]


def test_a_missing_font_is_told_before_anything_is_printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALTCLASS_ASSETS", str(tmp_path))
    with pytest.raises(Problem) as told:
        paper.ready()
    assert told.value.key == "printing.font_missing"
