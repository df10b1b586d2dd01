"""All problems since AltClass was opened, newest first, each with what to do."""

from __future__ import annotations

import time

from PySide6.QtWidgets import QVBoxLayout, QWidget

from altclass.launcher.desk import Desk
from altclass.launcher.notices import Notice
from altclass.launcher.pages.page import MARGIN, Page, column, part, row, scrolling
from altclass.launcher.widgets.labels import clear, text


class ProblemsPage(Page):
    """A calm list; "nothing to say" when there is nothing."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        inside = QWidget()
        body = column(inside, self.px(MARGIN), self.px(0.6))
        body.addWidget(self.told(text("title"), "problems"))
        body.addWidget(self.told(text(tone="soft", wraps=True), "problems_about"))
        self._none = self.told(text("lead", wraps=True), "no_problems")
        body.addWidget(self._none)
        self._list = QVBoxLayout()
        self._list.setSpacing(self.px(0.5))
        body.addLayout(self._list)
        body.addStretch(1)
        column(self).addWidget(scrolling(inside))
        desk.notices.said.connect(self.retell)
        self.retell()

    def retell(self) -> None:
        """The list anew."""
        while (item := self._list.takeAt(0)) is not None:
            if old := item.widget():
                clear(old)
        for notice in reversed(self.desk.notices.all):
            self._list.addWidget(self._panel(notice))
        self._none.setVisible(not self.desk.notices.all)

    def _panel(self, notice: Notice) -> QWidget:
        panel = part("panel")
        panel.setMaximumWidth(self.px(58))
        line = row(panel, self.px(0.8), self.px(0.8))
        clock = text("small", "faint")
        clock.setText(time.strftime("%H:%M", time.localtime(notice.at)))
        words = text(wraps=True)
        words.setText(self.tongue.sentence(notice.problem))
        line.addWidget(clock)
        line.addWidget(words, 1)
        return panel
