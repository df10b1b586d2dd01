"""An editor in a window, and the keys of a person."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLineEdit
from pytestqt.qtbot import QtBot

from altclass.content.card import Card
from altclass.content.deck import Deck
from altclass.content.library import save_deck
from altclass.launcher import lists
from altclass.launcher.deck_editor.page import EditorPage
from altclass.launcher.window import Window

Edit = Callable[[str], EditorPage]
Type = Callable[[EditorPage, int, int, str], None]


@pytest.fixture
def edit(window: Window) -> Edit:
    """Opens a deck as the button on the decks page does."""

    def run(deck_id: str) -> EditorPage:
        lists.edit(window, deck_id)
        page = window.page("deck-editor")
        assert isinstance(page, EditorPage)
        assert page.isVisible()
        return page

    return run


@pytest.fixture
def type_in(qtbot: QtBot) -> Type:
    """Goes to a cell, types, and presses Enter."""

    def run(page: EditorPage, row: int, column: int, text: str) -> None:
        table = page.table
        table.setCurrentIndex(page.rows.index(row, column))
        QTest.keyClick(table, Qt.Key.Key_F2)
        line = next(line for line in table.viewport().findChildren(QLineEdit) if line.isVisible())
        line.setText(text)
        QTest.keyClick(line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: table.state() != QAbstractItemView.State.EditingState)

    return run


@pytest.fixture
def mine(own_home: object, window: Window) -> str:
    """A deck of the teacher's own."""
    made = Deck("mine", {"en": "Mine", "ja": "Mine"}, tuple(map(Card, ("one", "two", "three", "four"))), shipped=False)
    save_deck(made)
    window.desk.library.put(made)
    return "mine"
