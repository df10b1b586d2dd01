"""The quiet bar at the top of the window: the newest problem, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Signal

from altclass.launcher.desk import Desk
from altclass.launcher.pages.page import Page, row
from altclass.launcher.widgets.labels import text
from altclass.launcher.widgets.press import Press
from altclass.problems import Problem


class NoticeBar(Page):
    """Comes by itself, goes when it is told to.  `all_wanted` asks for the page of problems."""

    all_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setObjectName("notice")
        self._problem: Problem | None = None
        line = row(self, self.px(0.5), self.px(0.6))
        self._words = text(wraps=True)
        every = self.told(Press("plain"), "all_problems")
        every.clicked.connect(self.all_wanted)
        away = self.told(Press("plain", "tick"), "understood")
        away.clicked.connect(self.hide)
        line.addWidget(self._words, 1)
        line.addWidget(every)
        line.addWidget(away)
        self.hide()
        desk.notices.said.connect(self.show_problem)

    def show_problem(self, problem: Problem) -> None:
        """Say this one."""
        self._problem = problem
        self.retell()
        self.show()

    def retell(self) -> None:
        """The same problem in the other language."""
        if self._problem is not None:
            self._words.setText(self.tongue.sentence(self._problem))
