"""Writes Japanese with its readings above the kanji, as pupils see it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from altclass.content.ruby import plain, runs
from altclass.launcher import colours
from altclass.launcher.fonts import sized

SMALL = 0.55  # the size of a reading
LEADING = 1.15  # lines of a reading's height above each line


class Piece(NamedTuple):
    """What stands together: a word with its reading, or one sign; x and line say where."""

    base: str
    reading: str
    x: float
    width: float
    line: int


class RubyLines:
    """A marked text, broken into lines of a width in pixels."""

    def __init__(self, marked: str, width: float, share: float = 1.0) -> None:
        self._large, self._small = sized(share), sized(share * SMALL)
        self._metrics, self._reading = QFontMetricsF(self._large), QFontMetricsF(self._small)
        self.pieces = list(self._placed(marked, width))
        self.rise = self._reading.height() * LEADING if any(piece.reading for piece in self.pieces) else 0.0
        self.line = self.rise + self._metrics.height()
        self.count = self.pieces[-1].line + 1 if self.pieces else 1

    def _placed(self, marked: str, width: float) -> Iterator[Piece]:
        x, line = 0.0, 0
        for run in runs(marked):
            for base in (run.base,) if run.reading else run.base:
                wide = max(self._metrics.horizontalAdvance(base), self._reading.horizontalAdvance(run.reading))
                if x and x + wide > width:
                    x, line = 0.0, line + 1
                yield Piece(base, run.reading, x, wide, line)
                x += wide

    @property
    def height(self) -> float:
        """Of all lines, in pixels."""
        return self.count * self.line

    def paint(self, painter: QPainter, rect: QRect, colour: str, most: int = 99) -> None:
        """Write at most so many lines, in the middle of the rectangle's height."""
        lines = min(most, self.count)
        top = rect.y() + max(0.0, (rect.height() - lines * self.line) / 2)
        for piece in self.pieces:
            if piece.line >= lines:
                break
            left, base = rect.x() + piece.x, top + piece.line * self.line + self.rise + self._metrics.ascent()
            painter.setPen(QColor(colour))
            painter.setFont(self._large)
            inset = (piece.width - self._metrics.horizontalAdvance(piece.base)) / 2
            painter.drawText(QPointF(left + inset, base), piece.base)
            if piece.reading:
                painter.setPen(QColor(colours.SOFT_INK))
                painter.setFont(self._small)
                inset = (piece.width - self._reading.horizontalAdvance(piece.reading)) / 2
                painter.drawText(QPointF(left + inset, base - self._metrics.ascent() * 0.94), piece.reading)


class RubyLabel(QWidget):
    """A marked text as it will look; as high as it needs."""

    def __init__(self, share: float = 1.0) -> None:
        super().__init__()
        self._marked, self._share = "", share
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_text(self, marked: str) -> None:
        """Show this one."""
        self._marked = marked
        self.setAccessibleName(plain(marked))
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Of its lines."""
        return round(RubyLines(self._marked, width, self._share).height) + 2

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        width = max(self.width(), 120)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The lines."""
        painter = QPainter(self)
        RubyLines(self._marked, self.width(), self._share).paint(painter, self.rect(), colours.INK)
