"""The teams: sign, points, one point more or less; whose turn it is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from altclass.launcher.desk import Desk
from altclass.launcher.pages.page import Page, column, row
from altclass.launcher.widgets.labels import clear, text
from altclass.launcher.widgets.press import Press
from altclass.launcher.widgets.team_badge import TeamBadge
from altclass.play.team import TEAMS


class TeamsPanel(Page):
    """`award` tells a team (from 0) and the points."""

    award = Signal(int, int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setObjectName("panel")
        self._scores: tuple[int, ...] = ()
        self._labels: list[QLabel] = []
        self._turns: list[QLabel] = []
        body = column(self, self.px(0.5), self.px(0.2))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(self.px(0.1))
        body.addLayout(self._rows)
        self.hide()

    def show_scores(self, scores: tuple[int, ...], turn: int) -> None:
        """Show them; nothing at all for a whole class together."""
        self.setVisible(bool(scores))
        if len(scores) != len(self._labels):
            self._build(len(scores))
        self._scores = scores
        for at, points in enumerate(scores):
            self._labels[at].setText(str(points))
            self._turns[at].setText("▶" if at == turn else "")
            self._turns[at].setAccessibleName(self.tongue.say("their_turn") if at == turn else "")

    def retell(self) -> None:
        """The names of the buttons."""
        turn = next((at for at, label in enumerate(self._turns) if label.text()), -1)
        self._build(len(self._scores))
        self.show_scores(self._scores, turn)

    def _build(self, count: int) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if old := item.widget():
                clear(old)
        self._labels, self._turns = [], []
        for at in range(count):
            self._rows.addWidget(self._row(at))

    def _row(self, at: int) -> QWidget:
        widget = QWidget()
        line = row(widget, 0, self.px(0.3))
        points, turn = text("lead", bold=True), text("plain", "bad")
        points.setMinimumWidth(points.fontMetrics().horizontalAdvance("0000"))
        turn.setMinimumWidth(turn.fontMetrics().horizontalAdvance("▶"))
        self._labels.append(points)
        self._turns.append(turn)
        line.addWidget(turn)
        line.addWidget(TeamBadge(TEAMS[at]))
        line.addWidget(points)
        line.addStretch(1)
        for sign, given in (("−", -1), ("+", 1)):
            button = Press("step")
            button.setText(sign)
            key = "point_more" if given > 0 else "point_less"
            button.setAccessibleName(self.tongue.say(key, team=TEAMS[at].letter))
            button.clicked.connect(partial(self.award.emit, at, given))
            line.addWidget(button)
        return widget
