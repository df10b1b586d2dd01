"""A level meter: bars that rise with the sound that AltClass sends out."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from altclass.launcher import colours

BARS = 14


class LevelMeter(QWidget):
    """`level` from 0 to 1; `highest` is the loudest moment since the last `clear`."""

    def __init__(self, letter: float) -> None:
        super().__init__()
        self._letter = letter
        self.level = self.highest = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One letter high."""
        return QSize(round(self._letter * 9), round(self._letter * 1.1))

    def show_level(self, level: float) -> None:
        """Rise or fall to this."""
        self.level, self.highest = level, max(level, self.highest)
        self.update()

    def clear(self) -> None:
        """Nothing was heard yet."""
        self.level = self.highest = 0.0
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Filled up to the level; the loudest moment stays marked by an outline."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = self.width() / BARS
        for bar in range(BARS):
            reached, was_reached = self.level * BARS > bar + 0.01, self.highest * BARS > bar + 0.01
            painter.setPen(QColor(colours.FIELD) if was_reached else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.ACCENTS["green"] if reached else colours.LINE))
            painter.drawRoundedRect(QRectF(bar * wide + 1, 1, wide - 3, self.height() - 2), 2, 2)
