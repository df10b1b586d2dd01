"""F1 in the launcher: the sheet tells the very keys that are alive, each in both languages, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from altclass.launcher import sample
from altclass.launcher.key_rows import SAYS, KeyRow, name_of, pair
from altclass.launcher.key_sheet import KeySheet
from altclass.launcher.window import Window

GAMES = ("bingo", "word_chain", "quiz_show")


def opened() -> KeySheet:
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, KeySheet)
    return sheet


def rows(sheet: KeySheet) -> list[KeyRow]:
    return [row for section in sheet.sections for row in section.rows]


def words(sheet: KeySheet) -> list[str]:
    return [label.text() for label in sheet.findChildren(QLabel)]


@pytest.fixture
def lesson(window: Window, request: pytest.FixtureRequest) -> Window:
    """The console, in the middle of a game."""
    game = getattr(request, "param", "bingo")
    manifest = window.desk.library.games[game][1]
    window.console.show_activity(manifest, window.desk.library.decks["animals"])
    window.console.head.show_stage("playing")
    window.console.show_now(sample.now(manifest))
    window.turn_to("console")
    window.console.setFocus()
    return window


@pytest.fixture(autouse=True)
def put_away(qtbot: QtBot) -> Iterator[None]:
    yield
    if isinstance(sheet := QApplication.activeModalWidget(), KeySheet):
        sheet.reject()


def test_f1_opens_it_and_f1_puts_it_away(window: Window) -> None:
    QTest.keyClick(window.rail.buttons["home"], Qt.Key.Key_F1)
    sheet = opened()
    assert "Word lists" in words(sheet)
    assert "単語デッキ" in words(sheet)
    QTest.keyClick(sheet, Qt.Key.Key_F1)
    assert QApplication.activeModalWidget() is None


def test_every_shortcut_of_the_window_says_what_it_does(window: Window) -> None:
    window.page("console")
    mute = [name_of(one) for one in window.findChildren(QShortcut) if not one.property(SAYS)]
    assert set(mute) <= {name_of(one) for one in window.console._keys.living.values()}  # told by the console itself


@pytest.mark.parametrize("lesson", GAMES, indirect=True)
def test_the_sheet_of_a_lesson_tells_each_living_key_once(lesson: Window) -> None:
    QTest.keyClick(lesson.console, Qt.Key.Key_F1)
    told = [key for row in rows(opened()) for key in row.keys if row.words.en not in ("To the next button", "Press it")]
    for key in lesson.console._keys.living:
        assert key in told, key
    own = [key for section in opened().sections[:2] for row in section.rows for key in row.keys]
    assert sorted(own) == sorted(lesson.console._keys.living)


@pytest.mark.parametrize("lesson", GAMES, indirect=True)
def test_a_games_own_moves_are_named_as_on_its_buttons(lesson: Window) -> None:
    lesson.desk.tongue.switch("ja")
    QTest.keyClick(lesson.console, Qt.Key.Key_F1)
    moves = opened().sections[0]
    offers = [offer for offer in lesson.console._offers if offer.key]
    assert offers
    assert [row.words for row in moves.rows] == [offer.label for offer in offers]


def test_the_keys_of_the_pages_rest_during_a_lesson(lesson: Window) -> None:
    lesson.keys.show_sheet()
    assert not any("Ctrl+1" in row.keys for row in rows(opened()))
    opened().reject()
    QTest.keyClick(lesson.console, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert lesson._stack.currentWidget() is lesson.console


def test_pages_and_language_change_by_their_keys(window: Window) -> None:
    for number, page in enumerate(("home", "decks", "settings", "check", "problems", "about")):
        if page == "check":
            continue  # it would start the doctor
        QTest.keyClick(window, Qt.Key(Qt.Key.Key_1 + number), Qt.KeyboardModifier.ControlModifier)
        assert window._stack.currentWidget() is window.page(page)
    for lang in ("ja", "en"):
        QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        assert window.desk.tongue.lang == lang


def test_both_enter_keys_are_one_on_the_sheet() -> None:
    assert KeyRow(("Return", "Enter", "Ctrl+Left"), pair("keys.press")).shown == ["Enter", "Ctrl+←"]
