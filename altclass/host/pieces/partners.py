"""The seat plan with its pairs: who talks with whom, and by arrows who moves to which seat."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from altclass.host import units
from altclass.host.box import Box
from altclass.host.pieces.seating import BOARD, fits, seat_at
from altclass.host.sheet import Draft, Sheet
from altclass.host.shows import Seat
from altclass.play.moves import Move

AISLE = (3.4, 9.0)  # units between seats, at least and at most: an arrow must find room
ROW_GAP = (3.2, 2.4)  # to the seat behind; in a room of many rows
MANY_ROWS = 7
DESK = 1.0  # how far a pair's desk reaches round its seats
ARROW = 5.4
ACROSS = 13.0  # the sign of two who talk diagonally
RAIL = 0.9


class Plan(NamedTuple):
    """Where every seat stands on the screen, by its number, and the room between seats."""

    spots: dict[int, Box]
    taken: frozenset[int]  # seats with a pupil on them
    aisle: float
    gap: float


def plan(
    sheet: Sheet,
    box: Box,
    told: Sequence[Seat],
    groups: Sequence[Collection[int]],
    steps: Sequence[tuple[int, int]],
    move: str,
) -> None:
    """Desks under those who talk together, the seats, then the arrows.  Groups and steps name seats by their numbers."""
    if not told:
        return
    laid = _laid(sheet, box, told)
    front = Draft(sheet, Box(box.x + box.w * 0.3, box.y, box.w * 0.4, BOARD * sheet.u), "front")
    front.plate(front.box, "good", shadow=False, corner=0.8)
    front.done("none")
    for group in groups:
        _together(sheet, laid, group)
    numbered = all(fits(sheet, laid.spots[seat.number], seat.number) for seat in told)
    for seat in told:
        seat_at(sheet, laid.spots[seat.number], seat, numbered=numbered)
        if move:
            sheet.touch(laid.spots[seat.number], Move(move, (seat.number,)))
    _crossings(sheet, laid, groups)
    for start, end in steps:
        _step(sheet, laid, laid.spots[start], laid.spots[end], f"{start}-{end}")


def _laid(sheet: Sheet, box: Box, told: Sequence[Seat]) -> Plan:
    """Seats as large as they can be, with room for arrows between all of them."""
    u = sheet.u
    rows, columns = 1 + max(seat.row for seat in told), 1 + max(seat.column for seat in told)
    floor = Box(box.x, box.y + (BOARD + DESK + 1) * u, box.w, box.h - (BOARD + 2 * DESK + 1) * u)
    gap = ROW_GAP[rows >= MANY_ROWS] * u
    high = min((floor.h - gap * rows) / rows, 16 * u)
    wide = min(high * 2.1, (floor.w - AISLE[0] * u * (columns + 1)) / columns)
    aisle = min(AISLE[1] * u, (floor.w - wide * columns) / (columns + 1))
    left = floor.x + (floor.w - wide * columns - aisle * (columns - 1)) / 2
    spots = {
        seat.number: Box(left + seat.column * (wide + aisle), floor.y + seat.row * (high + gap), wide, high)
        for seat in told
    }
    return Plan(spots, frozenset(seat.number for seat in told if not seat.absent), aisle, gap)


def _around(laid: Plan, group: Collection[int]) -> Box:
    spots = [laid.spots[seat] for seat in group]
    around = spots[0]
    for spot in spots[1:]:
        around = around.around(spot)
    return around


def _has_a_desk(laid: Plan, group: Collection[int]) -> bool:
    """Whether nobody else sits between those who talk together."""
    around = _around(laid, group)
    return not any(around.meets(laid.spots[seat]) for seat in laid.taken if seat not in group)


def _together(sheet: Sheet, laid: Plan, group: Collection[int]) -> None:
    """One desk under a group, where nobody else sits in between."""
    if len(group) < 2 or not _has_a_desk(laid, group):
        return
    desk = _around(laid, group).inset(-DESK * sheet.u)
    draft = Draft(sheet, desk, "desk", "-".join(map(str, group)))
    draft.plate(desk, "hit", shadow=False, corner=units.CORNER)
    draft.done("none")


def _crossings(sheet: Sheet, laid: Plan, groups: Sequence[Collection[int]]) -> None:
    """A double arrow between two who talk across others."""
    for group in groups:
        if len(group) < 2 or _has_a_desk(laid, group):
            continue
        one, other = (laid.spots[seat] for seat in sorted(group)[:2])
        around = one.around(other)
        side = ACROSS * sheet.u
        place = around.middle(side, side)
        draft = Draft(sheet, place, "across", "-".join(map(str, group)))
        falls = (other.x - one.x) * (other.y - one.y) > 0
        draft.shape(place, "downhill" if falls else "uphill", "accent-ink")
        draft.done("none")


def _step(sheet: Sheet, laid: Plan, start: Box, end: Box, name: str) -> None:
    """An arrow from a seat to the next one, or the way from the last seat round to the first."""
    u, down = sheet.u, start.x == end.x
    draft = Draft(sheet, start.around(end).inset(-laid.aisle, -laid.gap), "step", name)
    if (down and end.y > start.y) or (not down and end.x > start.x):
        _forward(draft, start, end, down=down)
    elif down:
        rail = start.right + laid.aisle / 2
        for y in (start.y + start.h / 2, end.y + end.h / 2):
            _line(draft, Box(start.right, y - RAIL * u / 2, rail - start.right, RAIL * u))
        top, low = end.y + end.h / 2, start.y + start.h / 2
        _line(draft, Box(rail - RAIL * u / 2, top - RAIL * u / 2, RAIL * u, low - top + RAIL * u))
        draft.shape(
            Box(end.right - ARROW * u * 0.35, top - ARROW * u / 2, ARROW * u, ARROW * u), "go-left", "accent-ink"
        )
    else:
        rail = start.bottom + laid.gap / 2
        for x in (start.x + start.w / 2, end.x + end.w / 2):
            _line(draft, Box(x - RAIL * u / 2, start.bottom, RAIL * u, rail - start.bottom))
        left, right = end.x + end.w / 2, start.x + start.w / 2
        _line(draft, Box(left - RAIL * u / 2, rail - RAIL * u / 2, right - left + RAIL * u, RAIL * u))
        draft.shape(
            Box(left - ARROW * u / 2, end.bottom - ARROW * u * 0.45, ARROW * u, ARROW * u), "go-up", "accent-ink"
        )
    draft.done("none")


def _forward(draft: Draft, start: Box, end: Box, *, down: bool) -> None:
    """A broad arrow in the gap, with a line before it where an empty seat lies between."""
    u = draft.sheet.u
    side = ARROW * u
    if down:
        middle, room = start.x + start.w / 2, end.y - start.bottom
        _line(draft, Box(middle - RAIL * u / 2, start.bottom, RAIL * u, room))
        draft.shape(Box(middle - side / 2, end.y - room / 2 - side / 2, side, side), "go-down", "accent-ink")
    else:
        middle, room = start.y + start.h / 2, end.x - start.right
        _line(draft, Box(start.right, middle - RAIL * u / 2, room, RAIL * u))
        draft.shape(Box(end.x - room / 2 - side / 2, middle - side / 2, side, side), "go-right", "accent-ink")


def _line(draft: Draft, box: Box) -> None:
    draft.plate(box, "accent-ink", shadow=False, corner=0.4)
