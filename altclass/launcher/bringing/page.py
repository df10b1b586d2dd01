"""Bring in a list: choose it, look at it, bring it in whole; or go back, and nothing has happened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QProgressBar, QStackedWidget, QWidget

from altclass.content.deck import Deck
from altclass.content.importers.brought import Brought
from altclass.content.importers.taking_in import Taking
from altclass.content.library import free_id
from altclass.launcher.bringing.entrance import Entrance
from altclass.launcher.bringing.preview import Preview
from altclass.launcher.bringing.source import Source
from altclass.launcher.desk import Desk
from altclass.launcher.pages.page import MARGIN, Page, column, row
from altclass.launcher.widgets.labels import text
from altclass.launcher.widgets.press import Press
from altclass.launcher.work import Step, Work
from altclass.problems import Problem
from altclass.speech.clips import recording_stem, recordings_dir


class BringingPage(Page):
    """`brought_in` tells the Deck that is now there; `back` asks for the list of decks."""

    brought_in = Signal(object)
    back = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._source: Source | None = None
        self._work: Work | None = None
        self.entrance, self.preview = Entrance(desk), Preview(desk)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.entrance)
        self._stack.addWidget(self.preview)
        body = column(self, self.px(MARGIN), self.px(0.6))
        body.addWidget(self._head())
        body.addWidget(self._stack, 1)
        body.addWidget(self._foot())
        self.entrance.given.connect(self.open)
        self.preview.columns_wished.connect(self._read)
        self.preview.changed.connect(self._tell)
        self.setAcceptDrops(True)
        self._at_rest()

    def _head(self) -> QWidget:
        holder = QWidget()
        line = row(holder, 0, self.px(0.8))
        self._back = self.told(Press("plain", "back"), "all_decks")
        self._back.clicked.connect(self.leave)
        line.addWidget(self._back)
        line.addWidget(self.told(text("title"), "bringing.title"))
        line.addStretch(1)
        return holder

    def _foot(self) -> QWidget:
        holder = QWidget()
        line = row(holder, 0, self.px(0.8))
        self.status = text(tone="soft", wraps=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximumWidth(self.px(14))
        self.cancel = self.told(Press("plain", "close"), "bringing.cancel")
        self.other = self.told(Press(), "bringing.other_file")
        self.take = self.told(Press("main", "tick"), "bringing.take_in")
        self.cancel.clicked.connect(self._cancel)
        self.other.clicked.connect(self.start_anew)
        self.take.clicked.connect(self._take_in)
        line.addWidget(self.status, 1)
        for widget in (self.bar, self.cancel, self.other, self.take):
            line.addWidget(widget)
        return holder

    def open(self, source: Source) -> None:
        """Read this and show what it gives."""
        self._source = source
        self.entrance.show_problem(None)
        self._read(None)

    def _read(self, columns: dict[str, int] | None) -> None:
        source = self._source
        if source is not None:
            self._start(Work(lambda _step: source.read(columns), self), self._was_read, "bringing.reading")

    def _was_read(self, given: tuple[Brought, Problem | None]) -> None:
        self._at_rest()
        if self._source is not None:
            self.preview.show_source(self._source, *given)
            self.show_preview()

    def show_preview(self) -> None:
        """The preview comes to the front."""
        if self._stack.currentWidget() is not self.preview:
            self._stack.setCurrentWidget(self.preview)
            self.preview.shown()
        self._tell()

    def _take_in(self) -> None:
        preview = self.preview
        titles, brought = preview.titles, preview.brought
        own_id = free_id(titles.get("en") or next(iter(titles.values())))
        deck = Deck(own_id, titles, brought.cards, preview.grade, brought.theme, shipped=False)
        leaves_out = preview.leave_out.isChecked()

        def job(step: Step) -> Deck:
            return Taking(_recording_place, step, leaves_out).take_in(brought, deck)

        self._start(Work(job, self), self._taken_in, "bringing.taking_in")

    def _taken_in(self, deck: Deck) -> None:
        self.start_anew()
        self.brought_in.emit(deck)

    def _start(self, work: Work, done: Callable[[Any], None], key: str) -> None:
        """Begin work; an earlier reading that is still under way no longer counts."""
        self._drop()
        self._work = work
        work.done.connect(done)
        work.failed.connect(self._failed)
        work.cancelled.connect(self._called_off)
        work.stepped.connect(self._stepped)
        self.bar.setRange(0, 0)
        self.status.setText(self.tongue.say(key))
        for widget in (self.bar, self.cancel):
            widget.show()
        for button in (self.take, self.other):
            button.setEnabled(False)
        self.preview.setEnabled(key == "bringing.reading")  # what is being kept is not changed meanwhile
        work.start()

    def _stepped(self, at: int, of: int) -> None:
        self.bar.setRange(0, of)
        self.bar.setValue(at)

    def _failed(self, problem: Problem) -> None:
        """A file that cannot be read sends one back to the choice; a bad picture can be left out."""
        self._at_rest()
        if self._stack.currentWidget() is self.preview:
            self.preview.say_wrong(problem)
            self._tell()
        else:
            self._source = None
            self.entrance.show_problem(problem)
            self.entrance.shown()

    def _cancel(self) -> None:
        """Reading simply no longer counts; what is being kept is taken back first."""
        reading = self._stack.currentWidget() is self.entrance
        if self._work is not None:
            self._work.cancel()
        if reading:
            self.start_anew()

    def _called_off(self) -> None:
        self._at_rest()
        self._tell()

    def _drop(self) -> None:
        if self._work is not None:
            self._work.drop()
            self._work = None

    def _at_rest(self) -> None:
        self._work = None
        for widget in (self.bar, self.cancel):
            widget.hide()
        self.preview.setEnabled(True)
        self.other.setEnabled(True)

    def _tell(self) -> None:
        """How many would come in, and why not where it may not."""
        if self._work is not None:
            return
        looking = self._stack.currentWidget() is self.preview
        self.take.setVisible(looking)
        self.other.setVisible(looking)
        self.take.setEnabled(self.preview.is_ready)
        brought = self.preview.brought
        known = sum(1 for card in brought.cards if card.key)
        key = "bringing.count" if self.preview.is_ready else "bringing.not_yet"
        self.status.setText(self.tongue.say(key, count=len(brought.cards), known=known) if looking else "")

    def start_anew(self) -> None:
        """Back to the choice of a file."""
        self._drop()
        self._at_rest()
        self._source = None
        self._stack.setCurrentWidget(self.entrance)
        self._tell()
        self.entrance.shown()

    def leave(self) -> None:
        """Nothing has happened."""
        self.start_anew()
        self.back.emit()

    def retell(self) -> None:
        """The state in words."""
        self.bar.setAccessibleName(self.tongue.say("bringing.progress"))
        self._tell()

    def shown(self) -> None:
        """Where one was."""
        self.retell()
        (self.preview if self._stack.currentWidget() is self.preview else self.entrance).shown()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file or a piece of a table over the page."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """It was let go."""
        event.acceptProposedAction()
        self.entrance.take(event.mimeData())


def _recording_place(word: str) -> Path:
    return recordings_dir() / recording_stem(word)
