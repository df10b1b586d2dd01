"""Bingo on paper: one sheet a pupil, all different, or empty sheets that pupils fill themselves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from altclass.content.card import Card
from altclass.content.deck import Deck
from altclass.play import sheets
from altclass.play.manifest import Value
from altclass.printing.bingo_log import log_pages
from altclass.printing.bingo_options import set_of
from altclass.printing.bingo_squares import Looks, square_marks, word_bank
from altclass.printing.marks import GREY, INK, Box, Line, Mark, Page, Rect, Text, cuts, paper_size, parts

TALLEST = 1.25  # a square may be so much higher than wide, for a picture above its word
FOOT = 5.0
Square = Card | None


@dataclass(frozen=True, slots=True)
class Head:
    """What stands on a sheet beside its squares; `number` "" for a sheet that is like all others."""

    title: str
    number: str
    foot: str


def bingo_sheets(deck: Deck, options: dict[str, Value], seed: int, count: int, paper: str) -> list[Page]:
    """`count` sheets, then the teacher's pages.  Raises Problem printing.too_few_cards."""
    wanted = set_of(options, seed, len(deck.cards))
    looks = Looks.of(options, deck.cards, wanted.size)
    foot = f"{deck.named('en')}　{deck.named('ja')}　Set {wanted.number}"
    laid = sheets.sheets(wanted, len(deck.cards), count)
    each = [
        (Head(str(options["title"]), str(number), foot), [None if at == sheets.FREE else deck.cards[at] for at in on])
        for number, on in enumerate(laid, start=1)
    ]
    pages = list(_pages(each, looks, int(str(options["per_page"])), paper))
    return pages + (log_pages(deck, wanted, count, paper) if options["log"] else [])


def blank_sheets(deck: Deck, options: dict[str, Value], seed: int, count: int, paper: str) -> list[Page]:  # noqa: ARG001
    """`count` empty sheets with a word bank to choose from."""
    size = int(options["size"])
    head = Head(str(options["title"]), "", f"{deck.named('en')}　{deck.named('ja')}")
    looks = Looks(size, blank=True, bank=str(options["bank"]), cards=deck.cards, free=bool(options["free"]))
    each: list[tuple[Head, list[Square]]] = [(head, [None] * size**2)] * count
    return list(_pages(each, looks, int(str(options["per_page"])), paper))


def _pages(each: list[tuple[Head, list[Square]]], looks: Looks, per_page: int, paper: str) -> Iterator[Page]:
    width, height = paper_size(paper)
    areas = parts(width, height, per_page)
    for first in range(0, len(each), per_page):
        marks = cuts(width, height, per_page)
        for area, (head, squares) in zip(areas, each[first : first + per_page], strict=False):
            marks += _sheet(area, head, squares, looks)
        yield Page(width, height, tuple(marks))


def _sheet(area: Box, head: Head, squares: list[Square], looks: Looks) -> Iterator[Mark]:
    """A sheet upright with its head on top, or lying with its head at the left."""
    frame = area.inset(10 if area.w > 150 and area.h > 200 else 7)
    yield Text(frame.x, frame.y + frame.h - FOOT, frame.w, FOOT, head.foot, 3, ink=GREY)
    frame = Box(*frame[:3], frame.h - FOOT - 1)
    if frame.w > frame.h:
        side = 0.24 * frame.w
        yield from _head_at_the_side(Box(frame.x, frame.y, side - 5, frame.h), head)
        body = Box(frame.x + side, frame.y, frame.w - side, frame.h)
    else:
        top = max(15.0, 0.1 * frame.h)
        yield from _head_on_top(Box(frame.x, frame.y, frame.w, top), head)
        body = frame.below(top + 3)
    if looks.bank != "none":
        body, bank = _with_bank(body)
        yield from word_bank(bank, looks)
    yield from _grid(body, squares, looks)


def _with_bank(body: Box) -> tuple[Box, Box]:
    """The squares' part, as square as it can be, and the rest for the words to choose from."""
    if body.w > body.h:
        side = 0.66 * body.w
        return Box(body.x, body.y, side, body.h), Box(body.x + side + 4, body.y, body.w - side - 4, body.h)
    side = min(body.w, 0.7 * body.h)
    return body.below(0, side), body.below(side + 4)


def _head_on_top(box: Box, head: Head) -> Iterator[Mark]:
    badge = 1.5 * box.h if head.number else 0.0
    yield Text(box.x, box.y, box.w - badge - 3, 0.6 * box.h, head.title, 0.52 * box.h, bold=True)
    yield from _name_line(Box(box.x, box.y + 0.6 * box.h, box.w - badge - 6, 0.4 * box.h))
    if head.number:
        yield from _badge(Box(box.x + box.w - badge, box.y, badge, box.h), head.number)


def _head_at_the_side(box: Box, head: Head) -> Iterator[Mark]:
    yield Text(box.x, box.y, box.w, 16, head.title, 11, bold=True)
    if head.number:
        yield from _badge(Box(box.x, box.y + 20, box.w, 22), head.number)
    yield Text(box.x, box.y + 48, box.w, 6, "なまえ", 4.2)
    yield Line(box.x, box.y + 66, box.x + box.w, box.y + 66, 0.3, GREY)


def _name_line(box: Box) -> Iterator[Mark]:
    size = min(4.5, 0.7 * box.h)
    yield Text(box.x, box.y, 4 * size, box.h, "なまえ", size)
    yield Line(box.x + 3.6 * size, box.y + box.h, box.x + box.w, box.y + box.h, 0.3, GREY)


def _badge(box: Box, number: str) -> Iterator[Mark]:
    """The number a pupil reads out with a claim."""
    yield Rect(*box, width=0.5, ink=INK, corner=2.5)
    yield Text(box.x + 2, box.y, 0.35 * box.w, box.h, "No.", 0.3 * box.h)
    yield Text(box.x + 0.35 * box.w, box.y, 0.6 * box.w, box.h, number, 0.72 * box.h, "centre", bold=True)


def _grid(body: Box, squares: list[Square], looks: Looks) -> Iterator[Mark]:
    size = looks.size
    height = min(body.h, TALLEST * body.w)
    width = min(body.w, TALLEST * body.h)
    box = Box(body.x + (body.w - width) / 2, body.y, width, height)
    for at, card in enumerate(squares):
        cell = box.cell(at % size, at // size, size, size)
        yield from square_marks(cell, card, looks, centre=at == size**2 // 2)
    for step in range(1, size):
        yield Line(box.x, box.y + step * height / size, box.x + width, box.y + step * height / size, 0.4)
        yield Line(box.x + step * width / size, box.y, box.x + step * width / size, box.y + height, 0.4)
    yield Rect(*box, width=0.9, ink=INK)
