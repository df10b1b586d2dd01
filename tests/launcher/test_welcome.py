"""The first morning: a few calm steps, by keyboard alone, and flashcards are on the screen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from altclass.launcher import app
from altclass.launcher.desk import Desk
from altclass.launcher.welcome import first_run
from altclass.launcher.welcome.page import WelcomePage
from altclass.launcher.welcome.trying import HearStep
from altclass.launcher.widgets.deck_tile import WordTile
from altclass.launcher.window import Window
from altclass.storage.settings import LastTime


@pytest.fixture
def welcome(window: Window) -> WelcomePage:
    """The window on the first morning."""
    app._welcome(window)
    page = window.page("welcome")
    assert isinstance(page, WelcomePage)
    assert window._stack.currentWidget() is page
    return page


def press(key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


def tab_to(wanted: QWidget) -> None:
    for _ in range(30):
        if QApplication.focusWidget() is wanted:
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"no way to {wanted.accessibleName()} by Tab")


def test_from_the_first_step_to_flashcards_by_keyboard_alone(
    welcome: WelcomePage, window: Window, qtbot: QtBot, make_desk: Callable[[], Desk]
) -> None:
    press(Qt.Key.Key_Return)  # English, as the PC is; the way on has the focus now
    press(Qt.Key.Key_Return)
    assert welcome.at == 1
    fifth = next(button for button in welcome.steps[1].findChildren(QWidget) if button.accessibleName() == "ES5")
    tab_to(fifth)
    press(Qt.Key.Key_Space)
    for step in (2, 3):
        press(Qt.Key.Key_Return)
        assert welcome.at == step
    tab_to(welcome.next)
    press(Qt.Key.Key_Return)
    assert welcome.is_last
    assert welcome.next.text() == "Start flashcards"
    press(Qt.Key.Key_Return)
    running = window.lesson.running
    assert running is not None
    qtbot.waitUntil(lambda: running.at == "playing", timeout=6000)
    deck = window.activity.deck
    assert (window.activity.game_id, deck and deck.grade) == ("flashcards", "ES5")
    kept = make_desk().preferences.now
    assert (kept.welcomed, kept.grade) == (True, "ES5")


def test_it_comes_once(window: Window, make_desk: Callable[[], Desk]) -> None:
    assert first_run.is_first(window.desk)
    window.turn_to("welcome")
    page = window.page("welcome")
    assert isinstance(page, WelcomePage)
    tab_to(page.skip)
    press(Qt.Key.Key_Return)
    assert window._stack.currentWidget() is window.home
    assert not first_run.is_first(make_desk())


def test_who_has_played_already_is_not_welcomed(window: Window) -> None:
    window.desk.preferences.remember("bingo", LastTime("animals", 0, {}))
    app._welcome(window)
    assert window._stack.currentWidget() is window.home


def test_it_can_be_seen_again_from_the_settings(window: Window) -> None:
    window.desk.preferences.change(welcomed=True)
    window.turn_to("settings")
    again = next(
        one for one in window.page("settings").findChildren(QWidget) if one.accessibleName() == "Show it again"
    )
    again.setFocus()
    press(Qt.Key.Key_Return)
    assert window._stack.currentWidget() is window.page("welcome")
    assert not window.rail.isVisible()


def test_the_language_chosen_is_spoken_at_once_and_nothing_jumps(
    welcome: WelcomePage, window: Window, qtbot: QtBot
) -> None:
    qtbot.wait(20)
    before = [widget.geometry() for widget in (welcome.next, welcome.skip, welcome.dots)]
    tab_to(welcome.steps[0].buttons["ja"])  # type: ignore[attr-defined]
    press(Qt.Key.Key_Return)
    qtbot.wait(20)
    assert welcome.next.text() == "次へ"
    assert [widget.geometry() for widget in (welcome.next, welcome.skip, welcome.dots)] == before
    assert window.desk.preferences.now.lang == "ja"


def test_a_card_says_its_word(welcome: WelcomePage) -> None:
    said: list[str] = []
    welcome.say.connect(said.append)
    welcome.turn_to(3)
    assert isinstance(welcome.steps[3], HearStep)
    press(Qt.Key.Key_Return)  # the first card has the focus
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Return)
    assert said == ["dog", "apple"]
    assert len(welcome.steps[3].findChildren(WordTile)) == 3


def test_back_leads_to_the_step_before_with_its_answer(welcome: WelcomePage, window: Window) -> None:
    welcome.turn_to(1)
    welcome.steps[1].buttons["JHS2"].click()  # type: ignore[attr-defined]
    welcome.turn_to(2)
    tab_to(welcome.back)
    press(Qt.Key.Key_Return)
    assert welcome.at == 1
    assert QApplication.focusWidget() is welcome.steps[1].buttons["JHS2"]  # type: ignore[attr-defined]


def test_the_grade_said_here_is_chosen_on_the_shelf(welcome: WelcomePage, window: Window) -> None:
    welcome.steps[1].buttons["ES3"].click()  # type: ignore[attr-defined]
    welcome.skip.click()
    assert window.home.row.wish.grade == "ES3"
    assert not window.home.tiles["word_chain"].isVisible()
