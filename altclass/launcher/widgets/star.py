"""A star on a tile: a favourite, or not yet."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from altclass.launcher import colours
from altclass.launcher.widgets.team_badge import outline


class Star(QAbstractButton):
    """`toggled` tells every change.  Filled and outlined when it is on, so colour is not all there is."""

    def __init__(self, *, on: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setChecked(on)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Large enough for a finger."""
        side = round(self.fontInfo().pixelSize() * 2.1)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The star, and a ring when it has the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.FOCUS), 3))
            painter.drawRoundedRect(whole, whole.width() / 4, whole.width() / 4)
        on = self.isChecked()
        painter.setPen(QPen(QColor(colours.INK if on else colours.FIELD), 1.6))
        painter.setBrush(QColor(colours.ACCENTS["yellow"] if on else colours.CARD))
        side = whole.width() * 0.62
        box = QRectF(0, 0, side, side)
        box.moveCenter(whole.center() + QPointF(0, side * 0.04))
        painter.drawPath(outline("star", box))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
