"""Files that other programs really write come in right: genanki's packages, python-pptx's slides, XlsxWriter's books."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable
from pathlib import Path

import genanki  # type: ignore[import-untyped]
import pytest
import xlsxwriter  # type: ignore[import-untyped]
from PIL import Image
from pptx import Presentation
from pptx.util import Inches

from altclass.content.importers.anki import read_anki
from altclass.content.importers.rows import Brought
from altclass.content.importers.slides import read_slides
from altclass.content.importers.text_table import read_table
from altclass.content.importers.workbook import read_workbook

FILES = Path(__file__).with_name("files")
WORDS = [("dragon", "竜"), ("castle", "お城"), ("=1+1", "二"), ("ice cream 🍦", "アイス"), ("007", "七")]


def picture(colour: str) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (40, 30), colour).save(file, "PNG")
    return file.getvalue()


def anki_package(folder: Path) -> Path:
    """Two fields, a picture and a sound for the first word."""
    (folder / "dragon.png").write_bytes(picture("red"))
    (folder / "dragon.mp3").write_bytes(b"ID3\4\0\0\0\0\0\0" + b"\0" * 100)
    model = genanki.Model(
        1_607_392_319, "Words", fields=[{"name": "English"}, {"name": "Japanese"}],
        templates=[{"name": "Card", "qfmt": "{{English}}", "afmt": "{{Japanese}}"}],
    )  # fmt: skip
    deck = genanki.Deck(2_059_400_110, "Unit 3")
    for number, (en, ja) in enumerate(WORDS):
        shown = '<img src="dragon.png">[sound:dragon.mp3]' if number == 0 else ""
        deck.add_note(genanki.Note(model=model, fields=[f"<b>{en}</b>{shown}", ja]))
    package = genanki.Package(deck)
    package.media_files = [str(folder / "dragon.png"), str(folder / "dragon.mp3")]
    package.write_to_file(str(folder / "unit.apkg"))
    return folder / "unit.apkg"


@pytest.mark.filterwarnings("ignore")  # genanki warns of HTML in fields
def test_an_anki_package_of_genanki_comes_in_with_its_picture_and_sound(tmp_path: Path) -> None:
    brought = read_anki(anki_package(tmp_path))
    assert [(card.en, card.ja) for card in brought.cards] == WORDS
    assert not brought.faults
    assert brought.media.read is not None
    assert brought.media.read(brought.media.pictures[0]) == picture("red")
    assert brought.media.read(brought.media.sounds[0]).startswith(b"ID3")


def test_slides_of_python_pptx_come_in_word_by_word_with_their_pictures(tmp_path: Path) -> None:
    show = Presentation()
    for en, ja in WORDS[:2]:
        slide = show.slides.add_slide(show.slide_layouts[1])
        slide.shapes.title.text = en
        slide.placeholders[1].text = ja
        slide.shapes.add_picture(io.BytesIO(picture("red" if en == "dragon" else "blue")), Inches(1), Inches(3))
    show.save(str(tmp_path / "unit.pptx"))
    brought = read_slides(tmp_path / "unit.pptx")
    assert [(card.en, card.ja) for card in brought.cards] == WORDS[:2]
    assert brought.media.read is not None
    assert [brought.media.read(name) for name in brought.media.pictures.values()] == [picture("red"), picture("blue")]


def test_a_table_on_a_slide_of_python_pptx_is_a_list(tmp_path: Path) -> None:
    show = Presentation()
    slide = show.slides.add_slide(show.slide_layouts[6])
    table = slide.shapes.add_table(len(WORDS), 2, Inches(1), Inches(1), Inches(6), Inches(3)).table
    for row, cells in enumerate(WORDS):
        for column, text in enumerate(cells):
            table.cell(row, column).text = text
    show.save(str(tmp_path / "unit.pptx"))
    assert [(card.en, card.ja) for card in read_slides(tmp_path / "unit.pptx").cards] == WORDS


def test_a_workbook_of_xlsxwriter_comes_in_as_it_is_seen(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(str(tmp_path / "unit.xlsx")) as book:
        hidden, sheet = book.add_worksheet("notes"), book.add_worksheet("words")
        hidden.hide()
        sheet.activate()
        hidden.write_row(0, 0, ("not", "これではない"))
        sheet.write_row(0, 0, ("English", "日本語"), book.add_format({"bold": True}))
        for row, (en, ja) in enumerate(WORDS, 1):
            sheet.write_string(row, 0, en)
            sheet.write_rich_string(row, 1, ja, book.add_format({"color": "red"}), " ", " ")
        last = len(WORDS) + 1
        sheet.write_number(last, 0, 3)
        sheet.write_string(last, 1, "三")
        sheet.write_formula(last + 1, 0, '=CONCATENATE("key","board")', None, "keyboard")
        sheet.write_datetime(last + 2, 0, dt.date(2026, 4, 1), book.add_format({"num_format": "yyyy-mm-dd"}))
    cards = read_workbook(tmp_path / "unit.xlsx").cards
    assert [(card.en, card.ja) for card in cards[: len(WORDS)]] == WORDS
    assert [card.en for card in cards[len(WORDS) :]] == ["3", "keyboard", "2026-04-01"]


LISTED: list[tuple[str, str]] = [
    ("dog", "犬"), ("science", "理科"), ("ice cream", "アイスクリーム"), ('"quoted", word', "引用"), ("naïve café", "素朴"),
    ("=1+1", "式"), ("2番", "まる二"), ("髙橋", "はしご高"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("file", "read", "lost"),
    [("libreoffice-7.4.xlsx", read_workbook, {}), ("libreoffice-7.4-cp932.csv", read_table, {"ï": "?", "é": "?"})],
)
def test_what_libreoffice_wrote_comes_in_right(
    file: str, read: Callable[[Path], Brought], lost: dict[str, str]
) -> None:
    """Written by LibreOffice Calc 7.4 (its ② is a plain 2 in English here); CP932 has no ï and no é, so the program itself wrote question marks."""
    brought = read(FILES / file)
    assert not brought.faults
    assert [(card.en, card.ja_plain) for card in brought.cards] == [
        (en.translate(str.maketrans(dict[str, str | int | None](lost))), ja) for en, ja in LISTED
    ]
    assert brought.cards[0].reading == "いぬ"
    assert brought.cards[3].sentence_en == 'She said, "Hi."'
