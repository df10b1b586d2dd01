"""A teacher brings in a list from the decks page: a file, a folder, a paste; sees all of it first, or nothing happens."""

from __future__ import annotations

import io
import time
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from altclass.content.library import deck as deck_of
from altclass.content.library import decks
from altclass.content.pictures import picture_file
from altclass.i18n import Lang
from altclass.launcher.bringing.page import BringingPage
from altclass.launcher.bringing.preview_rows import ENGLISH, PICTURE, ROW, WHAT
from altclass.launcher.bringing.source import Source
from altclass.launcher.pages.decks import DecksPage
from altclass.launcher.widgets.cells import PATH
from altclass.launcher.widgets.deck_tile import WordTile
from altclass.launcher.window import Window
from tests.content.anki_packages import new_package

Open = Callable[[Path], None]
FIVE = [("単語", "意味"), ("dog", "犬"), ("dragon", "竜"), ("apple", None), ("library", "図書館")]


def png(colour: str = "red") -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (40, 40), colour).save(file, "PNG")
    return file.getvalue()


@pytest.fixture
def page(window: Window) -> BringingPage:
    """The page, as the button on the decks page opens it."""
    window.rail.buttons["decks"].click()
    decks_page = window.page("decks")
    assert isinstance(decks_page, DecksPage)
    decks_page.bring.setFocus()
    QTest.keyClick(decks_page.bring, Qt.Key.Key_Return)
    made = window.page("bring-in")
    assert isinstance(made, BringingPage)
    assert made.isVisible()
    return made


@pytest.fixture
def open_file(page: BringingPage, qtbot: QtBot) -> Open:
    """Chooses a file in the file dialog, by typing its path, and waits for what comes of it."""

    def run(path: Path) -> None:
        page.entrance.file.setFocus()
        QTest.keyClick(page.entrance.file, Qt.Key.Key_Return)
        dialog = page.findChild(QFileDialog)
        assert dialog is not None
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        assert line is not None
        line.setText(str(path))
        QTest.keyClick(line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: page._source is not None or page.entrance._problem is not None, timeout=5000)
        qtbot.waitUntil(lambda: page._work is None, timeout=20_000)

    return run


def book(path: Path, *rows: tuple[object, ...]) -> Path:
    made = openpyxl.Workbook()
    assert made.active is not None
    for one in rows:
        made.active.append(one)
    made.save(path)
    return path


def column(page: BringingPage, at: int) -> list[str]:
    rows = page.preview.rows
    return [rows.data(rows.index(row, at)) for row in range(rows.rowCount())]


def copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def in_focus(page: BringingPage) -> QWidget:
    """Where keys would go; a screen without a window manager forgets it when a dialog closes, the window does not."""
    widget = page.window().focusWidget()
    assert widget is not None
    return widget


