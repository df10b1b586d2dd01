"""Keeps what is edited by itself: within a second of every change the whole deck is on the disk."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from altclass.content.deck import Deck
from altclass.launcher.deck_editor.draft import Draft
from altclass.launcher.deck_editor.opening import keep
from altclass.launcher.work import Work
from altclass.problems import Problem

AFTER = 250  # ms after the first change that is not yet kept
AGAIN = 5000  # ms after the disk refused


class Keeper(QObject):
    """`kept` tells the Deck as games will see it, `failed` the Problem; `is_dirty` until all is on the disk.

    The disk is waited for on another thread, one write at a time; a full stick is said, and tried again.
    """

    kept = Signal(object)
    failed = Signal(object)

    def __init__(self, draft: Draft) -> None:
        super().__init__(draft)
        self._draft = draft
        self._work: Work | None = None
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._write)
        self.is_dirty = False
        draft.changed.connect(self._changed)

    def _changed(self) -> None:
        self.is_dirty = True
        if not self._soon.isActive() or self._soon.remainingTime() > AFTER:
            self._soon.start(AFTER)

    def _write(self) -> None:
        if self._work is not None:
            return  # what changed meanwhile is written when this write has ended
        deck = self._draft.deck
        self._work = Work(lambda _step: keep(deck), self)
        self._work.done.connect(lambda finished: self._written(deck, finished))
        self._work.failed.connect(self._refused)
        self._work.start()

    def _written(self, deck: Deck, finished: Deck) -> None:
        self._work = None
        self.is_dirty = self._draft.deck is not deck
        if self.is_dirty:
            self._soon.start(AFTER)
        self.kept.emit(finished)

    def _refused(self, problem: Problem) -> None:
        self._work = None
        self._soon.start(AGAIN)
        self.failed.emit(problem)

    def flush(self) -> bool:
        """Write what is not yet written, now; whether all is on the disk."""
        self._soon.stop()
        if self._work is not None:
            self._work.wait()
            self._work.drop()
            self._work = None
        if self.is_dirty:
            try:
                finished = keep(self._draft.deck)
            except Problem as problem:
                self.failed.emit(problem)
                return False
            self.is_dirty = False
            self.kept.emit(finished)
        return True
