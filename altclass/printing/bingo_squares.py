"""What stands in the squares of a bingo sheet: a picture, a word, both, or a line to write on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from altclass.content.card import Card
from altclass.content.pictures import picture_file
from altclass.play.manifest import Value
from altclass.printing.marks import FAINT, GREY, Box, Line, Mark, Picture, Rect, Text, broken

LETTER = 0.56  # width of an English letter, in sizes; the painter makes smaller what turns out wider
SQUARE_LETTER = 1.0  # of a Japanese one


@dataclass(frozen=True, slots=True)
class Looks:
    """How all squares of a set look: the same letters on every sheet."""

    size: int
    pictures: bool = False
    words: bool = False
    japanese: bool = False
    blank: bool = False
    free: bool = True
    bank: str = "none"
    cards: tuple[Card, ...] = ()

    @classmethod
    def of(cls, options: dict[str, Value], cards: tuple[Card, ...], size: int) -> Looks:
        """The looks a teacher chose."""
        show = options["show"]
        words = show != "pictures"
        return cls(size, show != "words", words, words and bool(options["japanese"]), cards=cards)

    def letters(self, room: float) -> float:
        """The size at which the longest word of the deck still fits into `room` millimetres."""
        longest = max(len(line) for card in self.cards for line in broken(card.en).split("\n"))
        return room / (LETTER * max(4, longest))


def square_marks(cell: Box, card: Card | None, looks: Looks, *, centre: bool) -> Iterator[Mark]:
    """One square."""
    inner = cell.inset(0.05 * min(cell.w, cell.h))
    if looks.blank:
        yield from _empty(inner, free=looks.free and centre and looks.size % 2 == 1)
    elif card is None:
        yield from _free(inner)
    else:
        yield from _card(inner, card, looks)


def _free(box: Box) -> Iterator[Mark]:
    yield Text(box.x, box.y, box.w, 0.65 * box.h, "★", 0.5 * min(box.w, box.h), "centre", ink="#F6AA00")
    yield Text(box.x, box.y + 0.65 * box.h, box.w, 0.3 * box.h, "FREE", 0.16 * box.w, "centre", bold=True)


def _empty(box: Box, *, free: bool) -> Iterator[Mark]:
    if free:
        yield from _free(box)
    else:
        yield Line(box.x + 0.05 * box.w, box.y + 0.85 * box.h, box.x + 0.95 * box.w, box.y + 0.85 * box.h, 0.25, FAINT)


def _card(box: Box, card: Card, looks: Looks) -> Iterator[Mark]:
    """Picture above, word below, Japanese under the word; a card without a picture has its word alone."""
    file = picture_file(card) if looks.pictures else None
    if file and not looks.words:
        yield Picture(*box, file)
        return
    japanese = looks.japanese and bool(card.ja)
    share = (0.56 if japanese else 0.66) if file else 0.0
    if file:
        yield Picture(box.x, box.y, box.w, share * box.h, file)
    words = box.below(share * box.h)
    english = words.below(0, words.h * (0.5 if japanese else 1.0))
    size = min(looks.letters(box.w), 0.24 * box.h, 0.8 * english.h)
    yield Text(*english, broken(card.en), size, "centre", bold=True)
    if japanese:
        yield Text(*words.below(english.h), card.ja, 0.75 * size, "centre")


def word_bank(box: Box, looks: Looks) -> Iterator[Mark]:
    """The words to choose from, in as many columns as let the letters be largest."""
    japanese = looks.bank == "japanese"
    yield Rect(*box, width=0.3, ink=GREY, corner=2)
    inner = box.inset(2)
    share = 0.5 if japanese else 0.94  # of a cell's width, for the English

    def letters(columns: int) -> float:
        cell = inner.cell(0, 0, columns, ceil(len(looks.cards) / columns))
        return min(5.0, 0.7 * cell.h, looks.letters(share * cell.w))

    columns = max(range(1, 7), key=letters)
    size = letters(columns)
    rows = ceil(len(looks.cards) / columns)
    for at, card in enumerate(looks.cards):
        cell = inner.cell(at // rows, at % rows, columns, rows)
        yield Text(cell.x + 0.03 * cell.w, cell.y, share * cell.w, cell.h, card.en, size)
        if japanese:
            yield Text(cell.x + 0.56 * cell.w, cell.y, 0.43 * cell.w, cell.h, card.ja, 0.8 * size, ink=GREY)
