"""A lesson from the first click to the end: by keyboard, through a crash, and on the next morning."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from altclass.launcher import leftover
from altclass.launcher.desk import Desk
from altclass.launcher.game_process import GameProcess
from altclass.launcher.pages.home import HomePage
from altclass.launcher.running import Running
from altclass.launcher.sessions import unfinished
from altclass.launcher.spare import Spare
from altclass.launcher.widgets.activity_tile import ActivityTile
from altclass.launcher.widgets.stopped_tile import StoppedTile
from altclass.launcher.window import Window
from altclass.play.journal import Journal
from altclass.play.messages import Now
from altclass.play.moves import Played
from altclass.play.session import read_session
from tests.launcher.conftest import QUICK, child


def press(key: Qt.Key) -> None:
    """A key, wherever the focus is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


def tab_to(kind: type[QWidget], most: int = 60) -> QWidget:
    """Press Tab until such a thing has the focus."""
    for _press in range(most):
        press(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if isinstance(focus, kind):
            return focus
    raise AssertionError(f"no {kind.__name__} was reached by Tab")


def running(window: Window) -> Running:
    assert window.lesson.running is not None
    return window.lesson.running


def process(window: Window) -> GameProcess:
    found = running(window).process
    assert found is not None
    return found


def begin(window: Window, qtbot: QtBot, game: str = "flashcards") -> list[Now]:
    told: list[Now] = []
    window.set_up(game)
    window.start()
    running(window).now.connect(told.append)
    qtbot.waitUntil(lambda: running(window).at == "playing" and bool(told), timeout=8000)
    return told


def test_from_opening_to_playing_in_two_presses(window: Window, qtbot: QtBot) -> None:
    tab_to(ActivityTile)
    press(Qt.Key.Key_Return)
    assert window._stack.currentWidget() is window.activity
    press(Qt.Key.Key_Return)
    assert window._stack.currentWidget() is window.console
    qtbot.waitUntil(lambda: running(window).at == "playing", timeout=8000)


def test_space_leads_on_and_left_takes_back(window: Window, qtbot: QtBot) -> None:
    told = begin(window, qtbot)
    for played in (1, 2):
        press(Qt.Key.Key_Space)
        qtbot.waitUntil(lambda played=played: bool(told) and told[-1].played == played, timeout=4000)  # type: ignore[misc]
        qtbot.wait(300)
    press(Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: told[-1].played == 1, timeout=4000)


def test_a_double_click_is_one_move(window: Window, qtbot: QtBot) -> None:
    told = begin(window, qtbot)
    window.console.moves._main.click()
    window.console.moves._main.click()
    qtbot.waitUntil(lambda: bool(told) and told[-1].played > 0, timeout=4000)
    qtbot.wait(200)
    assert told[-1].played == 1


def test_the_set_up_is_remembered_and_the_session_is_written_before_anything_is_shown(
    window: Window, qtbot: QtBot
) -> None:
    window.set_up("flashcards")
    window.activity.chooser.chosen.emit("fruit")
    window.activity.form.set_value("cards", 7)
    window.start()
    session = read_session(running(window).folder)
    assert (session.deck.id, session.options["cards"]) == ("fruit", 7)
    last = window.desk.preferences.last_time("flashcards")
    assert (last.deck, last.options["cards"]) == ("fruit", 7)
    window.set_up("bingo")
    assert window.activity.deck_id == "fruit"


def test_a_killed_game_is_said_and_brought_back(window: Window, qtbot: QtBot) -> None:
    begin(window, qtbot)
    first = process(window).pid
    os.kill(first, signal.SIGKILL)
    qtbot.waitUntil(lambda: running(window).at == "returning", timeout=1000)
    assert window.console.head._notice.isVisible()
    qtbot.waitUntil(lambda: running(window).at == "playing", timeout=8000)
    assert process(window).pid != first
    assert [notice.problem.key for notice in window.desk.notices.all] == ["launcher.game_crashed"]


def test_a_game_that_keeps_dying_is_left_to_the_teacher(desk: Desk, window: Window, qtbot: QtBot) -> None:
    desk.spare.close()
    window.lesson._desk.spare = Spare(child("exit_1"), QUICK)
    window.set_up("flashcards")
    window.start()
    qtbot.waitUntil(lambda: running(window).at == "stuck", timeout=15000)
    assert window.console.head._again.isVisible()
    assert window.desk.notices.all[-1].problem.key == "launcher.game_keeps_stopping"
    window.lesson._desk.spare.close()
    window.lesson._desk.spare = Spare(child("well"), QUICK)
    running(window)._spare = window.lesson._desk.spare
    window.console.head._again.click()
    qtbot.waitUntil(lambda: running(window).at == "playing", timeout=8000)


def test_a_game_that_cannot_start_at_all_is_not_tried_in_vain(desk: Desk, window: Window, qtbot: QtBot) -> None:
    running_spare = Spare(["/nowhere/at/all"], QUICK)
    desk.spare.close()
    desk.spare = running_spare
    window.set_up("flashcards")
    window.start()
    qtbot.waitUntil(lambda: running(window).at == "stuck", timeout=4000)
    assert [notice.problem.key for notice in desk.notices.all] == ["launcher.game_would_not_start"]


def test_the_end_button_ends_the_game_and_shows_the_shelf(window: Window, qtbot: QtBot) -> None:
    begin(window, qtbot)
    window.console.head.end.emit()
    qtbot.waitUntil(lambda: window.lesson.running is None, timeout=4000)
    assert isinstance(window._stack.currentWidget(), HomePage)


def test_closing_the_window_asks_first_and_then_ends_the_game(window: Window, qtbot: QtBot) -> None:
    begin(window, qtbot)
    pid = process(window).pid
    window.close()
    assert window.isVisible()
    window._leave()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=4000)
    assert not leftover.is_host(pid)


