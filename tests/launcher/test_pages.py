"""Every page, in both languages and at three sizes: nothing cut, nothing unnamed, no key of a string on the screen."""

from __future__ import annotations

import contextlib
import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from altclass.content.kanji import Furigana
from altclass.i18n import Lang
from altclass.launcher import gallery, sample
from altclass.launcher.console.console import Console
from altclass.launcher.pages.decks import DecksPage
from altclass.launcher.widgets.deck_tile import DeckTile, WordTile
from altclass.launcher.window import Window
from altclass.problems import Problem

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QListWidget, QTextBrowser)
SIZES = [
    pytest.param((1024, 768), id="1024x768"),
    pytest.param((1920, 1080), id="1920x1080", marks=pytest.mark.slow),
    pytest.param((960, 540), id="960x540-as-at-200-percent", marks=pytest.mark.slow),
]


def visible(window: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [one for one in window.findChildren(kind) if one.isVisible() and one.objectName() != "qt_spinbox_lineedit"]


def unnamed(window: QWidget) -> list[str]:
    found = []
    for kind in CONTROLS:
        for control in visible(window, kind):
            told = QAccessible.queryAccessibleInterface(control)
            if not told.text(QAccessible.Text.Name).strip() and not isinstance(control.parent(), QComboBox | QLineEdit):
                found.append(f"{type(control).__name__} in {type(control.parent()).__name__}")
    return found


def cut(window: QWidget) -> list[str]:
    """Labels and buttons whose text does not fit into them."""
    found = []
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text():
            needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            wide = 0 if label.wordWrap() else label.sizeHint().width()
            if needed > label.height() + 1 or wide > label.width() + 1:
                found.append(f"{label.text()!r}: {label.size()} needs {wide}x{needed}")
    for button in window.findChildren(QPushButton):
        if button.isVisible() and button.text():
            wide = QFontMetrics(button.font()).horizontalAdvance(button.text())
            if wide > button.width() - 8:
                found.append(f"button {button.text()!r}: {button.width()} needs {wide}")
    return found


def keys_shown(window: QWidget) -> list[str]:
    texts = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    texts += [button.text() + button.toolTip() for button in window.findChildren(QAbstractButton) if button.isVisible()]
    return [text for text in texts if re.search(r"\b(launcher|play|content)\.[a-z_]+|\{[a-z_]+\}", text)]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("lang", ["en", "ja"])
def test_every_page_is_whole_named_and_in_one_language(
    window: Window, qtbot: QtBot, lang: Lang, size: tuple[int, int]
) -> None:
    sample.stop_some_lessons(window.desk)
    window.desk.tongue.switch(lang)
    window.resize(*size)
    for shot in gallery.shots_of(window):
        shot.go(window)
        with contextlib.suppress(QtBot.TimeoutError):
            qtbot.waitUntil(lambda: not cut(window), timeout=1000)
        assert not unnamed(window), shot.name
        assert not keys_shown(window), shot.name
        assert not cut(window), shot.name


def test_the_gallery_shows_every_page_at_the_size_wished(qapp: QApplication) -> None:
    shown = dict(gallery.pages("ja", (1024, 768)))
    assert {"home", "decks", "deck", "settings", "problems", "about", "choose-deck", "console-bingo"} <= set(shown)
    assert {"choose-screen", "leave", "print-bingo"} <= set(shown)
    for name, image in shown.items():
        if name.partition("-")[0] not in ("choose", "leave", "print", "keys", "over", "paper", "cards"):
            assert (image.width(), image.height()) == (1024, 768), name
        colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
        assert len(colours) > 10, name


def test_the_language_changes_live_and_nothing_jumps(window: Window, qtbot: QtBot) -> None:
    window.set_up("bingo")
    window.rail.buttons["ja"].click()
    window.rail.buttons["en"].click()
    qtbot.wait(20)
    before = {name: button.geometry() for name, button in window.rail.buttons.items()}
    back = window.activity._back.geometry()
    assert window.rail.buttons["home"].text() == "Home"
    window.rail.buttons["ja"].click()
    qtbot.wait(20)
    assert window.rail.buttons["home"].text() == "ホーム"
    assert window.activity._title.text() == "ビンゴ"
    assert {name: button.geometry() for name, button in window.rail.buttons.items()} == before
    assert window.activity._back.geometry() == back
    assert window.desk.preferences.now.lang == "ja"


def test_a_deck_is_chosen_by_typing_and_enter(window: Window, qtbot: QtBot) -> None:
    window.set_up("flashcards")
    window.activity.show_chooser()
    search = window.activity.chooser.search
    assert search.hasFocus()
    QTest.keyClicks(search, "weather")
    assert [tile.deck.id for tile in visible(window.activity.chooser, DeckTile)] == ["weather"]  # type: ignore[attr-defined]
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert window.activity.deck_id == "weather"
    assert QApplication.focusWidget() is window.activity._start


def test_a_deck_too_small_for_the_game_says_so_and_cannot_be_started(window: Window) -> None:
    window.set_up("bingo")
    window.activity.deck_id = "days"  # seven days, nine squares
    window.activity.retell()
    assert not window.activity._start.isEnabled()
    assert "7" in window.activity._hint.text()
    window.activity.show_chooser()
    grey = [tile for tile in window.activity.chooser.findChildren(DeckTile) if not tile.isEnabled()]
    assert "days" in [tile.deck.id for tile in grey]


def test_looking_into_a_deck_shows_every_card(window: Window) -> None:
    window.turn_to("decks")
    page = window.page("decks")
    assert isinstance(page, DecksPage)
    page.open("animals")
    tiles = page.look.findChildren(WordTile)
    assert len(tiles) == len(window.desk.library.decks["animals"].cards)
    assert tiles[0].accessibleName() == "dog, 犬"


def test_a_problem_is_said_once_in_a_bar_and_kept_on_its_page(window: Window) -> None:
    window.desk.notices.all.clear()
    for _time in range(3):
        window.desk.notices.say(Problem("launcher.game_crashed"))
    assert window.bar.isVisible()
    assert len(window.desk.notices.all) == 1
    window.turn_to("problems")
    assert not window.bar.isVisible()
    page = window.page("problems")
    assert "nothing was lost" in "\n".join(label.text() for label in page.findChildren(QLabel))


def test_a_page_is_turned_by_keyboard_alone(window: Window) -> None:
    for name in ("decks", "settings", "problems", "about", "home"):
        window.rail.buttons[name].setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(window.rail.buttons[name], Qt.Key.Key_Return)
        assert window._stack.currentWidget() is window.page(name)


def test_settings_are_kept_at_once(window: Window) -> None:
    window.turn_to("settings")
    page = window.page("settings")
    still = next(one for one in page.findChildren(QAbstractButton) if one.accessibleName() == "No motion")
    still.click()
    dark = next(one for one in page.findChildren(QAbstractButton) if one.accessibleName().endswith("Dark (dark room)"))
    dark.click()
    show = window.desk.preferences.show("en", None)
    assert (show.still, show.theme) == (True, "dark")


def test_furigana_is_chosen_in_nine_steps_and_the_class_sees_that_step(window: Window) -> None:
    window.turn_to("settings")
    steps = next(one for one in window.page("settings").findChildren(QComboBox) if "furigana" in one.accessibleName())
    seen = []
    for at in range(steps.count()):
        steps.setCurrentIndex(at)
        steps.activated.emit(at)
        seen.append(window.desk.preferences.show("en", None).furigana)
    assert seen == [str(step) for step in Furigana]


def test_the_console_has_no_room_for_another_games_leftovers(window: Window) -> None:
    manifest = window.desk.library.games["word_chain"][1]
    deck = window.desk.library.decks["animals"]
    assert isinstance(window.console, Console)
    window.console.show_activity(manifest, deck)
    window.console.show_now(sample.now(manifest))
    window.console.show_activity(window.desk.library.games["flashcards"][1], deck)
    assert window.console.brief._now.text() == "–"
    assert window.console.history._list.count() == 0
