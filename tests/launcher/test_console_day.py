"""What the console knows of the day: minutes left, who is away, and the notes of the guide; all by keys."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from altclass.launcher import sample
from altclass.launcher.console.away_button import AwayButton
from altclass.launcher.console.console import Console
from altclass.launcher.console.console_list import ConsoleList
from altclass.launcher.console.roster_dialog import RosterDialog
from altclass.launcher.pages.guide import GuideDialog
from altclass.launcher.today import Today, usual_minutes
from altclass.launcher.window import Window
from altclass.play.messages import Advance, Message
from altclass.play.tools.roster import Roster

NO_DESKTOP = pytest.mark.qt_log_ignore("This plugin does not support")  # of a list that opens, where no desktop is


@pytest.fixture
def console(window: Window) -> Console:
    """Karuta is played."""
    manifest = window.desk.library.games["karuta"][1]
    window.console.show_activity(manifest, window.desk.library.decks["animals"])
    window.console.head.show_stage("playing")
    window.console.show_now(sample.now(manifest))
    window.turn_to("console")
    return window.console


@pytest.fixture
def sent(console: Console) -> list[Message]:
    messages: list[Message] = []
    console.wished.connect(messages.append)
    return messages


@pytest.fixture
def roster(console: Console) -> Iterator[RosterDialog]:
    """Opened from the console's head by Tab and Enter."""
    press(console.head.findChildren(AwayButton)[0])
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, RosterDialog)
    yield dialog
    dialog.reject()


def press(widget: QWidget, key: Qt.Key = Qt.Key.Key_Return) -> None:
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(widget, key)


def words(inside: QWidget) -> str:
    return "\n".join(label.text() for label in inside.findChildren(QLabel) if label.isVisible())


def choose(listed: ConsoleList, downs: int) -> None:
    """Open the list with Enter, go down, choose with Enter."""
    press(listed)
    for _time in range(downs):
        QTest.keyClick(listed.view(), Qt.Key.Key_Down)
    QTest.keyClick(listed.view(), Qt.Key.Key_Return)


def test_a_whole_lesson_is_as_long_as_in_that_grade(console: Console, qtbot: QtBot) -> None:
    listed = console.lesson.findChildren(ConsoleList)[0]
    assert listed.itemText(1).startswith("45 min")
    console.desk.preferences.change(grade="JHS2")
    assert listed.itemText(1).startswith("50 min")
    assert [usual_minutes(grade) for grade in ("ES3", "ES6", "JHS1", "")] == [45, 45, 50, 45]


@NO_DESKTOP
def test_the_end_of_the_lesson_is_set_by_keys_and_the_game_keeps_its_own(
    console: Console, sent: list[Message], qtbot: QtBot
) -> None:
    listed = console.lesson.findChildren(ConsoleList)[0]
    choose(listed, 1)
    left = console.desk.today.seconds_left
    assert left is not None
    assert 44 * 60 < left <= 45 * 60
    assert "45 min left" in words(console.lesson)
    assert listed.currentText().startswith("until ")
    assert sent == []
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Space)
    assert sent == [Advance()]


@NO_DESKTOP
def test_nobody_counts_until_the_teacher_says_so(console: Console) -> None:
    assert console.desk.today.seconds_left is None
    assert "left" not in words(console.lesson)
    console.desk.today.end_in(10)
    assert "10 min left" in words(console.lesson)
    listed = console.lesson.findChildren(ConsoleList)[0]
    choose(listed, listed.count() - 1)
    assert console.desk.today.seconds_left is None
    assert "left" not in words(console.lesson)


def test_the_last_minutes_are_marked_and_the_end_is_told(console: Console) -> None:
    clock = [time.time()]
    console.desk.today._clock = lambda: clock[0]
    console.desk.today.end_in(10)
    for passed, told, tone in ((0, "10 min left", "ink"), (5.5, "5 min left", "mark"), (11, "Time is up", "mark")):
        clock[0] += passed * 60
        console.lesson._count()
        assert told in words(console.lesson)
        assert console.lesson._left.property("tone") == tone
        clock[0] -= passed * 60


