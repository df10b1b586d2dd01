"""Keeps one game process warm behind the scenes, so that Start is answered at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from altclass.launcher.game_process import Ending, GameProcess, Patience
    from altclass.play.messages import Message

AFTER_START = 4000  # ms: the game that has just begun gets the PC to itself
MOST_FAILURES = 3


class Spare(QObject):
    """`take` hands out a process, the warm one if there is one; another is made ready later.

    `warm` comes when one has become warm, `heard` brings what the one that waits has to say, `lost` when it has gone.
    """

    warm = Signal()
    heard = Signal(object)
    lost = Signal()

    def __init__(self, command: Sequence[str] = (), patience: Patience | None = None) -> None:
        super().__init__()
        self._command, self._patience = command, patience
        self._waiting: GameProcess | None = None
        self._failures = 0
        self._later = QTimer(self, singleShot=True, interval=AFTER_START)
        self._later.timeout.connect(self.make_ready)

    @property
    def is_warm(self) -> bool:
        """Whether Start would be answered at once."""
        return self._waiting is not None and self._waiting.is_warm

    def make_ready(self) -> None:
        """Start a process if none is waiting; after some failures in a row, only when one is asked for."""
        if self._waiting is None and self._failures < MOST_FAILURES:
            self._waiting = self._started()
            self._waiting.ended.connect(self._lost)
            self._waiting.warm.connect(self._succeeded)
            self._waiting.heard.connect(self.heard)

    def ask(self, message: Message) -> bool:
        """Say something to the one that waits; False where none is warm."""
        if self._waiting is None or not self._waiting.is_warm:
            return False
        self._waiting.send(message)
        return True

    def renew(self) -> None:
        """The one that waits does not answer: end it; another will be made ready."""
        if self._waiting is not None:
            self._waiting.kill("hung")

    def _started(self) -> GameProcess:
        from altclass.launcher.game_process import GameProcess  # not before the first picture stands

        process = GameProcess(self._command, self._patience)
        process.setParent(self)
        process.start()
        return process

    def _succeeded(self) -> None:
        self._failures = 0
        self.warm.emit()

    def _lost(self, _ending: Ending) -> None:
        self._failures += 1
        if self._waiting is not None:
            self._waiting.deleteLater()
            self._waiting = None
        self._later.start()
        self.lost.emit()

    def take(self) -> GameProcess:
        """A started process, now the taker's; it may not be warm yet."""
        process = self._waiting or self._started()
        if self._waiting is not None:
            process.ended.disconnect(self._lost)
            process.warm.disconnect(self._succeeded)
            process.heard.disconnect(self.heard)
            self.lost.emit()
        self._waiting = None
        self._failures = 0
        self._later.start()
        return process

    def close(self) -> None:
        """End the one that waits, and make no other."""
        self._later.stop()
        self._failures = MOST_FAILURES
        if self._waiting is not None:
            process, self._waiting = self._waiting, None
            process.ended.disconnect(self._lost)
            process.close()
            process.wait_gone(300)
