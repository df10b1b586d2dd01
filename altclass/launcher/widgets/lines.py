"""Lines of text on a tile: drawn one under the other, shortened with three dots where they do not fit."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout

from altclass.launcher import colours
from altclass.launcher.fonts import sized


class Lines:
    """Writes down a box, line by line; `top` is where the next line begins."""

    def __init__(self, painter: QPainter, box: QRect) -> None:
        self._painter, self._box = painter, box
        self.top = box.y()

    def write(
        self, text: str, share: float = 1.0, *, bold: bool = False, colour: str = colours.INK, room: int = 0
    ) -> None:
        """One line, shortened where it is too long for the box, or for so many pixels of it."""
        font = sized(share, bold=bold)
        metrics = QFontMetrics(font)
        height = line_height(share)
        box = QRect(self._box.x(), self.top, room or self._box.width(), height)
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        self._painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        self.top += height

    def write_wrapped(self, text: str, most: int, share: float = 1.0, *, colour: str = colours.SOFT_INK) -> None:
        """Up to `most` lines; the last one is shortened where there is more."""
        font = sized(share)
        pieces = broken(text, font, self._box.width())
        for at, piece in enumerate(pieces[:most]):
            rest = "".join(pieces[at:]) if at == most - 1 else piece
            self.write(rest, share, colour=colour)


def broken(text: str, font: QFont, width: int) -> list[str]:
    """The text in lines no wider than `width`."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    pieces: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        pieces.append(text[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    return pieces


def line_height(share: float) -> int:
    """The height of one line; a little tighter than Andika's own, which leaves room for stacked accents."""
    return round(QFontMetrics(sized(share)).height() * 0.92)


def largest(text: str, shares: tuple[float, ...], room: int) -> float:
    """The first of these sizes, largest first, in which a bold text fits; else the last."""
    fitting = (share for share in shares if QFontMetrics(sized(share, bold=True)).horizontalAdvance(text) <= room)
    return next(fitting, shares[-1])
