"""A deck goes out of the decks page by the file dialog: for Excel, for Anki, for a colleague."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from altclass.content.importers.forms import read_file
from altclass.content.library import deck as deck_of
from altclass.launcher.bringing.take_out import TakingOut
from altclass.launcher.pages.decks import DecksPage
from altclass.launcher.window import Window


@pytest.mark.parametrize("ending", ["xlsx", "csv", "apkg", "altdeck"])
def test_a_deck_goes_out_by_the_file_dialog_and_comes_in_the_same(
    window: Window, qtbot: QtBot, tmp_path: Path, ending: str
) -> None:
    window.turn_to("decks")
    page = window.page("decks")
    assert isinstance(page, DecksPage)
    page.open("animals")
    QTest.keyClick(page.look.out_button, Qt.Key.Key_Return)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    assert "Animals" in dialog.selectedFiles()[0]
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert line is not None
    goal = tmp_path / f"どうぶつ.{ending}"
    line.setText(str(goal))
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Written to" in page.look._remark.text(), timeout=20_000)
    assert [card.en for card in read_file(goal).cards] == [card.en for card in deck_of("animals").cards]


def test_a_folder_that_refuses_is_said(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    taking = TakingOut(deck_of("animals"), window.desk.tongue, window)
    with qtbot.waitSignal(taking.failed, timeout=20_000) as told:
        taking.write(tmp_path / "file" / "out.csv")
    assert told.args[0].key == "storage.cannot_write"
