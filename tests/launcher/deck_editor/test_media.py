"""A photo and a sound file for a card: drawn anew, trimmed, and said in one sentence where they cannot be used."""

from __future__ import annotations

import io
from array import array
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from altclass.content.library import deck as deck_of
from altclass.content.pictures import picture_file
from altclass.launcher.deck_editor.card_rows import ENGLISH
from altclass.launcher.deck_editor.own_voice import recording
from altclass.launcher.deck_editor.page import EditorPage
from altclass.launcher.window import Window
from altclass.speech import wav
from tests.launcher.deck_editor.conftest import Edit


def photo(path: Path) -> Path:
    """A photo of a phone that says where it was taken."""
    exif = Image.Exif()
    exif[0x010E] = "our school, 35.68 N"
    file = io.BytesIO()
    Image.new("RGB", (600, 300), "blue").save(file, "JPEG", exif=exif)
    path.write_bytes(file.getvalue())
    return path


def choose(page: EditorPage, path: Path) -> None:
    """Types the path into the file dialog that is open."""
    dialog = next(one for one in page.findChildren(QFileDialog) if one.isVisible())
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert line is not None
    line.setText(str(path))
    QTest.keyClick(line, Qt.Key.Key_Return)


def test_a_photo_is_drawn_anew_and_tells_nothing(edit: Edit, mine: str, qtbot: QtBot, tmp_path: Path) -> None:
    page = edit(mine)
    page.table.choose([1])
    QTest.keyClick(page.panel.buttons["photo"], Qt.Key.Key_Return)
    choose(page, photo(tmp_path / "写真.jpg"))
    qtbot.waitUntil(lambda: page.draft.cards[1].picture.startswith("own:"), timeout=20_000)
    file = picture_file(page.draft.cards[1])
    assert file is not None
    assert b"our school" not in file.read_bytes()
    page.back_button.click()
    assert picture_file(deck_of(mine).cards[1]) == file


def test_a_photo_dropped_on_a_card_belongs_to_it_even_if_it_moves_meanwhile(
    edit: Edit, mine: str, qtbot: QtBot, tmp_path: Path
) -> None:
    page = edit(mine)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(photo(tmp_path / "a.jpg")))])
    at = QPointF(page.table.visualRect(page.rows.index(2, ENGLISH)).center())
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.table.dropEvent(QDropEvent(at, Qt.DropAction.CopyAction, mime, left, none))
    page.table.choose([2])
    page.tools["up"].click()
    qtbot.waitUntil(lambda: any(card.picture for card in page.draft.cards), timeout=20_000)
    assert [card.en for card in page.draft.cards if card.picture] == ["three"]


def test_a_file_that_is_no_photo_is_said(edit: Edit, mine: str, qtbot: QtBot, tmp_path: Path, window: Window) -> None:
    page = edit(mine)
    (tmp_path / "a.png").write_bytes(b"<svg/>")
    page.media.take_photo(0, tmp_path / "a.png")
    qtbot.waitUntil(lambda: bool(window.desk.notices.all), timeout=20_000)
    assert window.desk.notices.all[-1].problem.key == "import.picture_bad"
    assert page.draft.cards[0].picture == ""


def test_a_sound_file_becomes_the_voice_of_the_word_without_the_quiet_around_it(
    edit: Edit, mine: str, qtbot: QtBot, tmp_path: Path
) -> None:
    page = edit(mine)
    rate, quiet = 16_000, array("h", bytes(2 * 16_000))
    tone = array("h", [8000 if at // 20 % 2 else -8000 for at in range(rate // 2)])
    wav.write(wav.Sound(rate, quiet + tone + quiet), tmp_path / "two.wav")
    page.table.choose([1])
    QTest.keyClick(page.panel.buttons["sound"], Qt.Key.Key_Return)
    choose(page, tmp_path / "two.wav")
    qtbot.waitUntil(lambda: recording("two") is not None, timeout=20_000)
    own = recording("two")
    assert own is not None
    assert 0.4 < wav.read(own).seconds < 0.8
    qtbot.waitUntil(lambda: page.panel.voice.text() == "Said by your own sound file.")
    assert page.desk.voice.clip("two") == own
    page.panel.buttons["forget_sound"].click()
    assert recording("two") is None
    assert page.panel.buttons["forget_sound"].isHidden()


def test_a_sound_that_is_none_or_silent_is_said_and_the_old_one_stays(
    edit: Edit, mine: str, qtbot: QtBot, tmp_path: Path, window: Window
) -> None:
    page = edit(mine)
    (tmp_path / "good.ogg").write_bytes(b"OggS" + bytes(100))
    page.media.take_sound("one", tmp_path / "good.ogg")
    qtbot.waitUntil(lambda: recording("one") is not None, timeout=20_000)
    wav.write(wav.Sound(16_000, array("h", bytes(32_000))), tmp_path / "silent.wav")
    (tmp_path / "song.mp3").write_bytes(b"ID3")
    for name in ("silent.wav", "song.mp3"):
        page.media.take_sound("one", tmp_path / name)
    qtbot.waitUntil(lambda: len(window.desk.notices.all) == 2, timeout=20_000)
    assert {notice.problem.key for notice in window.desk.notices.all} == {"editor.sound_bad"}
    own = recording("one")
    assert own is not None
    assert own.suffix == ".ogg"
