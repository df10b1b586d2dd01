"""Pointing sheets: all cards in play on one large sheet for a group, to be pointed at, covered or touched."""

from __future__ import annotations

from math import ceil

from altclass.content.deck import Deck
from altclass.play.manifest import Value
from altclass.printing.faces import Faces
from altclass.printing.karuta import call_list
from altclass.printing.karuta_options import set_of
from altclass.printing.marks import GREY, INK, Box, Line, Mark, Page, Rect, Text, paper_size

MARGIN = 10.0
HEAD, FOOT = 14.0, 6.0


def pointing_sheets(deck: Deck, options: dict[str, Value], seed: int, count: int, paper: str) -> list[Page]:
    """`count` sheets, each with the cards in its own order, then the list of calls."""
    wanted = set_of(options, seed)
    faces = Faces(str(options["show"]), [deck.cards[at] for at in wanted.chosen(len(deck.cards))])
    pages = []
    for number in range(1, count + 1):
        laid = wanted.laid(len(deck.cards), number if options["differ"] else 1)
        told = f"{deck.named('en')}　{deck.named('ja')}　Set {wanted.number}　No. {number}"
        pages.append(_sheet(deck, laid, faces, told, paper))
    return pages + ([call_list(deck, wanted, paper)] if options["log"] else [])


def _sheet(deck: Deck, laid: tuple[int, ...], faces: Faces, told: str, paper: str) -> Page:
    width, height = paper_size(paper)
    frame = Box(0, 0, width, height).inset(MARGIN)
    body = frame.below(HEAD, frame.h - HEAD - FOOT)
    columns = _columns(body, len(laid))
    rows = ceil(len(laid) / columns)
    marks: list[Mark] = [
        Text(frame.x, frame.y, frame.w, HEAD - 3, deck.named("en"), 9, "centre", bold=True),
        Text(frame.x, frame.y + frame.h - FOOT + 1, frame.w, FOOT - 1, told, 3.4, ink=GREY),
    ]
    for place, at in enumerate(laid):
        marks += faces.marks(body.cell(place % columns, place // columns, columns, rows), deck.cards[at])
    for step in range(1, columns):
        x = body.x + step * body.w / columns
        marks.append(Line(x, body.y, x, body.y + body.h, 0.4))
    for step in range(1, rows):
        y = body.y + step * body.h / rows
        marks.append(Line(body.x, y, body.x + body.w, y, 0.4))
    marks.append(Rect(*body, width=0.9, ink=INK))
    return Page(width, height, tuple(marks))


def _columns(body: Box, count: int) -> int:
    """The number of columns that leaves the largest cells, and few empty ones."""

    def worth(columns: int) -> float:
        rows = ceil(count / columns)
        return min(body.w / columns, body.h / rows) * (1 - 0.3 * (columns * rows - count) / (columns * rows))

    return max(range(1, count + 1), key=worth)
