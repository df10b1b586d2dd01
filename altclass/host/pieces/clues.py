"""Hints one under the other: those that were told, readable from the last row, and how many points each is worth."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from altclass.host import units
from altclass.host.box import Box
from altclass.host.sheet import Draft, Sheet
from altclass.host.shows import Clue
from altclass.host.text.fit import Sizes, fit
from altclass.host.text.lay import Block, lay

CLOSED = 10.5  # the height of a hint that is still to come
STEPS = (2.0, 1.8, 1.6, 1.45, 1.3, 1.2, 1.1, 1.0)  # times the smallest letters the last row can read


class Air(NamedTuple):
    """The room round hints, in units: at the edge of a row, between rows, and the points at its left."""

    pad: float
    gap: float
    badge: float


AIRY, TIGHT = Air(1.6, units.GAP * 0.7, 9.0), Air(0.6, 0.5, 8.0)


class Row(NamedTuple):
    """A hint laid out: its text, its Japanese where there is room for it, and the height of the row."""

    text: Block
    ja: Block | None
    high: float
    air: Air


def clues(sheet: Sheet, box: Box, told: Sequence[Clue]) -> None:
    """Told hints as large as all of them fit, those to come as a thin row while there is room for it."""
    opened = [clue for clue in told if clue.text]
    closed = [clue for clue in told if not clue.text]
    gap = AIRY.gap * sheet.u
    thin = (CLOSED * sheet.u + gap) * len(closed)
    rows = _laid(sheet, box._replace(h=box.h - thin), opened)
    if len(rows) < len(opened) or _high(rows, sheet.u) > box.h - thin:
        rows = _laid(sheet, box, opened)
        closed, thin = [], 0.0
    gap = rows[0].air.gap * sheet.u if rows else gap
    used = sum(row.high + gap for row in rows) + thin
    spare = (box.h + gap - used) / max(1, len(rows))
    top = box.y + (0.0 if rows else max(0.0, spare) / 2)
    for clue, row in zip(opened[len(opened) - len(rows) :], rows, strict=True):
        place = Box(box.x, top, box.w, row.high + max(0.0, spare))
        _opened(sheet, place, clue, row)
        top = place.bottom + gap
    for clue in closed:
        _closed(sheet, Box(box.x, top, box.w, CLOSED * sheet.u), clue)
        top += CLOSED * sheet.u + gap


def _high(rows: Sequence[Row], u: float) -> float:
    """The height of all rows, with what lies between them."""
    return sum(row.high + row.air.gap * u for row in rows) - (rows[0].air.gap * u if rows else 0.0)


def _laid(sheet: Sheet, box: Box, opened: Sequence[Clue]) -> list[Row]:
    """The hints in one size of letters: the Japanese is left out before a hint, then the air; the oldest at the last."""
    airy = [(True, times, AIRY) for times in STEPS[:-1]] + [(False, times, AIRY) for times in STEPS]
    for first in range(len(opened)):
        for japanese, times, air in [*airy, (False, STEPS[-1], TIGHT)]:
            rows = [_row(sheet, box.w, clue, times, air, japanese=japanese) for clue in opened[first:]]
            if _high(rows, sheet.u) <= box.h and not any(row.text.torn for row in rows):
                return rows
    return [_squeezed(sheet, box, opened[-1])] if opened else []


def _row(sheet: Sheet, wide: float, clue: Clue, times: float, air: Air, *, japanese: bool) -> Row:
    u, room = sheet.u, wide - _left(clue, air, sheet.u) - air.pad * sheet.u
    style = sheet.style()._replace(x=sheet.sizes("body").floor * times)
    text = lay(clue.text, style, room)
    small = style._replace(x=sheet.sizes("body").floor)
    ja = lay(clue.ja, small, room) if clue.ja and japanese else None
    high = text.h + (ja.h + 0.6 * u if ja else 0.0)
    return Row(text, ja, max(high + 2 * air.pad * u * 0.7, air.badge * u), air)


def _left(clue: Clue, air: Air, u: float) -> float:
    """What the points take at the left of a hint."""
    return ((air.badge + 2 * air.pad) if clue.points else air.pad) * u


def _squeezed(sheet: Sheet, box: Box, clue: Clue) -> Row:
    floor = sheet.sizes("body").floor
    block = fit(
        clue.text,
        box.w - _left(clue, AIRY, sheet.u) - AIRY.pad * sheet.u,
        box.h,
        Sizes(floor, floor, floor),
        sheet.style(),
        lines=9,
    )
    return Row(block, None, box.h, AIRY)


def _opened(sheet: Sheet, place: Box, clue: Clue, row: Row) -> None:
    u = sheet.u
    draft = Draft(sheet, place, "hint", str(clue.number))
    draft.plate(place, "card" if clue.newest else "chip", shadow=clue.newest)
    if clue.newest:
        draft.frame(place, "accent", 0.8)
    _points(draft, place, clue, "turn" if clue.newest else "track", row.air)
    left = place.x + _left(clue, row.air, u)
    room = Box(left, place.y, place.right - left - row.air.pad * u, place.h)
    high = row.text.h + (row.ja.h + 0.6 * u if row.ja else 0.0)
    top = room.y + (room.h - high) / 2
    draft.block(row.text, room.x + (room.w - row.text.w) / 2, top, "ink", clue.text, "title")
    if row.ja:
        draft.block(row.ja, room.x + (room.w - row.ja.w) / 2, top + row.text.h + 0.6 * u, "faint", clue.ja, "body")
    draft.done("deal")


def _closed(sheet: Sheet, place: Box, clue: Clue) -> None:
    """A hint that is still to come: its points, and a line where it will stand."""
    draft = Draft(sheet, place, "hint", f"{clue.number} closed")
    draft.frame(place, "track", 0.4)
    _points(draft, place, clue, "", AIRY)
    middle = place.y + place.h / 2
    u = sheet.u
    left = place.x + _left(clue, AIRY, u) + AIRY.pad * u
    draft.plate(Box(left, middle - 0.3 * u, place.right - left - 3 * u, 0.6 * u), "track", shadow=False, corner=0.3)
    draft.done("none")


def _points(draft: Draft, place: Box, clue: Clue, fill: str, air: Air) -> None:
    if not clue.points:
        return
    u = draft.sheet.u
    side = min(air.badge * u, place.h - u)
    badge = Box(place.x + air.pad * u, place.y, air.badge * u, place.h).middle(side, side)
    if fill:
        draft.shape(badge, "circle", fill)
    block = lay(str(clue.points), draft.sheet.style(bold=True)._replace(x=units.FLOOR_X * u))
    middle = badge.middle(block.w, block.h)
    draft.block(block, middle.x, middle.y, "ink" if fill else "faint", str(clue.points), "body")
