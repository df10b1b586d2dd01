"""How a card's picture and texts share its room: all of them at readable sizes, the least needed left out first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from altclass.host import units
from altclass.host.box import Box
from altclass.host.sheet import Sheet, Tier
from altclass.host.text.fit import Sizes, fit
from altclass.host.text.lay import Block

LEAST_PICTURE = 18.0  # units; below this a picture says little to the last row
BESIDE = 1.7  # from this width over height on, the words may stand beside the picture


class Line(NamedTuple):
    """A text of a card, its tier, and its ink."""

    words: str
    tier: Tier
    ink: str = "ink"


class Plan(NamedTuple):
    """Where the picture stands (no width: nowhere), where the texts stand, and which of them."""

    picture: Box
    room: Box
    lines: Sequence[Line]


def between(sheet: Sheet) -> float:
    """The gap between two texts of a card."""
    return units.GAP * sheet.u * 0.5


def arranged(sheet: Sheet, inner: Box, lines: Sequence[Line]) -> Plan:
    """The first arrangement in which everything is readable: with all texts if it can be, then with fewer of them."""
    for count in range(len(lines), 0, -1):
        told = lines[:count]
        plan = _beside(sheet, inner, told) or _below(sheet, inner, told)
        if plan is not None:
            return plan
    return Plan(Box(inner.x, inner.y, 0, 0), inner, fewer(sheet, inner, lines))


def fewer(sheet: Sheet, room: Box, lines: Sequence[Line]) -> Sequence[Line]:
    """As many of the first texts as are readable together; at least the first."""
    for count in range(len(lines), 1, -1):
        if _readable(laid(sheet, room.w, room.h, lines[:count]), sheet.sizes("body").floor):
            return lines[:count]
    return lines[:1]


def _beside(sheet: Sheet, inner: Box, lines: Sequence[Line]) -> Plan | None:
    """Texts to the right of the picture: for a wide card and words that stay large there."""
    gap = units.GAP * sheet.u
    if inner.w / inner.h < BESIDE:
        return None
    for share in (1.0, 0.9, 0.8, 0.7):
        side = inner.h * share
        blocks = laid(sheet, inner.w - side - gap, inner.h, lines)
        if _as_wanted(sheet, lines, blocks):
            left = max(0.0, (inner.w - side - gap - max(block.w for block in blocks)) / 3)
            text_left = inner.x + left + side + gap
            room = Box(text_left, inner.y, inner.right - text_left - left * 0.5, inner.h)
            return Plan(Box(inner.x + left, inner.y, side, inner.h), room, lines)
    return None


def _as_wanted(sheet: Sheet, lines: Sequence[Line], blocks: Sequence[Block]) -> bool:
    """Every text at the size its tier should hold, the main one on a single line."""
    return all(
        not block.torn
        and block.x_height >= sheet.sizes(line.tier).held * 0.99
        and (block.lines == 1 or line.tier != "main")
        for line, block in zip(lines, blocks, strict=True)
    )


def _below(sheet: Sheet, inner: Box, lines: Sequence[Line]) -> Plan | None:
    """Texts under the picture; the main word gives way to the picture, down to a title's size, never further."""
    gap, floor = units.GAP * sheet.u, sheet.sizes("body").floor
    for most in (units.MAIN_X * 1.1, units.MAIN_X, units.TITLE_X):
        blocks = laid(sheet, inner.w, inner.h, lines, most * sheet.u)
        high = sum(block.h for block in blocks) + between(sheet) * (len(blocks) - 1)
        left = inner.h - high - gap
        enough = max(LEAST_PICTURE * sheet.u, inner.h * (0.36 if most > units.TITLE_X else 0.0))
        if left >= min(enough, inner.w) and _readable(blocks, floor):
            picture = Box(inner.x, inner.y, inner.w, left)
            return Plan(picture, Box(inner.x, inner.bottom - high, inner.w, high + 0.01), lines)
    return None


def _readable(blocks: Sequence[Block], floor: float) -> bool:
    return all(not block.torn and block.x_height >= floor * 0.99 for block in blocks)


def laid(sheet: Sheet, w: float, h: float, lines: Sequence[Line], most: float = 0.0) -> list[Block]:
    """The texts as large as they fit one under the other; the main one takes what the others leave."""
    if not lines:
        return []
    room = h - between(sheet) * (len(lines) - 1)
    small = [fit(line.words, w, room, sheet.sizes(line.tier), sheet.style()) for line in lines[1:]]
    sizes = sheet.sizes(lines[0].tier)
    if most and lines[0].tier == "main":
        sizes = Sizes(min(most, sizes.most), min(most, sizes.held), sizes.floor)
    main = fit(lines[0].words, w, max(1.0, room - sum(block.h for block in small)), sizes, sheet.style())
    return [main, *small]
