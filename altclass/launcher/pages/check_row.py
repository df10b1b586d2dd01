"""One row of the PC check: a mark, what was looked at, what was found, and what one can try."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from altclass.launcher import colours
from altclass.launcher.check_report import mark, name
from altclass.launcher.checkup import Found
from altclass.launcher.desk import Desk
from altclass.launcher.pages.page import Page, column, row
from altclass.launcher.widgets.glyph import drawn
from altclass.launcher.widgets.labels import text

GOOD = "#02734F"  # the green of the palette, deep enough for a line on white


class CheckRow(Page):
    """`below` stands under what was found: a button to try it, a meter."""

    def __init__(self, desk: Desk, check: str, below: QWidget | None = None) -> None:
        super().__init__(desk)
        self.setObjectName("panel")
        self._check, self._waiting = check, "check.looking"
        self.found: Found | None = None
        line = row(self, self.px(0.6), self.px(0.6))
        self._sign, self._mark = QLabel(), text(bold=True)
        self._sign.setFixedWidth(self.px(1.4))
        self._mark.setFixedWidth(self.px(5.6))
        self._name, self._words = text(bold=True, wraps=True), text(tone="soft", wraps=True)
        self._name.setFixedWidth(self.px(11))
        side = QWidget()
        body = column(side, 0, self.px(0.3))
        body.addWidget(self._words)
        if below is not None:
            body.addWidget(below)
        for widget in (self._sign, self._mark, self._name):
            line.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(side, 1)
        self.retell()

    def show_found(self, found: Found | None, waiting: str = "check.looking") -> None:
        """What was found; None while it is being looked at, or where the doctor did not come so far."""
        self.found, self._waiting = found, waiting
        self.retell()

    def retell(self) -> None:
        """In this language."""
        self._name.setText(name(self._check, self.tongue))
        found = self.found
        if found is None:
            self._sign.clear()
            self._mark.setText("")
            self._words.setText(self.tongue.say(self._waiting))
            return
        drawing, colour = ("tick", GOOD) if found.well else ("problems", colours.FOCUS)
        self._sign.setPixmap(drawn(drawing, colour, self.px(1.3)))
        self._mark.setText(mark(found, self.tongue))
        self._words.setText(found.told.get(self.tongue.lang, ""))
        self.setAccessibleName(f"{self._name.text()}: {self._mark.text()}. {self._words.text()}")