def test_absent_numbers_are_typed_or_pressed(roster: RosterDialog, console: Console) -> None:
    QTest.keyClicks(roster.line, "4 17, 21")
    QTest.keyClick(roster.line, Qt.Key.Key_Return)
    assert list(console.desk.today.absent) == [4, 17, 21]
    assert roster.isVisible()
    QTest.keyClick(roster.line, Qt.Key.Key_Down)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Space):
        focus = roster.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)  # 1, 2, 3, 4: here after all
    assert list(console.desk.today.absent) == [17, 21]
    assert roster.numbers[16].accessibleName() == "Number 17: away"
    QTest.keyClick(roster, Qt.Key.Key_Escape)
    assert console.head.findChildren(AwayButton)[0].text() == "Away: 17, 21"


def test_many_absentees_are_counted_on_the_button(console: Console) -> None:
    console.desk.today.take(Roster(35, tuple(range(1, 8))))
    button = console.head.findChildren(AwayButton)[0]
    assert button.text() == "Away: 7 pupils"
    console.desk.tongue.switch("ja")
    assert button.text() == "欠席：7人"


def test_a_smaller_class_has_fewer_numbers(roster: RosterDialog, console: Console) -> None:
    console.desk.today.take(Roster(30, (4, 29)))
    assert [button.isVisible() for button in roster.numbers] == [True] * 30 + [False] * 15
    console.desk.today.take(console.desk.today.roster.sized(28))
    assert list(console.desk.today.absent) == [4]


def test_no_number_of_a_pupil_stands_in_the_settings(console: Console, own_home: Path) -> None:
    console.desk.today.take(Roster(33, (13, 31)))
    console.desk.preferences.change(grade="ES5")
    written = "".join(path.read_text(encoding="utf-8") for path in own_home.rglob("*.json"))
    assert "ES5" in written
    assert "13" not in written
    assert "31" not in written


def test_the_next_day_all_are_here_again() -> None:
    clock = [1_800_000_000.0]
    today = Today(lambda: clock[0])
    today.take(Roster(33, (4,)))
    today.end_in(45)
    clock[0] += 60
    assert list(today.absent) == [4]
    clock[0] += 24 * 3600
    assert list(today.absent) == []
    assert today.seconds_left is None
    assert today.roster.count == 33


def test_notes_say_what_to_say_and_the_steps(console: Console, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "Hands on your head!" in words(console.notes))
    assert "sets" not in words(console.history)
    console.desk.tongue.switch("ja")
    qtbot.waitUntil(lambda: "手は頭の上" in words(console.notes))
    area = console.notes.findChildren(QScrollArea)[0]
    assert area.focusPolicy() == Qt.FocusPolicy.TabFocus


def test_leaves_are_turned_by_keys_and_stay(console: Console, qtbot: QtBot) -> None:
    press(console.leaves.tabs["lesson.played"])
    assert console.history.isVisible()
    console.show_activity(console.desk.library.games["bingo"][1], console.desk.library.decks["animals"])
    assert console.history.isVisible()
    press(console.leaves.tabs["lesson.notes"])
    qtbot.waitUntil(lambda: "What's your sheet number?" in words(console.notes))


def test_the_whole_guide_opens_over_the_console(console: Console) -> None:
    console.leaves.guide_wanted.emit()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, GuideDialog)
    assert "Karuta" in dialog.windowTitle()
    dialog.reject()


@pytest.mark.parametrize("size", [(960, 540), (1024, 768), (1920, 1080)])
def test_no_panel_is_wider_than_its_column(
    console: Console, window: Window, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(*size)
    console.desk.today.take(Roster(35, (4, 17, 21, 30)))
    console.desk.today.end_in(45)
    column = console.leaves.parentWidget()
    seen = column.parentWidget() if column else None
    assert seen is not None
    for lang in ("en", "ja"):
        console.desk.tongue.switch(lang)
        qtbot.wait(30)
        assert console.width() == size[0]
        for panel in (console.lesson, console.clock, console.teams, console.leaves):
            assert panel.mapTo(console, panel.rect().bottomRight()).x() < size[0], type(panel)
            assert panel.geometry().right() <= seen.width(), type(panel)


def test_at_1024_by_768_the_notes_need_no_scrolling_to_be_found(console: Console) -> None:
    bottom = console.leaves.mapTo(console, console.leaves.rect().bottomRight()).y()
    assert bottom < 768
    assert console.leaves.height() > 12 * console.letter
