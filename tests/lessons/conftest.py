"""A teacher at the real launcher: real windows, real game processes, a real voice."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from altclass.launcher import app
from altclass.launcher.running import Running
from altclass.launcher.window import Window
from altclass.play.manifest import Value
from altclass.play.messages import Advance, Message, Now, Picture, Play

PATIENCE = 30_000  # ms


class Teacher:
    """Opens activities and presses buttons; `now` is what the console shows."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        QApplication.instance() or app.application()
        self.desk = app.new_desk([])
        self.window = Window(self.desk)
        self.window.show()
        self.now: Now | None = None

    @property
    def running(self) -> Running:
        """The activity in play."""
        running = self.window.lesson.running
        assert running is not None
        return running

    def start(self, game: str, deck: str, teams: int = 0, **options: Value) -> None:
        """Choose, set up, Start; returns when the class sees it."""
        self.window.set_up(game)
        for name, value in options.items():
            self.window.activity.form.set_value(name, value)
        chosen = self.desk.library.decks[deck]
        self.window.lesson.start(self.window.activity.manifest, chosen, dict(self.window.activity.options), teams)
        self.listen()

    def listen(self) -> None:
        """Follow the activity that was just opened."""
        self.now = None
        self.running.now.connect(self._hear)
        self.until(lambda: self.running.at == "playing" and self.now is not None)

    def _hear(self, now: Now) -> None:
        self.now = now

    def send(self, message: Message) -> Now:
        """Press something on the console; what it shows when it is done (a clock's tick is not yet that)."""
        assert self.now is not None
        before = self.now
        self.running.send(message)
        self.until(lambda: self.now is not None and _done(before, self.now))
        return self.now

    def press(self, times: int = 1) -> Now:
        """The one button."""
        now = None
        for _ in range(times):
            now = self.send(Advance())
        assert now is not None
        return now

    def play(self, move: str, *args: int | str) -> Now:
        """A move by its name."""
        return self.send(Play(move, args))

    def picture(self, path: Path) -> Path:
        """What the class sees, as a file."""
        self.running.send(Picture(str(path)))
        self.until(path.exists)
        return path

    def until(self, true: Callable[[], bool]) -> None:
        """Wait, at most half a minute."""
        self._qtbot.waitUntil(true, timeout=PATIENCE)

    def end(self) -> None:
        """End the activity and come back to the shelf."""
        self.window.lesson.close()
        self.until(lambda: self.window.lesson.running is None)

    def go_home(self) -> None:
        """Close the launcher as the window's cross does; nothing may be left running."""
        if self.window.lesson.running is not None:
            self.end()
        self.window.close()
        app.finish(self.desk)
        self.window.deleteLater()


def _done(before: Now, now: Now) -> bool:
    return (now.played, now.blank, now.paused) != (before.played, before.blank, before.paused)


@pytest.fixture
def teacher(qtbot: QtBot) -> Iterator[Teacher]:
    """A teacher who has just opened AltClass."""
    teacher = Teacher(qtbot)
    yield teacher
    teacher.go_home()


def gone(pid: int) -> bool:
    """Whether that process has ended (a moment is allowed for the system to notice)."""
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        status = Path(f"/proc/{pid}/status")
        if not status.exists() or "State:\tZ" in status.read_text(encoding="ascii", errors="replace"):
            return True
        time.sleep(0.02)
    return False
