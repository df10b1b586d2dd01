"""Letters on paper: English in Andika, Japanese in BIZ UDPGothic, readings above their kanji."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from altclass.content.ruby import runs
from altclass.printing.marks import Text

ENGLISH, JAPANESE = "Andika", "BIZ UDPGothic"
# Everything from the arrows and stars of U+2000 on is in the Japanese font; Andika's own quotes and dashes are not.
SCRIPTS = re.compile(r"[\u0000-\u024F\u0250-\u02FF\u0300-\u036F\u1E00-\u1EFF\u2010-\u2026]+|[^\u0000-\u036F]+")
RULER = 1000  # pixels of the font that is measured
LINE, BASELINE, RUBY = 1.25, 0.93, 0.5  # in ems: height of a line, its baseline, the size of readings


class Bit(NamedTuple):
    """A piece of a line in one font; a kanji word with its reading is one bit.  Widths in ems."""

    text: str
    family: str
    reading: str
    width: float
    base_width: float


class Writer:
    """Writes texts; the painter's unit is `per_mm` to a millimetre."""

    def __init__(self, per_mm: float) -> None:
        self._per_mm = per_mm

    def write(self, painter: QPainter, mark: Text) -> None:
        """Write a text into its box, smaller where it would not fit."""
        lines = [bits_of(line, mark.bold) for line in mark.text.split("\n")]
        heights = [LINE + (RUBY if any(bit.reading for bit in line) else 0) for line in lines]
        widest = max(sum(bit.width for bit in line) for line in lines) or 1
        size = min(mark.size, mark.w / widest, mark.h / (sum(heights) * 0.9))
        top = mark.y + (mark.h - sum(heights) * size) / 2
        painter.setPen(QColor(mark.ink))
        for line, height in zip(lines, heights, strict=True):
            top += height * size
            width = sum(bit.width for bit in line) * size
            left = mark.x + {"left": 0, "centre": (mark.w - width) / 2, "right": mark.w - width}[mark.align]
            self._line(painter, line, left, top - (LINE - BASELINE) * size, size, mark.bold)

    def _line(
        self, painter: QPainter, line: tuple[Bit, ...], left: float, baseline: float, size: float, bold: bool
    ) -> None:
        for bit in line:
            shift = (bit.width - bit.base_width) * size / 2
            self._put(painter, bit.text, bit.family, QPointF(left + shift, baseline), size, bold)
            if bit.reading:
                shift = (bit.width - width_of(bit.reading, JAPANESE, False) * RUBY) * size / 2
                above = QPointF(left + shift, baseline - 0.98 * size)
                self._put(painter, bit.reading, JAPANESE, above, RUBY * size, False)
            left += bit.width * size

    def _put(self, painter: QPainter, text: str, family: str, at: QPointF, size: float, bold: bool) -> None:
        painter.setFont(font_of(family, bold, max(1, round(size * self._per_mm))))
        painter.drawText(at * self._per_mm, text)


@lru_cache(maxsize=4096)
def bits_of(line: str, bold: bool) -> tuple[Bit, ...]:
    """A line of marked text, cut where the font changes."""
    found: list[Bit] = []
    for run in runs(line):
        for piece in [run.base] if run.reading else SCRIPTS.findall(run.base):
            family = JAPANESE if run.reading or not SCRIPTS.match(piece) or ord(piece[0]) > 0x2030 else ENGLISH
            width = width_of(piece, family, bold)
            reading = width_of(run.reading, JAPANESE, False) * RUBY if run.reading else 0.0
            found.append(Bit(piece, family, run.reading, max(width, reading), width))
    return tuple(found)


@lru_cache(maxsize=8192)
def width_of(text: str, family: str, bold: bool) -> float:
    """The width of a text in ems."""
    return float(QFontMetricsF(font_of(family, bold, RULER)).horizontalAdvance(text)) / RULER


@lru_cache(maxsize=512)
def font_of(family: str, bold: bool, pixels: int) -> QFont:
    """A font of so many pixels."""
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("liga"), 0)  # a joined ff has no letters in the PDF: "gira e" could not be searched for
    return font