def test_a_workbook_is_previewed_whole_and_comes_in_chosen(
    page: BringingPage, open_file: Open, window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    open_file(book(tmp_path / "Unit 5.xlsx", *FIVE))
    assert column(page, ENGLISH) == ["dog", "dragon", "apple", "library"]
    assert column(page, ROW) == ["2", "3", "4", "5"]
    rows = page.preview.rows
    assert rows.data(rows.index(0, PICTURE), PATH) is not None
    assert rows.data(rows.index(1, PICTURE), PATH) is None
    assert column(page, WHAT)[0].startswith("Known: picture, sentence")
    assert column(page, WHAT)[1] == "New"
    assert not any(found.id == "unit-5" for found in decks()[0])
    assert isinstance(in_focus(page), QLineEdit)  # the name can be typed at once
    QTest.keyClicks(in_focus(page), "Unit five")
    page.preview._take_grade("ES6")
    with qtbot.waitSignal(page.brought_in, timeout=20_000):
        QTest.keyClick(page.take, Qt.Key.Key_Return)
    kept = deck_of("unit-five")
    assert (kept.title["en"], kept.grade, kept.shipped) == ("Unit five", "ES6", False)
    assert kept.cards[2].ja_plain == "りんご"
    decks_page = window.page("decks")
    assert isinstance(decks_page, DecksPage)
    assert decks_page.look.isVisible()
    assert decks_page.look._title.text() == "Unit five"
    assert next(iter(window.desk.library.decks)) == "unit-five"
    assert window.desk.preferences.now.last_deck == "unit-five"
    decks_page.shown()
    assert "unit-five" in decks_page.chooser._tiles


def test_rows_pasted_from_excel_come_in_by_one_key(page: BringingPage, qtbot: QtBot) -> None:
    copy("dog\t犬\r\ndragon\t竜\r\n")
    QTest.keyClick(in_focus(page), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: column(page, ENGLISH) == ["dog", "dragon"])
    assert page.preview.name.text() == "My words"
    with qtbot.waitSignal(page.brought_in, timeout=20_000):
        page.take.click()
    assert [card.en for card in deck_of("my-words").cards] == ["dog", "dragon"]


def test_with_a_bad_row_nothing_comes_in_until_it_is_left_out(page: BringingPage, qtbot: QtBot) -> None:
    page.open(Source("list", None, "dog\t犬\n\t竜\ncat\t猫\ndog\t犬\n"))
    qtbot.waitUntil(lambda: page.preview.isVisible() and page._work is None)
    assert column(page, WHAT)[1] == "No English word"
    assert column(page, WHAT)[3] == "Again, as in row 1"
    told = [page.preview.faults.item(at).text() for at in range(page.preview.faults.count())]
    assert "Row 2" in told[0]
    assert "Row 4" in told[1]
    assert not page.take.isEnabled()
    page.preview.faults.setCurrentRow(1)
    assert page.preview.table.currentIndex().row() == 3
    page.preview.leave_out.setFocus()
    QTest.keyClick(page.preview.leave_out, Qt.Key.Key_Space)
    assert page.take.isEnabled()
    with qtbot.waitSignal(page.brought_in, timeout=20_000):
        page.take.click()
    assert [card.en for card in deck_of("my-words").cards] == ["dog", "cat"]


def test_columns_guessed_wrong_are_changed_with_one_list(page: BringingPage, qtbot: QtBot) -> None:
    page.open(Source("list", None, "I see a dog.\tdog\t犬\nI like tea.\ttea\tお茶\n"))
    qtbot.waitUntil(lambda: column(page, ENGLISH) == ["I see a dog.", "I like tea."])
    for name, letter in (("English", "B"), ("Sentence", "A")):
        listed = next(one for one in page.preview.columns.findChildren(QComboBox) if one.accessibleName() == name)
        listed.setFocus()
        QTest.keyClicks(listed, letter)
        qtbot.waitUntil(lambda: page._work is None)
        assert in_focus(page).accessibleName() == name  # the keys stay where they were
    assert column(page, ENGLISH) == ["dog", "tea"]
    assert [card.sentence_en for card in page.preview.brought.cards] == ["I see a dog.", "I like tea."]
    assert [card.ja_plain for card in page.preview.brought.cards] == ["犬", "お茶"]


def test_a_row_without_its_tick_stays_out(page: BringingPage, qtbot: QtBot) -> None:
    page.open(Source("list", None, "えいご\tにほんご\ndog\t犬\ncat\t猫\n"))
    qtbot.waitUntil(lambda: page.preview.rows.rowCount() == 3)
    table = page.preview.table
    table.setFocus()
    table.setCurrentIndex(page.preview.rows.index(0, ROW))
    QTest.keyClick(table, Qt.Key.Key_Space)
    with qtbot.waitSignal(page.brought_in, timeout=20_000):
        page.take.click()
    assert [card.en for card in deck_of("my-words").cards] == ["dog", "cat"]


BAD: dict[str, bytes] = {
    "words.xlsx": b"not a workbook at all",
    "words.apkg": b"PK\x03\x04 cut off",
    "words.altdeck": b"",
    "words.pptx": png(),
    "words.csv": b"",
    "words.docx": b"PK",
}


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_one_plain_sentence(
    page: BringingPage, open_file: Open, window: Window, tmp_path: Path, name: str, lang: Lang
) -> None:
    window.desk.tongue.switch(lang)
    (tmp_path / name).write_bytes(BAD[name])
    before = sorted(path.name for path in tmp_path.iterdir())
    open_file(tmp_path / name)
    said = page.entrance._words.text()
    assert page.entrance._words.isVisible()
    assert name in said
    assert said.endswith("。" if lang == "ja" else ".")
    assert "Traceback" not in said
    assert page.entrance.isVisible()
    assert not page.take.isVisible()
    assert sorted(path.name for path in tmp_path.iterdir()) == before
    assert window.desk.notices.all == []


def test_nothing_copied_is_said(page: BringingPage) -> None:
    QGuiApplication.clipboard().clear()
    page.entrance.paste.click()
    assert "nothing to paste" in page.entrance._words.text()


def test_a_list_without_english_can_still_be_told_its_columns(page: BringingPage, qtbot: QtBot) -> None:
    page.open(Source("list", None, "1\t犬\n2\t猫\n"))
    qtbot.waitUntil(page.preview.isVisible)
    assert "No column with English words" in page.preview.faults.item(0).text()


def test_an_anki_package_dropped_on_the_decks_page_brings_its_pictures(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    package = tmp_path / "Castle words.apkg"
    package.write_bytes(new_package([('moat<img src="m.png">', "堀"), ("drawbridge", "はね橋")], {"m.png": png()}))
    window.turn_to("decks")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(package))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.page("decks").dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys))
    page = window.page("bring-in")
    assert isinstance(page, BringingPage)
    qtbot.waitUntil(lambda: column(page, ENGLISH) == ["moat", "drawbridge"], timeout=20_000)
    assert column(page, WHAT)[0] == "New: picture"
    with qtbot.waitSignal(page.brought_in, timeout=20_000):
        page.take.click()
    first, second = deck_of("castle-words").cards
    assert picture_file(first) is not None
    assert picture_file(second) is None


