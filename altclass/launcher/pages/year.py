"""Words of this year: how much of each grade's words the class has met in the lists played since April."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from altclass.content.coverage import Covered, coverage
from altclass.content.deck import Deck
from altclass.content.grade import Grade
from altclass.content.ruby import plain
from altclass.launcher.desk import Desk
from altclass.launcher.pages.page import MARGIN, Page, column, part, row, scrolling
from altclass.launcher.widgets.labels import clear, text
from altclass.launcher.widgets.press import Press
from altclass.launcher.widgets.share_bar import ShareBar
from altclass.play.taught import decks_used, school_year

MOST_NAMED = 60  # missing words that are written out; more would bury the rest of the page


class YearPage(Page):
    """A row a grade, with a bar; the words not met yet come at a press."""

    back = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.rows: dict[Grade, GradeRow] = {}
        self._used: list[Deck] = []
        inside = QWidget()
        body = column(inside, self.px(MARGIN), self.px(0.7))
        body.addWidget(self._head())
        body.addWidget(self.told(text(tone="soft", wraps=True), "year.about"))
        self.none = self.told(text("lead", wraps=True), "year.none")
        body.addWidget(self.none)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(self.px(0.6))
        body.addLayout(self._rows)
        self._lists = text(tone="soft", wraps=True)
        body.addWidget(self._lists)
        body.addStretch(1)
        column(self).addWidget(scrolling(inside))

    def _head(self) -> QWidget:
        head = QWidget()
        line = row(head, 0, self.px(0.6))
        self.leave = self.told(Press("plain", "back"), "year.back")
        self.leave.clicked.connect(self.back)
        line.addWidget(self.leave)
        line.addWidget(self.told(text("title"), "year.title"), 1)
        return head

    def shown(self) -> None:
        """Count anew: a lesson may have been played since."""
        super().shown()
        self._used = decks_used(school_year(datetime.now().astimezone().date()))
        for old in self.rows.values():
            clear(old)
        self.rows = {}
        for grade, found in coverage(self._used).items() if self._used else ():
            self.rows[grade] = GradeRow(self.desk, grade, found)
            self._rows.addWidget(self.rows[grade])
        self.none.setVisible(not self._used)
        self.retell()

    def retell(self) -> None:
        """The lists by their names in this language."""
        names = "、" if self.tongue.lang == "ja" else ", "
        told = names.join(plain(deck.named(self.tongue.lang)) for deck in self._used)
        self._lists.setText(self.tongue.say("year.lists", lists=told) if told else "")


class GradeRow(Page):
    """One grade: its name, its bar, its count, and what is still to be met."""

    def __init__(self, desk: Desk, grade: Grade, found: Covered) -> None:
        super().__init__(desk)
        self._grade, self._found = grade, found
        panel = part("panel")
        column(self).addWidget(panel)
        panel.setMaximumWidth(self.px(58))
        body = column(panel, self.px(0.8), self.px(0.5))
        head = QWidget()
        line = row(head, 0, self.px(0.8))
        self._name, self.count = text("lead", bold=True), text()
        self._name.setFixedWidth(self.px(4))
        self.count.setMinimumWidth(self.px(8))
        self.bar = ShareBar(self.letter, len(found.held), len(found.held) + len(found.missing))
        self.more = self.told(Press("plain"), "year.missing")
        self.more.setCheckable(True)
        self.words = text(tone="soft", wraps=True)
        self.words.setVisible(False)
        self.more.toggled.connect(self.words.setVisible)
        line.addWidget(self._name)
        line.addWidget(self.bar, 1)
        line.addWidget(self.count, 0, Qt.AlignmentFlag.AlignRight)
        line.addWidget(self.more)
        body.addWidget(head)
        body.addWidget(self.words)
        self.retell()

    def retell(self) -> None:
        """In this language."""
        held, missing = len(self._found.held), self._found.missing
        name = self._grade.ja if self.tongue.lang == "ja" else self._grade.value
        self._name.setText(name)
        self.count.setText(self.tongue.say("year.held", held=held, all=held + len(missing)))
        self.bar.setAccessibleName(f"{name}: {self.count.text()}")
        self.more.setAccessibleName(f"{name}: {self.tongue.say('year.missing')}")
        named = " · ".join(card.en for card in missing[:MOST_NAMED])
        if len(missing) > MOST_NAMED:
            named += " · " + self.tongue.say("year.more", count=len(missing) - MOST_NAMED)
        self.words.setText(named or self.tongue.say("year.all_met"))
