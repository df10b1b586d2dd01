"""The real launcher, the real game process: played, killed, frozen, and back at the same move."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from altclass.launcher.desk import Desk
from altclass.launcher.running import Running
from altclass.launcher.window import Window
from altclass.play.messages import Now
from tests.launcher.conftest import leave, opened

GAMES = ("flashcards", "bingo", "word_chain")


@pytest.fixture
def real(make_desk: Callable[[], Desk], qtbot: QtBot) -> Iterator[Window]:
    window = opened(make_desk(), qtbot)
    yield window
    leave(window, qtbot)


class Class:
    """What the teacher sees while it is played."""

    def __init__(self, window: Window, qtbot: QtBot, game: str) -> None:
        self.window, self.qtbot = window, qtbot
        self.told: list[Now] = []
        window.set_up(game)
        window.start()
        assert window.lesson.running is not None
        self.running: Running = window.lesson.running
        self.running.now.connect(self.told.append)
        self.wait_for("playing")
        qtbot.waitUntil(lambda: bool(self.told), timeout=6000)

    def wait_for(self, stage: str) -> None:
        self.qtbot.waitUntil(lambda: self.running.at == stage, timeout=9000)

    def press(self, key: Qt.Key, played: int) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)
        self.qtbot.waitUntil(lambda: self.told[-1].played == played, timeout=6000)
        self.qtbot.wait(450)  # a second press within 0.4 s is a nervous finger, not a move

    def hit(self, number: int) -> None:
        assert self.running.process is not None
        os.kill(self.running.process.pid, number)
        self.wait_for("returning")
        self.wait_for("playing")


@pytest.mark.slow
@pytest.mark.parametrize("game", GAMES)
def test_every_game_is_run_by_one_key_and_taken_back(real: Window, qtbot: QtBot, game: str) -> None:
    played = Class(real, qtbot, game)
    before = played.told[-1].played
    played.press(Qt.Key.Key_Space, before + 1)
    played.press(Qt.Key.Key_Left, before)


@pytest.mark.slow
@pytest.mark.parametrize(
    "number", [signal.SIGKILL, signal.SIGSEGV, signal.SIGSTOP], ids=["killed", "crashed", "frozen"]
)
def test_a_game_that_dies_comes_back_to_the_same_move(real: Window, qtbot: QtBot, number: int) -> None:
    played = Class(real, qtbot, "flashcards")
    for press in (1, 2, 3):
        played.press(Qt.Key.Key_Space, press)
    before = played.told[-1]
    played.told.clear()
    played.hit(number)
    qtbot.waitUntil(lambda: bool(played.told), timeout=6000)
    after = played.told[-1]
    assert (after.played, after.brief, after.next) == (before.played, before.brief, before.next)


@pytest.mark.slow
def test_the_class_goes_on_the_next_day(real: Window, qtbot: QtBot) -> None:
    played = Class(real, qtbot, "flashcards")
    for press in (1, 2):
        played.press(Qt.Key.Key_Space, press)
    brief, folder = played.told[-1].brief, played.running.folder
    real.lesson.close()
    qtbot.waitUntil(lambda: real.lesson.running is None, timeout=6000)
    told: list[Now] = []
    real.lesson.go_on(folder)
    assert real.lesson.running is not None
    real.lesson.running.now.connect(told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=9000)
    assert (told[-1].played, told[-1].brief) == (2, brief)
