"""Karuta cards to cut out, one set a group; and the teacher's list of calls."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

from altclass.content.card import Card
from altclass.content.deck import Deck
from altclass.play.card_sets import CardSet
from altclass.play.manifest import Value
from altclass.printing.faces import Faces
from altclass.printing.karuta_options import set_of
from altclass.printing.marks import FAINT, GREY, Box, Line, Mark, Page, Rect, Text, paper_size

SHAPES = {8: (2, 4), 12: (3, 4)}  # columns and rows
MARGIN = 8.0  # what a school copier does not print, and a little more
FOOT = 5.0
SIGN = 5.0


def karuta_cards(deck: Deck, options: dict[str, Value], seed: int, count: int, paper: str) -> list[Page]:
    """`count` sets of cards, then the list of calls."""
    wanted = set_of(options, seed)
    cards = [deck.cards[at] for at in wanted.chosen(len(deck.cards))]
    faces = Faces(str(options["show"]), cards)
    pages = []
    for number in range(1, count + 1):
        sign = set_sign(number) if options["mark"] and count > 1 else ""
        pages += list(_pages(deck, cards, faces, wanted, sign, int(str(options["on_page"])), paper))
    return pages + ([call_list(deck, wanted, paper)] if options["log"] else [])


def set_sign(number: int) -> str:
    """The letter of a set, from 1: A, B, ... Z, AA, ..."""
    return (chr(64 + (number - 1) // 26) if number > 26 else "") + chr(65 + (number - 1) % 26)


def _pages(
    deck: Deck, cards: list[Card], faces: Faces, wanted: CardSet, sign: str, on_page: int, paper: str
) -> Iterator[Page]:
    width, height = paper_size(paper)
    columns, rows = SHAPES[on_page]
    frame = Box(0, 0, width, height).inset(MARGIN)
    body = Box(frame.x, frame.y, frame.w, frame.h - FOOT)
    for first in range(0, len(cards), on_page):
        marks: list[Mark] = list(_cuts(body, columns, rows))
        for at, card in enumerate(cards[first : first + on_page]):
            cell = body.cell(at % columns, at // columns, columns, rows)
            marks += faces.marks(cell, card)
            if sign:
                marks.append(Text(cell.x + 2, cell.y + 1.5, 2 * SIGN, SIGN, sign, 4, ink=GREY))
        page, pages = first // on_page + 1, ceil(len(cards) / on_page)
        told = f"{deck.named('en')}　{deck.named('ja')}　Set {wanted.number}　{sign} {page}/{pages}"
        marks.append(Text(frame.x, frame.y + frame.h - FOOT + 1, frame.w, FOOT - 1, told, 3, ink=GREY))
        yield Page(width, height, tuple(marks))


def _cuts(body: Box, columns: int, rows: int) -> Iterator[Mark]:
    """The lines along which scissors go, round each card."""
    for column in range(columns + 1):
        x = body.x + column * body.w / columns
        yield Line(x, body.y, x, body.y + body.h, 0.25, FAINT, dashed=True)
    for row in range(rows + 1):
        y = body.y + row * body.h / rows
        yield Line(body.x, y, body.x + body.w, y, 0.25, FAINT, dashed=True)


def call_list(deck: Deck, wanted: CardSet, paper: str) -> Page:
    """The cards in the order of the first round, with a box to tick."""
    width, height = paper_size(paper)
    frame = Box(0, 0, width, height).inset(10)
    calls = wanted.calls(len(deck.cards))
    marks: list[Mark] = [
        Text(frame.x, frame.y, 0.68 * frame.w, 9, f"Calls: {deck.named('en')}", 7, bold=True),
        Text(frame.x, frame.y + 9, 0.68 * frame.w, 7, f"{{読|よ}}み{{上|あ}}げリスト：{deck.named('ja')}", 4, ink=GREY),
        Text(frame.x + 0.68 * frame.w, frame.y, 0.32 * frame.w, 9, f"Set {wanted.number}", 6, "right", bold=True),
    ]
    columns = 2 if len(calls) > 10 else 1
    rows = ceil(len(calls) / columns)
    body = frame.below(20)
    high = min(12.0, body.h / rows)
    for call, at in enumerate(calls):
        cell = body.cell(call // rows, 0, columns, 1)
        marks += _call(Box(cell.x, cell.y + call % rows * high, cell.w - 4, high), call + 1, deck.cards[at])
    return Page(width, height, tuple(marks))


def _call(line: Box, call: int, card: Card) -> Iterator[Mark]:
    size = min(5.0, 0.5 * line.h)
    yield Rect(line.x, line.y + (line.h - 0.8 * size) / 2, 0.8 * size, 0.8 * size, ink=GREY)
    yield Text(line.x + 1.2 * size, line.y, 1.8 * size, line.h, str(call), size, "right", ink=GREY)
    left, room = line.x + 3.6 * size, line.w - 3.6 * size
    yield Text(left, line.y, 0.52 * room, line.h, card.en, size, bold=True)
    yield Text(left + 0.55 * room, line.y, 0.45 * room, line.h, card.ja, 0.8 * size)
    yield Line(line.x, line.y + line.h, line.x + line.w, line.y + line.h, 0.15, FAINT)
