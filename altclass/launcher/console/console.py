"""The teacher's console: what is on, the answer, what comes next, and everything that can be done about it."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from altclass.content.deck import Deck
from altclass.launcher.console.clock_panel import ClockPanel
from altclass.launcher.console.controls import Controls
from altclass.launcher.console.head import ConsoleHead
from altclass.launcher.console.history_panel import HistoryPanel
from altclass.launcher.console.keys import Keys, key_of
from altclass.launcher.console.leaves import Leaves
from altclass.launcher.console.lesson_panel import LessonPanel
from altclass.launcher.console.moves_panel import MovesPanel
from altclass.launcher.console.notes_panel import NotesPanel
from altclass.launcher.console.now_panel import NowPanel
from altclass.launcher.console.teams_panel import TeamsPanel
from altclass.launcher.desk import Desk
from altclass.launcher.key_rows import KeyRow, KeySection
from altclass.launcher.pages.page import Page, column, row, scrolling
from altclass.play.manifest import Manifest
from altclass.play.messages import Advance, Now, Offer, Play, TakeBack
from altclass.play.moves import Arg, Brief

DEBOUNCE = 0.25  # seconds: a nervous double click is one move


class Console(Page):
    """Any game, from `Now` alone.  `wished` brings the messages for the game."""

    wished = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._offers: tuple[Offer, ...] = ()
        self._advanced, self._game = 0.0, ""
        self.head = ConsoleHead(desk)
        self.brief, self.moves = NowPanel(desk), MovesPanel(desk)
        self.clock, self.teams, self.history = ClockPanel(desk), TeamsPanel(desk), HistoryPanel(desk)
        self.lesson, self.notes = LessonPanel(desk), NotesPanel(desk)
        self.leaves = Leaves(desk, {"lesson.notes": self.notes, "lesson.played": self.history})
        self.controls = Controls(desk)
        layout = column(self)
        layout.addWidget(self.head)
        layout.addWidget(self._middle(), 1)
        layout.addWidget(self.controls)
        self._keys = Keys(self, self.advance, self.controls)
        self.moves.advance.connect(self.advance)
        self.moves.played.connect(self._play)
        self.teams.award.connect(lambda team, points: self._play("award", (team, points)))
        self.clock.bell.connect(lambda seconds: self._play("set_bell", (seconds,)))
        self.history.take_back.connect(lambda kept: self.wished.emit(TakeBack(to=kept)))
        self.controls.wished.connect(self.wished)
        self.head.roster.connect(self.show_roster)
        self.leaves.guide_wanted.connect(self.show_guide)

    def _middle(self) -> QWidget:
        middle = QWidget()
        line = row(middle, self.px(0.8), self.px(0.8))
        left, right = QVBoxLayout(), QVBoxLayout()
        for side in (left, right):
            side.setSpacing(self.px(0.6))
        left.addWidget(self.brief, 1)
        left.addWidget(self.moves)
        side_column = QWidget()
        side_column.setLayout(right)
        right.setContentsMargins(0, 0, self.px(0.2), 0)
        for panel in (self.lesson, self.clock, self.teams):
            right.addWidget(panel)
        right.addWidget(self.leaves, 1)
        self.leaves.setMinimumHeight(self.px(12))
        area = scrolling(side_column)
        area.setFixedWidth(self.px(19.4))  # with its scroll bar
        line.addLayout(left, 1)
        line.addWidget(area)
        return middle

    def show_activity(self, manifest: Manifest, deck: Deck) -> None:
        """A new activity: nothing of the last one stays."""
        self.head.show_activity(manifest, deck.title)
        self.brief.show_game(manifest, deck)
        self.history.show_game(manifest)
        self._game = manifest.id
        self.notes.show_game(self._folder)
        self.show_now(Now(brief=Brief(), offers=()))

    @property
    def _folder(self) -> Path | None:
        return self.desk.library.games[self._game][0] if self._game in self.desk.library.games else None

    def show_roster(self) -> None:
        """Who is away today?"""
        from altclass.launcher.console.roster_dialog import RosterDialog

        dialog = RosterDialog(self.desk, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show_guide(self) -> None:
        """The whole guide, over the console."""
        from altclass.launcher.pages.guide import GuideDialog

        if folder := self._folder:
            dialog = GuideDialog(self.desk, folder, self.desk.library.games[self._game][1], self)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def show_now(self, now: Now) -> None:
        """Show the game as it stands."""
        self.head.show_now(now)
        self.brief.show_brief(now.brief)
        self.moves.show_now(now)
        self.clock.show_now(now)
        self.teams.show_scores(now.scores, now.turn)
        self.history.show_history(now.history, now.played)
        self.controls.show_now(now)
        if now.offers != self._offers:
            self._offers = now.offers
            keyed: dict[str, Callable[[], None]] = {
                key_of(offer): partial(self.moves.press_key, offer) for offer in now.offers if offer.key
            }
            self._keys.use(keyed)

    def key_sections(self) -> tuple[KeySection, ...]:
        """For the sheet of keys: what this game can do now, and what every game can."""
        own = tuple(KeyRow((key_of(offer),), offer.label) for offer in self._offers if offer.key)
        return KeySection("keys.moves", own), KeySection("keys.lesson", self._keys.rows())

    def advance(self) -> None:
        """The one button."""
        now = time.monotonic()
        if now - self._advanced >= DEBOUNCE:
            self._advanced = now
            self.wished.emit(Advance())

    def _play(self, move: str, args: tuple[Arg, ...]) -> None:
        self.wished.emit(Play(move=move, args=args))
