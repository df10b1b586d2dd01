"""Writing sheets: each word on four lines, once to read, then in grey to trace, then empty."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from altclass.content.card import Card
from altclass.content.deck import Deck
from altclass.content.pictures import picture_file
from altclass.play.manifest import Label, Option, Value
from altclass.printing.marks import FAINT, GREY, INK, Box, Line, Mark, Page, Picture, Text, paper_size

# Above, middle and below: the ratio of the ministry's own teaching material (FIELD.md, "letters").
ABOVE, MIDDLE, BELOW = 5 / 19, 9 / 19, 5 / 19
X = 0.499  # the height of Andika's small x, in ems
LINE, BASELINE = 1.25, 0.93  # in ems: the height of a line of letters, and where in it they stand
WIDEST = 0.62  # of the em: a letter, on average, at its widest
MARGIN, HEAD, FOOT = 12.0, 17.0, 7.0  # mm
SIZES = {"large": 19.0, "medium": 14.0, "small": 11.0}  # mm from the first line to the fourth
BETWEEN = 0.42  # of that, from one row to the next
SIDE = 30.0  # mm for the picture and the meaning
BLUE, LIGHT = "#8FB4E8", "#CFCAC0"

OPTIONS: dict[str, Option] = {
    "lines": Option(
        Label("Four lines", "4線の大きさ"),
        "medium",
        choices={"large": Label("Large", "大"), "medium": Label("Medium", "中"), "small": Label("Small", "小")},
    ),
    "rows": Option(Label("Rows for each word", "1語の行数"), 2, (1, 5)),
    "trace": Option(Label("Grey letters to trace", "なぞり書きの文字"), True),
    "meaning": Option(Label("The Japanese beside it", "日本語も入れる"), True),
}


class Rules(NamedTuple):
    """How a sheet looks: the part of the paper that is used, mm of four lines, rows a word, what else stands there."""

    body: Box
    high: float
    rows: int
    traced: bool
    meaning: bool

    @property
    def step(self) -> float:
        """From one row to the next, in mm."""
        return self.high * (1 + BETWEEN)

    @property
    def size(self) -> float:
        """The em of letters that stand on these lines, in mm."""
        return self.high * MIDDLE / X

    @property
    def wide(self) -> float:
        """The length of a row."""
        return self.body.w - SIDE

    def needs(self, text: str) -> float:
        """The length a text takes, at most."""
        return (len(text) + 1.2) * WIDEST * self.size

    def parts(self, text: str) -> list[str]:
        """A text in as many rows as it needs, broken at spaces."""
        rows = [""]
        for word in text.split():
            longer = f"{rows[-1]} {word}".strip()
            if rows[-1] and self.needs(longer) > self.wide:
                rows.append(word)
            else:
                rows[-1] = longer
        return rows


class Entry(NamedTuple):
    """A card with the rows its word takes on the sheet."""

    card: Card
    parts: list[str]
    rows: int


def writing_sheets(deck: Deck, options: dict[str, Value], _seed: int, count: int, paper: str) -> list[Page]:
    """`count` copies of the deck's words on as many pages as they need."""
    width, height = paper_size(paper)
    body = Box(0, 0, width, height).inset(MARGIN).below(HEAD, height - 2 * MARGIN - HEAD - FOOT)
    high = SIZES[str(options["lines"])]
    rules = Rules(body, high, int(options["rows"]), bool(options["trace"]), bool(options["meaning"]))
    heaps = _heaps(deck.cards, rules)
    pages = [
        Page(width, height, (*_frame(deck, body, number, len(heaps)), *_entries(heap, rules)))
        for number, heap in enumerate(heaps, 1)
    ]
    return pages * count


def _heaps(cards: tuple[Card, ...], rules: Rules) -> list[list[Entry]]:
    """The cards by pages."""
    room = int((rules.body.h + rules.high * BETWEEN) / rules.step)
    heaps: list[list[Entry]] = [[]]
    for card in cards:
        parts = rules.parts(card.en)[:room]
        rows = len(parts) if rules.rows == 1 else max(rules.rows, 2 * len(parts))  # as much to write as to read
        entry = Entry(card, parts, max(len(parts), min(rows, room)))
        if sum(one.rows for one in heaps[-1]) + entry.rows > room:
            heaps.append([])
        heaps[-1].append(entry)
    return heaps


def _frame(deck: Deck, body: Box, number: int, of: int) -> Iterator[Mark]:
    """The title, a line for the pupil's name, the page."""
    half = body.w * 0.5
    yield Text(body.x, body.y - HEAD, half, 9, deck.named("en"), 7, bold=True)
    yield Text(body.x + half, body.y - HEAD, half, 9, "Name", 4, ink=GREY)
    yield Line(body.x + half + 13, body.y - HEAD + 8.5, body.x + body.w, body.y - HEAD + 8.5, 0.3, GREY)
    foot = f"{deck.named('en')}　{deck.named('ja')}　{number} / {of}"
    yield Text(body.x, body.y + body.h + 1, body.w, FOOT - 2, foot, 3.4, ink=GREY)


def _entries(heap: list[Entry], rules: Rules) -> Iterator[Mark]:
    top = rules.body.y
    for entry in heap:
        yield from _side(
            entry.card, Box(rules.body.x, top, SIDE - 4, entry.rows * rules.step - rules.high * BETWEEN), rules
        )
        for row in range(entry.rows):
            place = Box(rules.body.x + SIDE, top, rules.wide, rules.high)
            yield from _lines(place)
            yield from _letters(entry, row, place, rules)
            top += rules.step


def _side(card: Card, place: Box, rules: Rules) -> Iterator[Mark]:
    """The picture, and under it the meaning; either alone has the whole room."""
    file = picture_file(card)
    written = 6.5 if rules.meaning and card.ja else 0.0
    if file is not None:
        side = min(place.w, place.h - written)
        yield Picture(place.x + (place.w - side) / 2, place.y, side, side, file)
    if written:
        top = place.y + place.h - written if file is not None else place.y + (place.h - written) / 2
        yield Text(place.x, top, place.w, written, card.ja, 4.2, "centre")


def _lines(place: Box) -> Iterator[Mark]:
    base = (ABOVE + MIDDLE) * place.h
    for down, width, ink in (
        (0.0, 0.2, FAINT),
        (ABOVE * place.h, 0.2, FAINT),
        (base, 0.45, BLUE),
        (place.h, 0.2, FAINT),
    ):
        yield Line(place.x, place.y + down, place.x + place.w, place.y + down, width, ink)


def _letters(entry: Entry, row: int, place: Box, rules: Rules) -> Iterator[Mark]:
    """A word to read, and grey ones to trace where there is room; the rows that are left stay empty."""
    base = place.y + (ABOVE + MIDDLE) * place.h
    if row < len(entry.parts):
        wide = min(place.w, rules.needs(entry.parts[row]))
        yield _written(entry.parts[row], place.x + 2, base, wide, rules.size)
        fits = int(place.w / wide) if rules.traced and len(entry.parts) == 1 else 1
        for at in range(1, min(fits, 3)):
            yield _written(entry.parts[row], place.x + 2 + at * wide, base, wide, rules.size, LIGHT)
    elif row == 1 and rules.traced and len(entry.parts) == 1:
        wide = min(place.w, rules.needs(entry.parts[0]))
        yield _written(entry.parts[0], place.x + 2, base, wide, rules.size, LIGHT)


def _written(word: str, left: float, base: float, wide: float, size: float, ink: str = INK) -> Text:
    """A word whose letters stand on the line `base`."""
    return Text(left, base - BASELINE * size, wide - 2, LINE * size, word, size, ink=ink)
