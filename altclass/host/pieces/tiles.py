"""Numbered squares to choose from: closed ones call, open ones show who has them."""

from __future__ import annotations

from collections.abc import Sequence

from altclass.content.card import Card
from altclass.content.pictures import picture_file
from altclass.host import units
from altclass.host.box import Box
from altclass.host.pieces.cards import picture
from altclass.host.pieces.strips import team_sign
from altclass.host.sheet import Draft, Sheet
from altclass.host.shows import Tile
from altclass.host.text.fit import Sizes, fit
from altclass.host.text.lay import lay
from altclass.play.moves import Move

LEAST_PICTURE = 7.0  # units; beside a number a smaller picture is only noise
LEAST_X = 3.3  # of figures alone: they are as high as capitals, and so keep the floor


def tiles(sheet: Sheet, box: Box, told: Sequence[Tile], move: str) -> None:
    """All tiles the same size, as near to a card's shape as they can be; a touch plays the move with its number."""
    gap = units.GAP * 0.6 * sheet.u
    columns = _columns(box, len(told))
    rows = -(-len(told) // columns)
    wide = min(box.w, columns * (box.h / rows) * 1.9)
    places = [
        place for row in box.middle(wide, box.h).rows([1] * rows, gap) for place in row.columns([1] * columns, gap)
    ]
    digits = max(len(str(tile.number)) for tile in told)
    for tile, place in zip(told, places, strict=False):
        _tile(sheet, place, tile, digits)
        if move:
            sheet.touch(place, Move(move, (tile.number,)))


def _columns(box: Box, count: int) -> int:
    """The number of columns that leaves the largest tiles, and no holes where it can be helped."""
    return max(range(1, count + 1), key=lambda columns: _worth(box, count, columns))


def _worth(box: Box, count: int, columns: int) -> float:
    rows = -(-count // columns)
    return min(box.w / columns, box.h / rows * 1.5) * (0.85 if count % columns else 1.0)


def _tile(sheet: Sheet, place: Box, tile: Tile, digits: int) -> None:
    draft = Draft(sheet, place, "tile", str(tile.number))
    if tile.opened:
        draft.plate(place, "track", shadow=False, corner=1.6)
        side = min(place.w, place.h) * 0.94
        sign = place.middle(side, side)
        if tile.team >= 0:
            team_sign(draft, sign, tile.team)
        else:
            draft.shape(sign.inset(side * 0.14), "star", "soft-accent")
    else:
        draft.plate(place, "card", corner=1.6)
        draft.plate(place.inset(0.7 * sheet.u), "turn", shadow=False, corner=1.1)
        _closed(draft, place.inset(1.4 * sheet.u), tile, digits)
    draft.done("flip" if tile.opened else "deal", side="open" if tile.opened else "closed")


def _closed(draft: Draft, inner: Box, tile: Tile, digits: int) -> None:
    """The number, as large on every tile, and the picture beside or under it where both have room."""
    u = draft.sheet.u
    file = picture_file(Card("", picture=tile.picture))
    beside, below = inner.columns((3, 4), u), inner.rows((3, 5), u)
    halves = max((beside, below), key=lambda parts: min(parts[1].w, parts[1].h))
    if file is not None and min(halves[1].w, halves[1].h) >= LEAST_PICTURE * u and _room(draft.sheet, halves[0]):
        picture(draft, halves[1], file)
        inner = halves[0]
    most = min(units.MOST_X * u, max(units.TITLE_X * u, inner.h * 0.24))
    sizes = Sizes(most, LEAST_X * u, LEAST_X * u)
    same = fit("8" * digits, inner.w, inner.h, sizes, draft.sheet.style(bold=True), lines=1).x_height
    block = lay(str(tile.number), draft.sheet.style(bold=True)._replace(x=same))
    middle = inner.middle(block.w, block.h)
    draft.block(block, middle.x, middle.y, "ink", str(tile.number), "sign")


def _room(sheet: Sheet, box: Box) -> bool:
    """Whether two figures find room."""
    x = LEAST_X * sheet.u
    block = fit("88", box.w, box.h, Sizes(x, x, x), sheet.style(bold=True), lines=1)
    return block.w <= box.w and block.h <= box.h and block.x_height >= x * 0.99
