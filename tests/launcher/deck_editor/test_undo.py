"""Whatever was done to a deck can be taken back, and done again, without limit."""

from __future__ import annotations

import random

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from altclass.content.card import Card
from altclass.content.deck import Deck
from altclass.content.library import deck as deck_of
from altclass.launcher.deck_editor.card_rows import ENGLISH
from altclass.launcher.deck_editor.draft import Draft
from altclass.launcher.deck_editor.edits import moved, without
from altclass.launcher.deck_editor.page import EditorPage
from tests.launcher.deck_editor.conftest import Edit


def kept(qtbot: QtBot, page: EditorPage) -> None:
    qtbot.waitUntil(lambda: not page.keeper.is_dirty, timeout=5000)


def test_everything_can_be_taken_back_and_done_again_however_much_it_was(edit: Edit, mine: str) -> None:
    page, chance = edit(mine), random.Random(5)
    states = [page.draft.deck]
    for number in range(1000):
        cards, at = page.draft.cards, chance.randrange(len(page.draft.cards))
        match chance.randrange(4):
            case 0:
                page.draft.put((*cards[:at], Card(f"word {number}"), *cards[at:]))
            case 1 if len(cards) > 2:
                page.draft.put(without(cards, {at}))
            case 2:
                page.draft.put(moved(cards, {at}, chance.randrange(len(cards) + 1)))
            case _:
                page.rows.setData(page.rows.index(at, ENGLISH), f"word {number}")
        if page.draft.deck is not states[-1] and page.draft.deck != states[-1]:
            states.append(page.draft.deck)
        assert page.rows.rowCount() == len(page.draft.cards) + 1
    assert len(states) > 500
    for state in reversed(states[:-1]):
        page.tools["undo"].click()
        assert page.draft.deck == state
    assert not page.tools["undo"].isEnabled()
    for state in states[1:]:
        page.tools["redo"].click()
        assert page.draft.deck == state


def test_a_name_and_a_grade_are_steps_too(edit: Edit, mine: str, qtbot: QtBot) -> None:
    page = edit(mine)
    name = page.names.names["en"]
    name.setText("Unit 4")
    QTest.keyClick(name, Qt.Key.Key_Return)
    page.names._graded("ES5")
    kept(qtbot, page)
    assert (deck_of(mine).title["en"], deck_of(mine).grade) == ("Unit 4", "ES5")
    page.tools["undo"].click()
    page.tools["undo"].click()
    assert name.text() == "Mine"
    kept(qtbot, page)
    assert (deck_of(mine).title["en"], deck_of(mine).grade) == ("Mine", "")


def test_ten_thousand_cards_are_edited_without_a_pause(qapp: QApplication) -> None:
    draft = Draft()
    draft.open(Deck("big", {"en": "Big"}, tuple(Card(f"word {n}") for n in range(10_000)), shipped=False))
    for at in range(0, 10_000, 500):
        draft.put(moved(draft.cards, {at}, 10_000 - at))
    for _ in range(20):
        draft.steps.undo()
    assert [card.en for card in draft.cards[:2]] == ["word 0", "word 1"]
