"""A switch: on or off, to be seen without reading."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from altclass.launcher import colours


class Switch(QAbstractButton):
    """`toggled` tells every change.  A tick stands in it when it is on, so colour is not all there is."""

    def __init__(self, *, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setChecked(on)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Twice as wide as high, with room for the ring."""
        side = round(self.fontInfo().pixelSize() * 1.7)
        return QSize(round(side * 1.85) + 8, side + 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A groove, a knob, a tick."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        groove = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        side = groove.height()
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.FOCUS), 3))
            painter.drawRoundedRect(groove.adjusted(-2, -2, 2, 2), side / 2 + 2, side / 2 + 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.MAIN if self.isChecked() else colours.FIELD))
        painter.drawRoundedRect(groove, side / 2, side / 2)
        left = groove.right() - side if self.isChecked() else groove.left()
        painter.setBrush(QColor(colours.CARD))
        painter.drawEllipse(QRectF(left, groove.top(), side, side).adjusted(3, 3, -3, -3))
        if self.isChecked():
            painter.setPen(QPen(QColor(colours.CARD), max(2.0, side / 12)))
            x, y = groove.left() + side * 0.28, groove.top() + side * 0.52
            strokes = ((0.0, 0.0), (0.16, 0.16), (0.46, -0.2))
            painter.drawPolyline([QPointF(x + side * right, y + side * down) for right, down in strokes])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter switches, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
