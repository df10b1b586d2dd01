"""Buttons: reached by Tab or by the mouse, pressed by Enter, Space or a click, never stealing the arrow keys."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from altclass.launcher import colours
from altclass.launcher.widgets.glyph import glyph

Look = Literal["plain", "main", "quiet", "nav", "step", "segment", "key", "bad"]


class Press(QPushButton):
    """A button with a look of the style sheet and, if wanted, a small drawing."""

    def __init__(self, look: Look = "plain", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", look)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus where the keys are wanted
        if icon:
            side = round(self.fontMetrics().height() * 0.9)
            self.setIcon(glyph(icon, side, colours.CARD if look == "main" else colours.INK, stays=look == "nav"))
            self.setIconSize(QSize(side, side))

    def event(self, event: QEvent) -> bool:
        """Keep Space and Enter for this button while it has the focus, whatever they do elsewhere."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    @staticmethod
    def _is_own(event: QKeyEvent) -> bool:
        return event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses too; arrows belong to the page."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)
