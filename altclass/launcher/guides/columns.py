"""Lays the sections of a guide into columns of paper, all in one size of letters."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from altclass.launcher import colours
from altclass.launcher.guides.guide import Block, Section
from altclass.launcher.guides.wrapping import Run, lines
from altclass.printing.marks import Mark, Rect, Text

LINE, HEADING = 1.42, 1.18  # height of a line and size of a heading, in letters
BETWEEN_BLOCKS, BEFORE_HEADING = 0.28, 0.85  # letters
INDENT = {"text": 0.0, "item": 0.9, "step": 1.5}


class Laid(NamedTuple):
    """Something laid at the top left corner: its height and its marks."""

    height: float
    marks: tuple[Mark, ...]
    keeps_next: bool = False  # a heading never stands alone at the foot of a column


@dataclass
class Column:
    """Things one under the other."""

    things: list[Laid] = field(default_factory=list)

    @property
    def height(self) -> float:
        """Of all of them, in millimetres."""
        return sum(thing.height for thing in self.things)

    def marks(self, x: float, y: float) -> Iterator[Mark]:
        """All marks, with the column's corner there."""
        for thing in self.things:
            for mark in thing.marks:
                yield _moved(mark, x, y)
            y += thing.height


def columns_of(guide: tuple[Section, ...], accent: str, wide: float, high: float, size: float) -> list[Column]:
    """As many columns as it takes; where two are enough, both about equally high."""
    things = [thing for section in guide for thing in _section(section, accent, wide, size)]
    filled = _filled(things, high)
    if len(filled) == 2:
        half = sum(thing.height for thing in things) / 2
        tries = (half + share * (high - half) for share in (0.02, 0.06, 0.1, 0.2, 0.4))
        filled = next((even for at in tries if len(even := _filled(things, at)) == 2), filled)
    return filled


def _filled(things: list[Laid], high: float) -> list[Column]:
    columns = [Column()]
    for at, thing in enumerate(things):
        needed = thing.height + (things[at + 1].height if thing.keeps_next and at + 1 < len(things) else 0)
        if columns[-1].things and columns[-1].height + needed > high:
            columns.append(Column())
        columns[-1].things.append(thing)
    return columns


def _section(section: Section, accent: str, wide: float, size: float) -> Iterator[Laid]:
    yield _heading(section.title, accent, wide, size)
    for block in section.blocks:
        yield _block(block, wide, size)


def _heading(title: str, accent: str, wide: float, size: float) -> Laid:
    top, high = BEFORE_HEADING * size, HEADING * size * 1.5
    bar = Rect(0, top, wide, high, 0.1, colours.tint(accent, 0.28), colours.tint(accent, 0.28))
    words = Text(1.4, top, wide - 2, high, title, HEADING * size, bold=True)
    return Laid(top + high + 0.35 * size, (bar, words), keeps_next=True)


def _block(block: Block, wide: float, size: float) -> Laid:
    left = INDENT[block.kind] * size
    marks: list[Mark] = list(_sign(block, size))
    top = 0.0
    for line in lines(block.pieces, (wide - left) / size):
        marks += [_text(run, left, top, size) for run in line]
        top += LINE * size
    return Laid(top + BETWEEN_BLOCKS * size, tuple(marks))


def _sign(block: Block, size: float) -> Iterator[Mark]:
    """The number of a step, the dot of an item."""
    if block.kind == "step":
        yield Text(0, 0, 1.3 * size, LINE * size, str(block.number), size, bold=True)
    elif block.kind == "item":
        yield Text(0.15 * size, 0, 0.7 * size, LINE * size, "•", size)


def _text(run: Run, left: float, top: float, size: float) -> Text:
    """A hair more room than it needs, so that it is never made smaller."""
    return Text(left + run.x * size, top, run.width * size + 0.5, LINE * size, run.text, size, bold=run.bold)


def _moved(mark: Mark, x: float, y: float) -> Mark:
    if isinstance(mark, Text | Rect):
        return replace(mark, x=mark.x + x, y=mark.y + y)
    return mark
