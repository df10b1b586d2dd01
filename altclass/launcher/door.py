"""Where one game knocks: what it says arrives in the window's own thread, in order."""

from __future__ import annotations

import contextlib
import threading
from multiprocessing.connection import _ConnectionBase

from PySide6.QtCore import QObject, Signal

from altclass.play.channel import Door, Wire
from altclass.play.messages import FromGame, Message, read_from_game


class GameDoor(QObject):
    """A door for exactly one process.  `heard` brings its messages, `silent` comes once when it has hung up."""

    heard = Signal(object)
    silent = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wire: Wire | None = None
        self._shut = False
        self._letting_in = threading.Lock()
        self._door = Door(self._knocked)

    @property
    def address(self) -> str:
        """What the process is told."""
        return self._door.address

    def _knocked(self, line: _ConnectionBase) -> None:
        """On the door's thread.  The first one is let in; a second, or our own knock to wake it, is not."""
        with self._letting_in:
            if self._shut or self._wire is not None:
                line.close()
                return
            self._wire = Wire(line, read_from_game, self._pass_on, self._end)

    def _pass_on(self, message: FromGame) -> None:
        with contextlib.suppress(RuntimeError):  # the window is gone already
            self.heard.emit(message)

    def _end(self) -> None:
        with contextlib.suppress(RuntimeError):
            self.silent.emit()

    def send(self, message: Message) -> None:
        """Say something; where nobody listens it is lost, as it should be."""
        with self._letting_in:  # its first words may be answered before the wire has been put in its place
            wire = self._wire
        if wire is not None:
            wire.send(message)

    def shut(self) -> None:
        """Let nobody else in; the one inside stays."""
        if not self._shut:
            self._shut = True
            self._door.close()

    def close(self) -> None:
        """Shut the door and hang up."""
        self.shut()
        if self._wire is not None:
            self._wire.close(0)
