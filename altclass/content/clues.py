"""What a word is, told in easy English without the word: clues written by hand for words that classes know well."""

from __future__ import annotations

import csv
from functools import cache

from altclass.content.card import Card
from altclass.content.telling import gap_sentence, tells
from altclass.storage.paths import assets_dir


def clues_of(card: Card) -> tuple[str, ...]:
    """The clues for a built-in card, the vaguer one first; none for most cards."""
    told = _clues().get(card.key, ()) if card.key else ()
    return tuple(clue for clue in told if not tells(clue, card))


def definition(card: Card) -> str:
    """What the word is, without the word: its clues, else its sentence with a gap; "" where it has neither."""
    return " ".join(clues_of(card)) or gap_sentence(card)


@cache
def _clues() -> dict[str, tuple[str, ...]]:
    """By lexicon key (`assets/words/clues.csv`: key, clue, clue); nothing where the file is missing."""
    path = assets_dir() / "words" / "clues.csv"
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return {row["key"]: (row["first"], row["second"]) for row in csv.DictReader(file)}
    except (OSError, KeyError, UnicodeDecodeError):
        return {}
