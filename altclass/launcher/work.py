"""Does long work beside the window: it stays alive, shows how far the work has come, and can call it off."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from altclass.problems import Problem

Step = Callable[[int, int], None]


class Cancelled(Exception):
    """The teacher called the work off; raised in the work by the step it reports next."""


class Work(QObject):
    """One job on a thread of its own: `job(step)` calls `step(done, of)` as often as it likes.

    Exactly one of these is sent, on the window's thread: `done` with what the job gave, `failed` with a Problem,
    `cancelled`; none of them after `drop()`.  A fault of ours becomes Problem launcher.mishap, as everywhere.
    """

    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    stepped = Signal(int, int)
    _crossing = Signal(str, object)

    def __init__(self, job: Callable[[Step], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job, self._stop = job, threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._dropped = False
        self._crossing.connect(self._arrived, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin.  Connect the signals first."""
        self._thread.start()

    def cancel(self) -> None:
        """Stop at the next step; what is already finished stays finished."""
        self._stop.set()

    def drop(self) -> None:
        """Stop, and hear no more of it."""
        self._dropped = True
        self.cancel()

    def wait(self) -> None:
        """Until the job has ended: for the moment before the window closes."""
        if self._thread.ident is not None:
            self._thread.join()

    def _step(self, done: int, of: int) -> None:
        if self._stop.is_set():
            raise Cancelled
        self._tell("stepped", (done, of))

    def _tell(self, what: str, given: object) -> None:
        with contextlib.suppress(RuntimeError):  # the window has gone meanwhile, and nobody waits for an answer
            self._crossing.emit(what, given)

    def _run(self) -> None:
        try:
            given = self._job(self._step)
        except Cancelled:
            self._tell("cancelled", None)
        except Problem as problem:
            self._tell("failed", problem)
        except Exception as fault:  # noqa: BLE001 (a thread has nobody above it)
            self._tell("failed", Problem("launcher.mishap", what=type(fault).__name__))
        else:
            self._tell("done", given)

    def _arrived(self, what: str, given: Any) -> None:
        if self._dropped:
            return
        if what == "stepped":
            self.stepped.emit(*given)
        elif what == "cancelled":
            self.cancelled.emit()
        else:
            (self.done if what == "done" else self.failed).emit(given)
