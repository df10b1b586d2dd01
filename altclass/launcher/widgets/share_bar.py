"""A bar that is filled as far as a part goes into its whole."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from altclass.launcher import colours


class ShareBar(QWidget):
    """`held` of `all_of_them`; something held is always seen, however small its share."""

    def __init__(self, letter: float, held: int, all_of_them: int) -> None:
        super().__init__()
        self._letter = letter
        self.share = held / all_of_them if all_of_them else 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A little lower than a letter."""
        return QSize(round(self._letter * 12), round(self._letter * 0.8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Warm grey, and green from the left."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        high = self.height()
        painter.setBrush(QColor(colours.LINE))
        painter.drawRoundedRect(QRectF(0, 0, self.width(), high), high / 2, high / 2)
        if self.share:
            painter.setBrush(QColor(colours.ACCENTS["green"]))
            painter.drawRoundedRect(QRectF(0, 0, max(high, self.width() * self.share), high), high / 2, high / 2)
