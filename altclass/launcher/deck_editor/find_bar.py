"""Find and replace: a bar over the table that counts what is found while one types."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from altclass.launcher.desk import Desk
from altclass.launcher.pages.page import Page, row
from altclass.launcher.widgets.labels import text
from altclass.launcher.widgets.press import Press


class FindBar(Page):
    """`wanted` tells what is typed, `following` asks for the next hit, `replace` for all of them at once."""

    wanted = Signal(str)
    following = Signal(str)
    replace = Signal(str, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        line = row(self, 0, self.px(0.4))
        self.sought = self.told(QLineEdit(), "editor.find")
        self.put = self.told(QLineEdit(), "editor.replace_with")
        self._count = text(tone="soft")
        self._count.setMinimumWidth(self.px(5))
        self.all = self.told(Press(), "editor.replace_all")
        close = self.told(Press("quiet"), "close")
        self.sought.textChanged.connect(self.wanted)
        self.sought.returnPressed.connect(lambda: self.following.emit(self.sought.text()))
        self.put.returnPressed.connect(self.all.click)
        self.all.clicked.connect(lambda: self.replace.emit(self.sought.text(), self.put.text()))
        close.clicked.connect(self.hide)
        line.addWidget(self.sought, 3)
        line.addWidget(self.put, 3)
        for widget in (self._count, self.all, close):
            line.addWidget(widget)
        self.hide()

    def open(self) -> None:
        """Ready to type."""
        self.show()
        self.sought.setFocus(Qt.FocusReason.OtherFocusReason)
        self.sought.selectAll()

    def tell(self, count: int) -> None:
        """How many cards hold it."""
        self._count.setText(self.tongue.say("editor.found", count=count) if self.sought.text() else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the bar away."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
