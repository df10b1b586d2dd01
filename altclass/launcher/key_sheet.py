"""The sheet of keys on F1: every key and what it does, in the teacher's language and, smaller, in the colleague's."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from altclass.content.ruby import plain
from altclass.i18n import Lang
from altclass.launcher.key_rows import KeyRow, KeySection
from altclass.launcher.pages.page import part, scrolling
from altclass.launcher.tongue import Tongue
from altclass.launcher.widgets.labels import text
from altclass.launcher.widgets.press import Press


class KeySheet(QDialog):
    """Esc or F1 puts it away; arrows scroll it."""

    def __init__(self, sections: list[KeySection], tongue: Tongue, parent: QWidget) -> None:
        super().__init__(parent)
        self._tongue = tongue
        self._other: Lang = "en" if tongue.lang == "ja" else "ja"
        self._gap = self.fontMetrics().height() // 2
        self.sections = [section for section in sections if section.rows]
        self.setWindowTitle(tongue.say("keys.title"))
        inside = QWidget()
        sides = QHBoxLayout(inside)
        for side in _halves(self.sections):
            column = QVBoxLayout()
            for section in side:
                column.addWidget(self._panel(section))
            column.addStretch(1)
            sides.addLayout(column, 1)
        self._area = scrolling(inside)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(tongue.say("keys.title"))
        close = Press("main")
        close.setText(tongue.say("close"))
        close.setAccessibleName(close.text())
        close.clicked.connect(self.reject)
        body = QVBoxLayout(self)
        body.addWidget(self._area, 1)
        body.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(self._fitting(inside, parent.window().size() * 0.94))
        self._area.setFocus()

    def _fitting(self, inside: QWidget, most: QSize) -> QSize:
        """As large as what is in it, and no larger than the window behind."""
        width = min(most.width(), self._gap * 90)
        return QSize(width, min(most.height(), inside.sizeHint().height() + self._gap * 9))

    def _panel(self, section: KeySection) -> QWidget:
        panel = part("panel")
        grid = QGridLayout(panel)
        grid.setVerticalSpacing(self._gap // 2)
        grid.setHorizontalSpacing(self._gap)
        grid.setColumnStretch(1, 1)
        title = text(bold=True)
        title.setText(self._tongue.say(section.title))
        grid.addWidget(title, 0, 0, 1, 2)
        for at, row in enumerate(section.rows, 1):
            grid.addWidget(self._keys(row), at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._words(row), at, 1)
        return panel

    def _keys(self, row: KeyRow) -> QWidget:
        """The keys as caps, a few side by side."""
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(self._gap // 3)
        side = 4 if all(len(key) == 1 for key in row.shown) else 3
        grid.setColumnStretch(side, 1)  # a cap is as wide as its key
        for at, key in enumerate(row.shown):
            cap = text("small", "chip", bold=True)
            cap.setText(key)
            cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(cap, at // side, at % side)
        return holder

    def _words(self, row: KeyRow) -> QWidget:
        holder = QWidget()
        body = QVBoxLayout(holder)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        first, second = text(wraps=True), text("small", "faint", wraps=True)
        first.setText(plain(row.words.said(self._tongue.lang)))
        second.setText(plain(row.words.said(self._other)))
        body.addWidget(first)
        body.addWidget(second)
        return holder

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F1 opened it and F1 closes it."""
        if event.key() == Qt.Key.Key_F1:
            self.reject()
        else:
            super().keyPressEvent(event)


def _halves(sections: list[KeySection]) -> tuple[list[KeySection], list[KeySection]]:
    """Two columns of about the same height, in their order."""
    whole = sum(len(section.rows) + 1 for section in sections)
    at = passed = 0
    while at < len(sections) - 1 and passed + (len(sections[at].rows) + 1) / 2 < whole / 2:
        passed += len(sections[at].rows) + 1
        at += 1
    return sections[:at], sections[at:]
