"""Two leaves in one place: the notes from the guide, and what was played so far."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from altclass.launcher.desk import Desk
from altclass.launcher.pages.page import Page, column, row
from altclass.launcher.widgets.one_of import OneOf
from altclass.launcher.widgets.press import Press


class Leaves(Page):
    """The leaf that was turned to stays, whatever is played next.  `guide_wanted` asks for the whole guide."""

    guide_wanted = Signal()

    def __init__(self, desk: Desk, leaves: dict[str, QWidget]) -> None:
        super().__init__(desk)
        self.setObjectName("panel")
        body = column(self, self.px(0.5), self.px(0.3))
        tabs = QWidget()
        line = row(tabs, 0, self.px(0.3))
        self._stack = QStackedWidget()
        self.tabs: dict[str, Press] = {}
        group = OneOf(self)
        for at, (key, leaf) in enumerate(leaves.items()):
            tab = self.told(Press("segment"), key)
            group.add(tab)
            tab.clicked.connect(lambda _on, at=at: self._stack.setCurrentIndex(at))
            line.addWidget(tab, 1)
            self._stack.addWidget(leaf)
            self.tabs[key] = tab
        whole = self.told(Press("segment"), "lesson.whole_guide")
        whole.clicked.connect(self.guide_wanted)
        line.addWidget(whole, 1)
        body.addWidget(tabs)
        body.addWidget(self._stack, 1)
        next(iter(self.tabs.values())).setChecked(True)
