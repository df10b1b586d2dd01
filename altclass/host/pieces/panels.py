"""The board of a quiz show: topics along the top, points below, used squares empty."""

from __future__ import annotations

from collections.abc import Sequence

from altclass.host import units
from altclass.host.box import Box
from altclass.host.sheet import Draft, Sheet
from altclass.host.shows import Head, Panel
from altclass.host.text.fit import Sizes, fit
from altclass.play.moves import Move

HEAD = 1.25  # of a square's height
LEAST_X = 3.3  # of figures alone: they are as high as capitals, and so keep the floor


def panels(sheet: Sheet, box: Box, heads: Sequence[Head], squares: Sequence[Panel], move: str) -> None:
    """Squares in columns under their heads, told column by column; a touch plays the move with the square's number."""
    gap, rows = units.GAP * 0.7 * sheet.u, len(squares) // len(heads)
    place = box.middle(min(box.w, box.h * 2.4), box.h)
    columns = place.columns([1] * len(heads), gap)
    for at, (head, column) in enumerate(zip(heads, columns, strict=True)):
        top, *below = column.rows((HEAD, *([1] * rows)), gap)
        _head(sheet, top, head, at)
        for row, square in enumerate(below):
            told = squares[at * rows + row]
            _square(sheet, square, told)
            if move and not told.used:
                sheet.touch(square, Move(move, (told.number,)))


def _head(sheet: Sheet, place: Box, head: Head, at: int) -> None:
    draft = Draft(sheet, place, "head", str(at))
    draft.plate(place, "hit", shadow=False, corner=1.6)
    side = min(place.w, place.h) * 0.78
    if head.shape:
        draft.shape(place.middle(side, side), head.shape, "ink")
    else:
        draft.text(head.text, place.inset(sheet.u, 0), "title", bold=True, lines=1)
    draft.done("none")


def _square(sheet: Sheet, place: Box, told: Panel) -> None:
    draft = Draft(sheet, place, "panel", str(told.number))
    if told.used:
        draft.plate(place, "track", shadow=False, corner=1.6)
    else:
        draft.plate(place, "card", corner=1.6)
        if told.chosen:
            draft.frame(place, "accent", 1.1, corner=1.6)
        sizes = Sizes(units.TITLE_X * sheet.u, LEAST_X * sheet.u, LEAST_X * sheet.u)
        block = fit(told.text, place.w, place.h, sizes, sheet.style(bold=True), lines=1)
        middle = place.middle(block.w, block.h)
        draft.block(block, middle.x, middle.y, "accent-ink" if told.chosen else "ink", told.text, "sign")
    draft.done("flip" if told.used else "deal", side="used" if told.used else "")
