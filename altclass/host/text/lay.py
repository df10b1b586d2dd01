"""Lays a text out in lines: English and Japanese on one baseline, readings above their kanji."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, NamedTuple

from altclass.content.kanji import Furigana
from altclass.host.text.atoms import Atom, Bit, atoms, single_signs
from altclass.host.text.faces import Face, measure, size_for, width, x_height

Align = Literal["left", "middle"]
LINE_GAP = 0.22  # of a line's own letters
RUBY = 0.5  # a reading's size beside its kanji
RUBY_GAP = 0.04


class Glyphs(NamedTuple):
    """Letters in one face and size; `x` is their left edge, `y` the baseline; `ruby` marks a reading."""

    text: str
    face: Face
    size: int
    x: float
    y: float
    ruby: bool = False


class Block(NamedTuple):
    """A laid-out text: its size in pixels, its letters, the height of its small x, and how it was made."""

    w: float
    h: float
    glyphs: tuple[Glyphs, ...]
    x_height: float
    lines: int
    torn: bool = False  # a word had to be broken between its letters

    @property
    def baseline(self) -> float:
        """Where the last line's letters stand, from the top."""
        return max((glyphs.y for glyphs in self.glyphs), default=self.h)


class Style(NamedTuple):
    """How a text is set: height of x in pixels, weight, which kanji have their readings shown, where lines stand."""

    x: float
    bold: bool = False
    readings: Furigana = Furigana.ALL
    align: Align = "middle"

    def face(self, japanese: bool) -> Face:
        """The face for a script."""
        if japanese:
            return "japanese-bold" if self.bold else "japanese"
        return "latin-bold" if self.bold else "latin"

    def size(self, japanese: bool) -> int:
        """The font size for a script, so that both look equally large."""
        return size_for(self.face(japanese), self.x)

    def wide(self, bit: Bit) -> float:
        """How wide letters are, with the reading above them."""
        face, size = self.face(bit.japanese), self.size(bit.japanese)
        letters = width(face, size, bit.text)
        return max(letters, width(face, self.ruby_size, bit.reading)) if bit.reading else letters

    @property
    def ruby_size(self) -> int:
        """The font size of readings."""
        return max(4, round(self.size(True) * RUBY))

    @property
    def space(self) -> float:
        """The width of a space."""
        return width(self.face(False), self.size(False), " ")


class Line(NamedTuple):
    """The parts of one line and their width."""

    parts: tuple[Atom, ...]
    w: float


@lru_cache(maxsize=8192)
def lay(text: str, style: Style, most: float = 0.0) -> Block:
    """The text in lines no wider than `most` pixels (0 for one endless line)."""
    parts, torn = atoms(text, style.readings), False
    if most:
        small: list[Atom] = []
        for part in parts:
            too_wide = _wide(part, style) > most
            small += single_signs(part) if too_wide else [part]
            torn = torn or too_wide
        parts = tuple(small)
    lines = _lines(parts, style, most)
    widest = max((line.w for line in lines), default=0.0)
    glyphs: list[Glyphs] = []
    top = 0.0
    for number, line in enumerate(lines):
        up, down = _heights(line, style)
        top += up + (LINE_GAP * style.x * 2 if number else 0.0)
        start = (widest - line.w) / 2 if style.align == "middle" else 0.0
        glyphs += _set(line, style, start, top)
        top += down
    return Block(widest, top, tuple(glyphs), _smallest_x(glyphs), len(lines), torn)


def _wide(part: Atom, style: Style) -> float:
    return sum(style.wide(bit) for bit in part.bits)


def _lines(parts: tuple[Atom, ...], style: Style, most: float) -> list[Line]:
    lines: list[Line] = []
    on: list[Atom] = []
    w = 0.0
    for part in parts:
        wide = _wide(part, style)
        step = wide + (style.space if part.spaced and on else 0.0)
        if on and (part.newline or (most and w + step > most)):
            lines.append(Line(tuple(on), w))
            on, w, step = [], 0.0, wide
        on.append(part)
        w += step
    return [*lines, Line(tuple(on), w)] if on else lines


def _heights(line: Line, style: Style) -> tuple[float, float]:
    """How far a line reaches above and below its baseline."""
    up = down = 0.0
    for part in line.parts:
        for bit in part.bits:
            shape, size = measure(style.face(bit.japanese)), style.size(bit.japanese)
            reading = (RUBY_GAP + RUBY * (shape.up + 0.06)) * size if bit.reading else 0.0
            up, down = max(up, shape.up * size + reading), max(down, shape.down * size)
    return up, down


def _set(line: Line, style: Style, start: float, baseline: float) -> list[Glyphs]:
    glyphs: list[Glyphs] = []
    for part in line.parts:
        start += style.space if part.spaced and part is not line.parts[0] else 0.0
        for bit in part.bits:
            glyphs += _bit(bit, style, start, baseline)
            start += style.wide(bit)
    return glyphs


def _bit(bit: Bit, style: Style, start: float, baseline: float) -> list[Glyphs]:
    face, size = style.face(bit.japanese), style.size(bit.japanese)
    room = style.wide(bit)
    letters = Glyphs(bit.text, face, size, start + (room - width(face, size, bit.text)) / 2, baseline)
    if not bit.reading:
        return [letters]
    small = style.ruby_size
    shape = measure(face)
    above = baseline - (shape.up + RUBY_GAP) * size - shape.down * small
    over = start + (room - width(face, small, bit.reading)) / 2
    return [letters, Glyphs(bit.reading, face, small, over, above, ruby=True)]


def _smallest_x(glyphs: list[Glyphs]) -> float:
    return min((float(x_height(g.face, g.size)) for g in glyphs if not g.ruby), default=0.0)
