"""Makes cards of a list's rows, and says of every row that makes none which one it is and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import repeat
from typing import NamedTuple

from altclass.content.card import Card
from altclass.content.importers.brought import Brought, Media
from altclass.content.importers.columns import DETAILS, FIELDS, guessed, headings, is_japanese
from altclass.content.importers.completing import card_of, detailed, known_words
from altclass.content.importers.letters import english, japanese
from altclass.content.pictures import picture_file
from altclass.problems import Problem

LONGEST = 120  # signs of a word or phrase; more will not fit a screen that the back row can read
LONGEST_SENTENCE = 300
MOST_CARDS = 20_000
ENGLISH = ("en", "sentence_en")
SHOWN = 8  # rows of a preview are enough to tell the columns

__all__ = ["Brought", "Table", "cards_of"]


class Table(NamedTuple):
    """The rows of a file as texts.  `media` names, for each row, the picture and the sound that belong to it."""

    rows: Sequence[Sequence[str]]
    media: Sequence[tuple[str, str]] | None = None


def cards_of(rows: Iterable[Sequence[str]] | Table, file: str, columns: dict[str, int] | None = None) -> Brought:
    """The cards of a table.  Rows are counted from 1, as a spreadsheet shows them.

    Raises Problem import.no_english or import.too_many where the whole table is not a word list.
    """
    table = rows if isinstance(rows, Table) else Table(list(rows))
    named = headings(table.rows[0]) if table.rows else {}
    places = columns or _checked(named, table.rows[1:]) or guessed(table.rows[1 if named else 0 :])
    if "en" not in places:
        raise Problem("import.no_english", file=file)
    if len(table.rows) > MOST_CARDS:
        raise Problem("import.too_many", file=file, most=MOST_CARDS)
    reading = _Reading(file, places)
    reading.read(table, 1 if named else 0)
    return reading.brought()._replace(head=tuple(tuple(row) for row in table.rows[:SHOWN]))


def _checked(named: dict[str, int], rows: Sequence[Sequence[str]]) -> dict[str, int]:
    """The named columns; none where what is called Front or Term is Japanese: then the other side may be English.

    A list that we handed out is as it says.
    """
    is_ours = any(field in named for field in DETAILS)
    return named if is_ours or (named and not is_japanese(rows, named["en"])) else {}


class _Reading:
    """One pass over a table's rows."""

    def __init__(self, file: str, places: dict[str, int]) -> None:
        self._file, self._places = file, places
        self._cards: list[Card] = []
        self._rows: list[int] = []
        self._faults: list[Problem] = []
        self._seen: dict[tuple[str, str], int] = {}
        self._completed = 0
        self._pictures: dict[int, str] = {}
        self._sounds: dict[int, str] = {}

    def brought(self) -> Brought:
        media = Media(self._pictures, self._sounds)
        made = Brought(tuple(self._cards), tuple(self._faults), self._places, self._completed, media)
        return made._replace(rows=tuple(self._rows))

    def read(self, table: Table, first: int) -> None:
        """Make the cards, beginning with the row at `first` (0 or, below a heading, 1)."""
        media = repeat(("", "")) if table.media is None else iter(table.media[first:])
        is_ours = any(field in self._places for field in DETAILS)
        places = [self._places.get(field, -1) for field in (*FIELDS, *DETAILS)][: None if is_ours else len(FIELDS)]
        order = [
            (at, english if field in ENGLISH and not is_ours else japanese)
            for at, field in zip(places, FIELDS + DETAILS, strict=False)
        ]
        known, cards = known_words(), self._cards
        for number, (row, (picture, sound)) in enumerate(zip(table.rows[first:], media, strict=False), first + 1):
            width = len(row)
            cells = [clean(row[at]) if 0 <= at < width and row[at] else "" for at, clean in order]
            if not any(cells) or not self._is_new(cells, number):
                continue
            card, helped = detailed(cells) if is_ours else card_of(cells, known)
            if picture or sound:
                self._take_media("" if is_ours and picture_file(card) else picture, sound)
            cards.append(card)
            self._rows.append(number)
            self._completed += helped

    def _is_new(self, cells: Sequence[str], number: int) -> bool:
        """Whether a row makes a card; if not, its problem is kept."""
        word = (cells[0], cells[1])
        earlier = self._seen.setdefault(word, number)
        fault = _fault(cells) or ("twice" if earlier != number else "")
        if fault:
            self._faults.append(
                Problem(f"import.row_{fault}", file=self._file, row=number, word=cells[0][:LONGEST], earlier=earlier)
            )
        return not fault

    def _take_media(self, picture: str, sound: str) -> None:
        place = len(self._cards)
        if picture:
            self._pictures[place] = picture
        if sound:
            self._sounds[place] = sound


def _fault(cells: Sequence[str]) -> str:
    """Why a row makes no card; "" where it does."""
    en = cells[0]
    if not en:
        return "without_english"
    if not en[0].isalnum() and not any(sign.isalnum() for sign in en):
        return "no_word"
    if len(en) > LONGEST or len(cells[1]) > LONGEST or len(cells[3]) + len(cells[4]) > 2 * LONGEST_SENTENCE:
        return "too_long"
    return ""
