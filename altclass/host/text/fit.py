"""Finds the largest size at which a text fits: on one line if it can be, then wrapped, never cut."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from altclass.host.text.lay import Block, Style, lay

STEP = 0.94


class Sizes(NamedTuple):
    """Heights of a small x in pixels: the largest wanted, what should be held, and the floor nobody goes under."""

    most: float
    held: float
    floor: float


@lru_cache(maxsize=4096)  # the same texts stand on one picture after another
def fit(text: str, w: float, h: float, sizes: Sizes, style: Style, lines: int = 3) -> Block:
    """The text as large as it fits in w x h pixels.

    One line is kept while it is no smaller than `sizes.held`; then lines are broken; then letters shrink to the floor.
    A text that still finds no room is set smaller than the floor rather than cut, and the examination tells on it.
    """
    alone = _one_line(text, w, h, sizes, style)
    if alone is not None and alone.x_height >= sizes.held:
        return alone
    wrapped = _wrapped(text, w, h, sizes, style, lines)
    found = [block for block in (alone, wrapped) if block is not None]
    return max(found, key=lambda block: block.x_height) if found else _squeezed(text, w, h, sizes, style)


def _one_line(text: str, w: float, h: float, sizes: Sizes, style: Style) -> Block | None:
    whole = lay(text, style._replace(x=sizes.most))
    if not whole.w or not whole.h:
        return whole
    x = min(sizes.most, sizes.most * w / whole.w, sizes.most * h / whole.h)
    while x >= sizes.floor * 0.999:
        block = lay(text, style._replace(x=x))
        if block.w <= w and block.h <= h:
            return block if block.lines <= 1 or "\n" in text else None
        x = x * 0.985 if x * 0.985 >= sizes.floor or x <= sizes.floor else sizes.floor
    return None


def _wrapped(text: str, w: float, h: float, sizes: Sizes, style: Style, lines: int) -> Block | None:
    x = sizes.most
    while x >= sizes.floor * 0.999:
        block = lay(text, style._replace(x=x), w)
        if block.h <= h and block.lines <= lines and not block.torn:
            return block
        x = max(sizes.floor, x * STEP) if x > sizes.floor else 0.0
    return None


def _squeezed(text: str, w: float, h: float, sizes: Sizes, style: Style) -> Block:
    x = sizes.floor
    block = lay(text, style._replace(x=x), w)
    while block.h > h and x > 2.0:
        x *= 0.9
        block = lay(text, style._replace(x=x), w)
    return block
