"""A small chart: at which call how many sheets have their bingo, before a single one is printed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from altclass.launcher import colours
from altclass.launcher.fonts import sized


class PrintChart(QWidget):
    """Bars for the calls; the first bingo is darker and carries its number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: tuple[int, ...] = ()
        self.setFont(sized(0.8))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def first(self) -> int:
        """The call of the first bingo; 0 without any."""
        return next((call for call, count in enumerate(self._counts, start=1) if count), 0)

    def show_counts(self, counts: Sequence[int], told: str) -> None:
        """Show these; `told` is what a screen reader says."""
        self._counts = tuple(counts)
        self.setAccessibleName(told)
        self.setToolTip(told)
        self.update()

    def sizeHint(self) -> QSize:
        """Seven lines high."""
        return QSize(self.fontMetrics().averageCharWidth() * 40, self.fontMetrics().height() * 7)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bars on a line, the numbers of some calls below."""
        if not self._counts:
            return
        painter = QPainter(self)
        line = self.fontMetrics().height() * 1.2
        floor = self.height() - line
        wide = self.width() / len(self._counts)
        most = max(self._counts)
        for call, count in enumerate(self._counts, start=1):
            high = (floor - line) * count / most
            bar = QRectF((call - 1) * wide + 1, floor - high, max(1.0, wide - 2), high)
            painter.fillRect(bar, QColor(colours.ACCENTS["orange"] if call == self.first else colours.FIELD))
            if call in (1, len(self._counts), self.first) or call % 5 == 0:
                self._number(painter, call, QRectF(bar.center().x() - 20, floor, 40, line))
        painter.setPen(QPen(QColor(colours.INK), 1))
        painter.drawLine(0, round(floor), self.width(), round(floor))

    def _number(self, painter: QPainter, call: int, box: QRectF) -> None:
        near_first = call != self.first and abs(call - self.first) < 2
        if not near_first:
            painter.setPen(QColor(colours.INK if call == self.first else colours.FAINT))
            painter.setFont(sized(0.8, bold=call == self.first))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(call))