def stop_in_the_middle(window: Window, qtbot: QtBot, moves: int) -> Path:
    begin(window, qtbot)
    folder = running(window).folder
    journal = Journal(folder)
    for at in range(moves):
        journal.append(Played("next_card", (), float(at)))
    journal.close()
    window.lesson.close()
    qtbot.waitUntil(lambda: window.lesson.running is None, timeout=4000)
    qtbot.wait(50)
    return folder


def test_the_next_morning_the_class_goes_on_where_it_stopped(window: Window, qtbot: QtBot) -> None:
    folder = stop_in_the_middle(window, qtbot, moves=5)
    assert [(stopped.folder, stopped.moves) for stopped in unfinished(9)] == [(folder, 5)]
    tile = tab_to(StoppedTile)
    assert "5 moves" in tile.accessibleName()
    press(Qt.Key.Key_Return)
    assert running(window).folder == folder


def test_an_activity_put_away_is_not_offered_again_and_loses_nothing(window: Window, qtbot: QtBot) -> None:
    folder = stop_in_the_middle(window, qtbot, moves=3)
    tile = window.home.findChild(StoppedTile)
    assert isinstance(tile, StoppedTile)
    tile.put_away.emit()
    assert unfinished(9) == []
    assert (folder / "moves.jsonl").read_bytes().count(b"\n") == 3
    assert msgspec.json.decode((folder / "report.json").read_bytes())["finished"] is False


def test_a_game_left_behind_by_a_killed_launcher_is_ended_before_it_is_opened_again(
    window: Window, make_desk: Callable[[], Desk], qtbot: QtBot, tmp_path: Path
) -> None:
    stranger = GameProcess([*child("deaf"), "host"], QUICK)  # " host " in its words: one of ours
    stranger.start()
    qtbot.waitUntil(lambda: stranger.is_warm, timeout=8000)
    leftover.note(tmp_path, stranger.pid)
    assert leftover.end(tmp_path, seconds=1.0)
    assert not leftover.is_host(stranger.pid)
    assert not leftover.end(tmp_path)
    qtbot.waitUntil(lambda: stranger.is_over, timeout=4000)


def test_a_number_used_again_by_another_program_ends_nobody(tmp_path: Path) -> None:
    for pid in (0, 1, -1, os.getpid(), 2**22 + 1):
        leftover.note(tmp_path, pid)
        assert not leftover.end(tmp_path)
    (tmp_path / leftover.FILE).write_text("torn {")
    assert not leftover.end(tmp_path)
