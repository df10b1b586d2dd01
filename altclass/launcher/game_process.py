"""A game in a process of its own: started, watched and ended, so that whatever it does the launcher stays."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import Literal, NamedTuple

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from altclass.launcher.door import GameDoor
from altclass.launcher.mishaps import fresh_log
from altclass.play.messages import Beat, Close, Done, FromGame, Hello, Message, Open, Ready
from altclass.storage.roles import own_command, own_environment

How = Literal["left", "closed", "failed_to_start", "refused", "slow", "crashed", "hung"]
LOOK_EVERY = 200  # ms


class Patience(NamedTuple):
    """How long is waited, in seconds: for the first picture, for a sign of life, after asking it to close."""

    ready: float = 8.0
    beat: float = 2.0
    close: float = 1.5


class Ending(NamedTuple):
    """How a process ended, and what the system said of it ("exit 3", "signal")."""

    how: How
    why: str = ""


class GameProcess(QObject):
    """One host process.  It is `warm` once it has said hello, `ready` once a picture is on the pupils' screen.

    `heard` brings its messages but for the signs of life; `ended` comes exactly once, with an Ending.
    """

    warm = Signal()
    ready = Signal()
    heard = Signal(object)
    ended = Signal(object)

    def __init__(self, command: Sequence[str] = (), patience: Patience | None = None) -> None:
        super().__init__()
        self._patience = patience or Patience()
        self._door = GameDoor(self)
        self._door.heard.connect(self._hear)
        self._door.silent.connect(self._fell_silent)
        self._process = self._prepared([*(command or own_command("host")), "--door", self._door.address])
        self._watch = QTimer(self, interval=LOOK_EVERY)
        self._watch.timeout.connect(self._look)
        self._folder: Path | None = None
        self._limit, self._looked = float("inf"), 0.0
        self._verdict: How | None = None
        self.pid = 0
        self.is_warm = self.is_ready = self.is_over = False

    def _prepared(self, command: list[str]) -> QProcess:
        process = QProcess(self)
        environment = QProcessEnvironment()
        for name, value in own_environment().items():
            environment.insert(name, value)
        process.setProcessEnvironment(environment)
        process.setProgram(command[0])
        process.setArguments(command[1:])
        process.setStandardInputFile(QProcess.nullDevice())
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(_error_log(), QProcess.OpenModeFlag.Append)
        process.errorOccurred.connect(self._erred)
        process.finished.connect(self._finished)
        return process

    def start(self) -> None:
        """Start it; a session may be opened before it is warm."""
        self._allow(self._patience.ready)
        self._looked = time.monotonic()
        self._watch.start()
        self._process.start()

    def open(self, folder: Path) -> None:
        """Show the session in that folder as soon as it can."""
        self._folder = folder
        if self.is_warm:
            self._send_open()

    def _send_open(self) -> None:
        self._allow(self._patience.ready)
        self._door.send(Open(folder=str(self._folder)))

    def send(self, message: Message) -> None:
        """Say something to the game."""
        self._door.send(message)

    def close(self) -> None:
        """Ask it to write everything down and leave; it is killed if it does not."""
        if self.is_over:
            return
        self._verdict = self._verdict or "closed"
        self._door.send(Close())
        self._allow(self._patience.close)
        if not self.is_warm:  # nobody is there yet who could be asked
            self._process.kill()

    def kill(self, verdict: How = "closed") -> None:
        """End it at once."""
        self._verdict = self._verdict or verdict
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.kill()

    def wait_gone(self, milliseconds: int) -> None:
        """For the end of the launcher: wait until it is gone, kill it if it is not."""
        if self._process.state() != QProcess.ProcessState.NotRunning and not self._process.waitForFinished(
            milliseconds
        ):
            self._process.kill()
            self._process.waitForFinished(1000)

    def _allow(self, seconds: float) -> None:
        self._limit = time.monotonic() + seconds

    def _hear(self, message: FromGame) -> None:
        if self.is_over:
            return
        if self.is_ready and self._verdict is None:
            self._allow(self._patience.beat)
        if isinstance(message, Hello):
            self._greeted(message)
        elif isinstance(message, Ready):
            self.is_ready = True
            self._allow(self._patience.beat)
            self.ready.emit()
        elif isinstance(message, Done):
            self._verdict = self._verdict or "left"
            self._allow(self._patience.close)
            self.heard.emit(message)
        elif not isinstance(message, Beat):
            self.heard.emit(message)

    def _greeted(self, hello: Hello) -> None:
        self.pid, self.is_warm = hello.pid, True
        self._limit = float("inf")
        self._door.shut()
        self.warm.emit()
        if self._folder is not None:
            self._send_open()

    def _look(self) -> None:
        """The watch.  A PC that slept wakes late: then the game gets its time anew."""
        now = time.monotonic()
        slept = now - self._looked > 1.0 + LOOK_EVERY / 1000
        self._looked = now
        if slept and self._limit != float("inf"):
            self._allow(self._time_anew())
        elif now > self._limit:
            self.kill("hung" if self.is_ready else "slow")

    def _time_anew(self) -> float:
        """What is waited for now: that it leaves, a sign of life, or the first picture."""
        if self._verdict:
            return self._patience.close
        return self._patience.beat if self.is_ready else self._patience.ready

    def _fell_silent(self) -> None:
        """It hung up: it has that long to be gone."""
        if not self.is_over:
            self._allow(self._patience.close)

    def _erred(self, error: QProcess.ProcessError) -> None:
        """Only this error comes without `finished`; its process number would be 0, so nothing is killed."""
        if error == QProcess.ProcessError.FailedToStart:
            self._end(Ending("failed_to_start", self._process.errorString()))

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        why = f"exit {code}" if status == QProcess.ExitStatus.NormalExit else f"signal {code}"
        left_early = not self.is_ready and status == QProcess.ExitStatus.NormalExit and code == 0
        self._end(Ending(self._verdict or ("refused" if left_early and self._folder else "crashed"), why))

    def _end(self, ending: Ending) -> None:
        if self.is_over:
            return
        self.is_over = True
        self._watch.stop()
        self._door.close()
        self.ended.emit(ending)


def _error_log() -> str:
    """Where the process's last words go; nowhere, if the disk does not let us."""
    try:
        path = fresh_log("host")
        path.touch()
    except OSError:
        return QProcess.nullDevice()
    return str(path)