def test_cancelled_halfway_nothing_is_there_and_the_window_lived(
    page: BringingPage, qtbot: QtBot, tmp_path: Path, own_home: Path
) -> None:
    folder = tmp_path / "Unit 9"
    folder.mkdir()
    for number in range(40):
        (folder / f"monster {number:03}x.png").write_bytes(png() + bytes([number]))
    page.open(Source(folder.name, folder))
    qtbot.waitUntil(lambda: page.preview.isVisible() and page._work is None, timeout=20_000)
    page.take.click()
    assert page.bar.isVisible()
    qtbot.waitUntil(lambda: page.bar.maximum() == 80 and page.bar.value() >= 40, timeout=20_000)
    began = time.monotonic()
    QTest.keyClick(page.cancel, Qt.Key.Key_Return)
    assert time.monotonic() - began < 1.0
    qtbot.waitUntil(lambda: page._work is None, timeout=20_000)
    assert page.preview.isVisible()  # all is as it was: bring in again, or choose another
    assert page.take.isEnabled()
    kept = [path for path in own_home.rglob("*") if path.is_file() and path.parent.name in ("decks", "pictures", "in")]
    assert kept == []


def test_a_picture_that_cannot_be_used_is_named_and_can_be_left_out(
    page: BringingPage, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "Unit 8"
    folder.mkdir()
    (folder / "castle.png").write_bytes(b"no picture")
    (folder / "moat.png").write_bytes(png())
    page.open(Source(folder.name, folder))
    qtbot.waitUntil(lambda: page.preview.isVisible() and page._work is None, timeout=20_000)
    page.take.click()
    qtbot.waitUntil(page.preview.faults.isVisible, timeout=20_000)
    assert "“castle”" in page.preview.faults.item(0).text()
    page.preview.leave_out.click()
    with qtbot.waitSignal(page.brought_in, timeout=20_000):
        page.take.click()
    assert [bool(picture_file(card)) for card in deck_of("unit-8").cards if card.en == "moat"] == [True]


def test_ten_thousand_rows_come_in_and_the_page_shows_as_many_as_it_can(
    page: BringingPage, window: Window, qtbot: QtBot
) -> None:
    text = "".join(f"word{number}\tことば{number}\n" for number in range(10_000))
    page.open(Source("list", None, text))
    qtbot.waitUntil(lambda: page.preview.rows.rowCount() == 10_000, timeout=20_000)
    with qtbot.waitSignal(page.brought_in, timeout=20_000):
        page.take.click()
    assert len(deck_of("my-words").cards) == 10_000
    decks_page = window.page("decks")
    assert isinstance(decks_page, DecksPage)
    assert decks_page.look._more.text() == "And 9700 more; “Edit” shows all of them."
    assert len(decks_page.look.findChildren(WordTile)) == 300
