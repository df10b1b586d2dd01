"""A launcher on a desk of its own: real Qt without a screen, real processes, a folder that is thrown away."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from altclass.launcher import app
from altclass.launcher.desk import Desk
from altclass.launcher.game_process import Patience
from altclass.launcher.spare import Spare
from altclass.launcher.window import Window

CHILD = Path(__file__).with_name("child.py")
QUICK = Patience(ready=2.0, beat=0.7, close=0.5)


def child(fault: str = "well") -> list[str]:
    """The command of a small game process that goes wrong in this way."""
    return [sys.executable, str(CHILD), fault]


@pytest.fixture(autouse=True)
def in_english(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    """An English PC, until the teacher says otherwise.

    A whole application is there from the first test on: printing alone would make a smaller one, which then stays.
    """
    monkeypatch.setenv("ALTCLASS_LANG", "en")


@pytest.fixture
def make_desk(qapp: QApplication, own_home: Path) -> Iterator[Callable[[], Desk]]:
    """Opens AltClass; may be called again, as on the next morning."""
    made: list[Desk] = []

    def make() -> Desk:
        _application, lost = app.application(768)
        desk = app.new_desk(lost)
        made.append(desk)
        return desk

    yield make
    for desk in made:
        app.finish(desk)
    for widget in QApplication.topLevelWidgets():
        widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # pytest has no event loop that would


@pytest.fixture
def desk(make_desk: Callable[[], Desk]) -> Desk:
    """The desk, its games played by the small child process."""
    desk = make_desk()
    desk.spare = Spare(child(), QUICK)
    desk.notices.all.clear()
    return desk


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[Window]:
    """The window at 1024 x 768, as it opens."""
    window = opened(desk, qtbot)
    yield window
    leave(window, qtbot)
    desk.spare.close()


def opened(desk: Desk, qtbot: QtBot) -> Window:
    """The window at 1024 x 768, in front of all others."""
    window = Window(desk)
    qtbot.addWidget(window)
    window.resize(1024, 768)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    return window


def leave(window: Window, qtbot: QtBot) -> None:
    """End the activity, if one runs, and wait until its process is gone."""
    if window.lesson.running is not None:
        window.lesson.close()
        qtbot.waitUntil(lambda: window.lesson.running is None, timeout=6000)
