"""The top of the console: which activity, what state it is in, the screen, the end."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from altclass.content.ruby import plain
from altclass.launcher.console.away_button import AwayButton
from altclass.launcher.console.marks import Marks
from altclass.launcher.desk import Desk
from altclass.launcher.pages.page import Page, column, part, row
from altclass.launcher.widgets.labels import text
from altclass.launcher.widgets.press import Press
from altclass.play.manifest import Manifest
from altclass.play.messages import Now


class ConsoleHead(Page):
    """`end` asks to leave, `choose_screen` for the screens, `again` to open a game once more that kept stopping, `roster` asks who is away."""

    end = Signal()
    choose_screen = Signal()
    again = Signal()
    roster = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._manifest: Manifest | None = None
        self._deck: dict[str, str] = {}
        self._stage, self._finished = "opening", False
        layout = column(self)
        layout.addWidget(self._top())
        layout.addWidget(self._bar())
        self.retell()

    def _top(self) -> QWidget:
        top = QWidget()
        line = row(top, self.px(0.7), self.px(0.6))
        line.setContentsMargins(self.px(0.8), self.px(0.6), self.px(0.8), 0)
        self._title = text("lead", bold=True)
        self._marks = Marks(self.desk)
        screen = self.told(Press("plain", "screen"), "screen")
        screen.clicked.connect(self.choose_screen)
        away = AwayButton(self.desk)
        away.clicked.connect(self.roster)
        end = self.told(Press("bad", "end"), "end_activity")
        end.clicked.connect(self.end)
        line.addWidget(self._title, 1)
        line.addWidget(self._marks)
        line.addWidget(away)
        line.addWidget(screen)
        line.addWidget(end)
        return top

    def _bar(self) -> QWidget:
        self._notice = part("notice")
        line = row(self._notice, self.px(0.5), self.px(0.8))
        self._words = text(wraps=True)
        self._again = self.told(Press("main"), "open_again")
        self._again.clicked.connect(self.again)
        self._leave = self.told(Press("plain"), "back_to_shelf")
        self._leave.clicked.connect(self.end)
        line.addWidget(self._words, 1)
        line.addWidget(self._again)
        line.addWidget(self._leave)
        return self._notice

    def show_activity(self, manifest: Manifest, deck: dict[str, str]) -> None:
        """Which one it is; `deck` is the title in both languages."""
        self._manifest, self._deck = manifest, deck
        self._finished = False
        self.retell()

    def retell(self) -> None:
        """Title and bar."""
        if self._manifest is not None:
            deck = plain(self._deck.get(self.tongue.lang) or next(iter(self._deck.values()), ""))
            self._title.setText(f"{self.tongue.label(self._manifest.title)}  ·  {deck}")
        self._show_bar()

    def show_stage(self, stage: str) -> None:
        """opening, playing, returning, stuck."""
        self._stage = stage
        self._show_bar()

    def show_now(self, now: Now) -> None:
        """Marks; and that it is over."""
        self._marks.show_now(now)
        if now.finished != self._finished:
            self._finished = now.finished
            self._show_bar()

    def _show_bar(self) -> None:
        stuck = self._stage == "stuck"
        over = self._finished and self._stage == "playing"
        self._notice.setVisible(over or self._stage != "playing")
        if not self._notice.isHidden():  # while it is played there is nothing to say
            self._words.setText(self.tongue.say("stage_finished" if over else f"stage_{self._stage}"))
        self._again.setVisible(stuck)
        self._leave.setVisible(stuck or over)
