"""Where we are: a dot for each step, the one of now long and dark."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from altclass.launcher import colours


class Dots(QWidget):
    """`count` steps; a screen reader is told in words."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._count, self._at = count, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_step(self, at: int, told: str) -> None:
        """This one is in front."""
        self._at = at
        self.setAccessibleName(told)
        self.setToolTip(told)
        self.update()

    def sizeHint(self) -> QSize:
        """Small."""
        side = round(self.fontInfo().pixelSize() * 0.6)
        return QSize(side * (self._count * 2 + 2), side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Done ones are dark, too; what is to come is pale."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        side, left = self.height(), 0
        for at in range(self._count):
            wide = side * 3 if at == self._at else side
            painter.setBrush(QColor(colours.INK if at <= self._at else colours.LINE))
            painter.drawRoundedRect(QRectF(left, 0, wide, side), side / 2, side / 2)
            left += wide + side
