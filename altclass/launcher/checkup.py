"""Asks the doctor, in a process of its own, and passes on what it tells as soon as it is known."""

from __future__ import annotations

from typing import Any

import msgspec
from PySide6.QtCore import QObject, QProcess, Signal

from altclass.launcher.own_process import own_process, start

# What the doctor looks at, in the order of a teacher's worries.
NAMES = ("sound", "screen", "voice", "clips", "folder", "speed", "fonts", "words", "games")


class Found(msgspec.Struct, frozen=True):
    """One thing that was looked at: whether it is well, and what there is to say, in both languages."""

    name: str
    well: bool
    told: dict[str, str]


class Level(msgspec.Struct, frozen=True):
    """A moment of a sound: how loud it is (0 to 1), or, at its end, whether a device could play it."""

    level: float = 0.0
    heard: bool = False


class Doctor(QObject):
    """One call of the doctor at a time.  `told` brings what a line says, as `kind`; `ended` comes once a call."""

    told = Signal(object)
    ended = Signal()

    def __init__(self, kind: type[Any], *words: str, role: str = "doctor", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kind, self._role, self._words = kind, role, words
        self._process: QProcess | None = None

    @property
    def is_busy(self) -> bool:
        """Whether it has not ended yet."""
        return self._process is not None

    def call(self) -> None:
        """Ask, unless the last call is still going on."""
        if self._process is None:
            process = own_process(self)
            self._process = process
            process.readyReadStandardOutput.connect(self._read)
            process.finished.connect(self._over)
            process.errorOccurred.connect(self._fault)
            start(process, self._role, *self._words)

    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            try:
                self.told.emit(msgspec.json.decode(self._process.readLine().data(), type=self._kind))
            except (msgspec.DecodeError, UnicodeDecodeError):
                continue  # a driver's own chatter

    def _fault(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:  # then `finished` never comes
            self._over()

    def _over(self) -> None:
        self._read()
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
            self.ended.emit()

    def stop(self) -> None:
        """The window closes: nothing is told any more."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.waitForFinished(1000)
