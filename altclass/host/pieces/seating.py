"""The classroom from above, the board in front: who still stands, who sits, and whose turn it is."""

from __future__ import annotations

from collections.abc import Sequence

from altclass.host.box import Box
from altclass.host.sheet import Draft, Sheet
from altclass.host.shows import Seat
from altclass.host.text.fit import Sizes, fit
from altclass.play.moves import Move

X = 3.2  # height of x of a seat's number: figures alone are as high as capitals
BOARD = 2.4  # units


def seats(sheet: Sheet, box: Box, told: Sequence[Seat], move: str) -> None:
    """All seats the same size, in their rows and columns; a touch plays the move with the seat's number."""
    u = sheet.u
    rows, columns = 1 + max(seat.row for seat in told), 1 + max(seat.column for seat in told)
    floor = box.h - BOARD * u - 1.4 * u
    side = min(floor / rows * 1.35, box.w / columns)
    place = Box(box.x + (box.w - side * columns) / 2, box.bottom - floor, side * columns, floor)
    board = Draft(sheet, Box(place.x + place.w * 0.2, box.y, place.w * 0.6, BOARD * u), "front")
    board.plate(board.box, "good", shadow=False, corner=0.8)
    board.done("none")
    grid = [row.columns([1] * columns, 1.1 * u) for row in place.rows([1] * rows, 1.1 * u)]
    numbered = all(fits(sheet, grid[seat.row][seat.column], seat.number) for seat in told)
    for seat in told:
        spot = grid[seat.row][seat.column]
        seat_at(sheet, spot, seat, numbered=numbered)
        if move:
            sheet.touch(spot, Move(move, (seat.number,)))


def fits(sheet: Sheet, spot: Box, number: int) -> bool:
    """Whether a seat of this size has room for its number."""
    x = X * sheet.u
    block = fit(str(number), spot.w, spot.h, Sizes(x, x, x), sheet.style(bold=True), lines=1)
    return block.w <= spot.w - 0.8 * sheet.u and block.h <= spot.h and block.x_height >= x * 0.99


def seat_at(sheet: Sheet, spot: Box, seat: Seat, *, numbered: bool) -> None:
    """Standing: a raised card in the game's colour.  Sitting: flat and pale.  Away: an empty frame."""
    draft = Draft(sheet, spot, "seat", str(seat.number))
    if seat.absent:
        draft.frame(spot, "track", 0.4, corner=1.4)
    else:
        draft.plate(spot, "back" if seat.standing else "track", shadow=seat.standing, corner=1.4)
    if seat.chosen:
        draft.frame(spot, "ink", 0.9, corner=1.4)
    if numbered and not seat.absent:
        ink = "on-accent" if seat.standing else "faint"
        draft_x = X * sheet.u
        block = fit(str(seat.number), spot.w, spot.h, Sizes(draft_x, draft_x, draft_x), sheet.style(bold=True), lines=1)
        middle = spot.middle(block.w, block.h)
        draft.block(block, middle.x, middle.y, ink, str(seat.number), "sign")
    elif seat.standing:
        side = min(spot.w, spot.h) * 0.62
        draft.shape(spot.middle(side, side), "person", "on-accent")
    draft.done("none", side="")


def choices(sheet: Sheet, box: Box, told: Sequence[tuple[str, str]]) -> None:
    """Signs on cards side by side, each as large as its place."""
    if not told:
        return
    u = sheet.u
    each = min(box.h, (box.w - 1.6 * u * (len(told) - 1)) / len(told))
    row = box.middle(each * len(told) + 1.6 * u * (len(told) - 1), each)
    for (sign, move), place in zip(told, row.columns([1] * len(told), 1.6 * u), strict=True):
        draft = Draft(sheet, place, "choice", move)
        draft.plate(place, "card")
        draft.shape(place.inset(each * 0.2), sign, "accent-ink")
        draft.done("pop")
        sheet.touch(place, Move(move))
