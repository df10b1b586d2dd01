"""How many columns a grid gets, so that its pictures are large and every word on it can be read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from altclass.host import units
from altclass.host.box import Box
from altclass.host.sheet import Sheet
from altclass.host.text.lay import Block, lay

WIDEST = 1.7  # width over height of a small card
TALLEST = 1.35  # height over width
STEPS = (2.4, 2.0, 1.6, 1.3, 1.0)  # sizes of x tried, times the floor

Demand = tuple[bool, tuple[str, ...]]  # a picture or not, and the texts under it


class Grid(NamedTuple):
    """Where the cards of a grid stand, the height of x all of them share, and the room inside their edge."""

    places: tuple[Box, ...]
    x: float
    pad: float
    worth: float = 0.0


def best_grid(sheet: Sheet, box: Box, demands: Sequence[Demand], columns: int | None) -> Grid:
    """The best grid for all cards; where they cannot all be read, for as many of the first ones as can."""
    for count in range(len(demands), 0, -1):
        wanted = range(1, count + 1) if columns is None else (min(columns, count),)
        grids = [_grid(sheet, box, demands[:count], number) for number in wanted]
        best = max(grids, key=lambda grid: grid.worth)
        if best.worth > 0 or count == 1:
            return best
    raise AssertionError


def _grid(sheet: Sheet, box: Box, demands: Sequence[Demand], columns: int) -> Grid:
    rows = -(-len(demands) // columns)
    gap = units.GAP * sheet.u
    h = (box.h - gap * (rows - 1)) / rows
    w = min((box.w - gap * (columns - 1)) / columns, h * WIDEST if any(d[0] for d in demands) else h * 4)
    h = min(h, w * TALLEST)
    pad = max(0.8 * sheet.u, min(w, h) * 0.06)
    inner = Box(0, 0, w - 2 * pad, h - 2 * pad)
    x, worth = _worth(sheet, inner, demands) if min(inner.w, inner.h) > 0 else (sheet.sizes("body").floor, 0.0)
    return Grid(tuple(_places(box, len(demands), columns, w, h, gap)), x, pad, worth)


def _places(box: Box, count: int, columns: int, w: float, h: float, gap: float) -> list[Box]:
    """Rows in the middle of the area, the last one too."""
    rows = -(-count // columns)
    top = box.y + (box.h - rows * h - (rows - 1) * gap) / 2
    places: list[Box] = []
    for row in range(rows):
        in_row = min(columns, count - row * columns)
        left = box.x + (box.w - in_row * w - (in_row - 1) * gap) / 2
        places += [Box(left + i * (w + gap), top + row * (h + gap), w, h) for i in range(in_row)]
    return places


def _worth(sheet: Sheet, inner: Box, demands: Sequence[Demand]) -> tuple[float, float]:
    """The size of x for a card of this inner size, and how good that is: what picture and letters measure."""
    floor = sheet.sizes("body").floor
    pictured = any(has for has, _ in demands)
    for times in STEPS:
        picture = _picture_left(sheet, inner, demands, floor * times)
        if picture >= (inner.h * 0.56 if pictured and times > 1 else 0.0):
            return floor * times, 1 + picture * (1 if pictured else 0) + floor * times
    return floor, 0.0


def _picture_left(sheet: Sheet, inner: Box, demands: Sequence[Demand], x: float) -> float:
    """The side of the smallest picture over the texts of that size; below 0 where a text does not fit."""
    style = sheet.style()._replace(x=x)
    left = min(inner.w, inner.h)
    for has_picture, texts in demands:
        blocks: list[Block] = [lay(text, style, inner.w) for text in texts]
        high = sum(block.h + 0.6 * sheet.u for block in blocks)
        if high > inner.h or any(block.torn for block in blocks):
            return -1.0
        if has_picture:
            least = 7 * sheet.u
            side = min(inner.w, inner.h - high)
            left = min(left, side) if side >= least else -1.0
            if left < 0:
                return left
    return left
