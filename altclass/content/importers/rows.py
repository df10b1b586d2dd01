"""Makes cards of a list's rows, and says of every row that makes none which one it is and why."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

import msgspec

from altclass.content.card import Card
from altclass.content.importers.columns import FIELDS, guessed, headings
from altclass.content.lexicon import lexicon
from altclass.content.ruby import marked, plain
from altclass.problems import Problem

LONGEST = 120  # signs of a word or phrase; more will not fit a screen that the back row can read
LONGEST_SENTENCE = 300
MOST_CARDS = 20_000


class Brought(NamedTuple):
    """What a file gave: the cards, one problem for each row that gave none, and the columns it was read by.

    `completed` counts the cards to which the built-in words added something (Japanese, picture, sentence).
    """

    cards: tuple[Card, ...]
    faults: tuple[Problem, ...]
    columns: dict[str, int]
    completed: int


def cards_of(rows: Iterable[Sequence[str]], file: str, columns: dict[str, int] | None = None) -> Brought:
    """The cards of a table.  Rows are counted from 1, as a spreadsheet shows them.

    Raises Problem import.no_english or import.too_many where the whole table is not a word list.
    """
    table = list(rows)
    named = headings(table[0]) if table else {}
    places = columns or named or guessed(table)
    if "en" not in places:
        raise Problem("import.no_english", file=file)
    if len(table) > MOST_CARDS:
        raise Problem("import.too_many", file=file, most=MOST_CARDS)
    first = 1 if named else 0
    return _all_cards(table[first:], first + 1, file, places)


def _all_cards(rows: Sequence[Sequence[str]], first: int, file: str, places: dict[str, int]) -> Brought:
    cards: list[Card] = []
    faults: list[Problem] = []
    seen: dict[tuple[str, str], int] = {}
    completed = 0
    order = [places.get(field, -1) for field in FIELDS]
    for number, row in enumerate(rows, first):
        width = len(row)
        cells = [_clean(row[at]) if 0 <= at < width else "" for at in order]
        if not any(cells):
            continue
        fault = _fault(cells) or ("twice" if (cells[0], cells[1]) in seen else "")
        if fault:
            earlier = seen.get((cells[0], cells[1]), 0)
            faults.append(Problem(f"import.row_{fault}", file=file, row=number, word=cells[0], earlier=earlier))
            continue
        seen[cells[0], cells[1]] = number
        card, helped = _card(cells)
        cards.append(card)
        completed += helped
    return Brought(tuple(cards), tuple(faults), places, completed)


def _clean(cell: str) -> str:
    """Without stray spaces and full-width Latin; the mark that keeps a formula from running is taken off again."""
    if cell.isascii():
        text = cell.strip() if "\n" not in cell and "  " not in cell else " ".join(cell.split())
    else:
        text = " ".join(unicodedata.normalize("NFKC", cell).split())
    return text[1:] if text[:1] == "'" and text[1:2] in ("=", "+", "-", "@") else text


def _fault(cells: Sequence[str]) -> str:
    """Why a row makes no card; "" where it does."""
    if not cells[0]:
        return "without_english"
    if not any(sign.isalnum() for sign in cells[0]):
        return "no_word"
    if len(cells[0]) > LONGEST or len(cells[1]) > LONGEST or len(cells[3]) + len(cells[4]) > 2 * LONGEST_SENTENCE:
        return "too_long"
    return ""


def _card(cells: Sequence[str]) -> tuple[Card, bool]:
    """The card of a row, completed from the built-in word of the same English; and whether that added anything."""
    en, ja, reading, sentence_en, sentence_ja = cells
    own = marked(ja, reading) if reading else ja
    known = _known().get(en.lower())
    if known is None:
        return Card(en=en, ja=own, sentence_en=sentence_en, sentence_ja=sentence_ja), False
    card = next((card for card in known if not ja or card.ja_plain == plain(ja)), None)
    if card is None:  # the same English with another meaning: the picture of the first may well be wrong
        return Card(en=en, ja=own, sentence_en=sentence_en, sentence_ja=sentence_ja), False
    if sentence_en:
        return msgspec.structs.replace(card, key="", sentence_en=sentence_en, sentence_ja=sentence_ja), True
    return card, True


@cache
def _known() -> dict[str, tuple[Card, ...]]:
    """Built-in cards by their English in small letters; "orange" has two."""
    found: dict[str, tuple[Card, ...]] = {}
    for card in lexicon().values():
        found[card.en.lower()] = (*found.get(card.en.lower(), ()), card)
    return found
