"""A bingo sheet on the screen: its squares, its hits."""

from __future__ import annotations

from collections.abc import Sequence

from altclass.content.pictures import picture_file
from altclass.host.box import Box
from altclass.host.marks import Picture
from altclass.host.sheet import Draft, Sheet
from altclass.host.shows import Cell
from altclass.host.text.lay import lay


def board(sheet: Sheet, box: Box, cells: Sequence[Cell], columns: int) -> None:
    """All squares the same size; words only where every one of them is readable from the last row."""
    u = sheet.u
    rows = -(-len(cells) // columns)
    place = box.middle(min(box.w, box.h * 1.9), box.h)
    squares = [square for row in place.rows([1] * rows, u) for square in row.columns([1] * columns, u)]
    worded = _readable(sheet, squares[0], cells)
    for number, (cell, square) in enumerate(zip(cells, squares, strict=False)):
        draft = Draft(sheet, square, "square", str(number))
        draft.plate(square, "hit" if cell.hit or cell.free else "card", shadow=not cell.hit, corner=1.4)
        _inside(draft, square, cell, worded)
        draft.done("flip" if cell.hit else "fade", side="hit" if cell.hit else "")


def _readable(sheet: Sheet, square: Box, cells: Sequence[Cell]) -> bool:
    style = sheet.style()
    room = square.inset(sheet.u)
    blocks = [lay(cell.card.en, style, room.w) for cell in cells if cell.card and cell.en]
    return all(not block.torn and block.h <= room.h for block in blocks)


def _inside(draft: Draft, square: Box, cell: Cell, worded: bool) -> None:
    u = draft.sheet.u
    room = square.inset(u)
    file = picture_file(cell.card) if cell.card and cell.picture else None
    words = cell.card.en if cell.card and cell.en and worded else ""
    if cell.free:
        draft.shape(room.middle(min(room.w, room.h) * 0.8, min(room.w, room.h) * 0.8), "star", "accent")
        return
    if words:
        high = lay(words, draft.sheet.style(), room.w).h
        picture_room = Box(room.x, room.y, room.w, room.h - high - 0.6 * u)
        with_picture = file is not None and picture_room.h >= 7 * u
        draft.text(words, Box(room.x, room.bottom - high, room.w, high) if with_picture else room)
        room = picture_room if with_picture else Box(room.x, room.y, 0, 0)
    if file is not None and room.w:
        side = min(room.w, room.h)
        draft.add(Picture(draft.inside(room.middle(side, side)), file, faded=cell.hit))
    if cell.hit:
        side = min(square.w, square.h) * 0.42
        draft.shape(Box(square.right - side - 0.6 * u, square.y + 0.6 * u, side, side), "tick", "good", "card")
