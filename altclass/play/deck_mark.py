"""A printed set knows its deck: the first two figures of its seed say which words it was made of.

Sheets are worked out anew from one number and the deck.  If a word came or went since they were printed, every sheet
that the screen shows would be another one than the pupil's.
"""

from __future__ import annotations

import random
import zlib
from collections.abc import Sequence

from altclass.content.card import Card
from altclass.problems import Problem

SHORT = 1_000  # seeds below it were chosen by a person, and say nothing of a deck
MARKS = 99


def mark_of(cards: Sequence[Card]) -> int:
    """1 to 99, from the words in their order: of a hundred changed decks, one looks like the old one."""
    return zlib.crc32("\n".join(card.en for card in cards).encode()) % MARKS + 1


def new_seed(cards: Sequence[Card]) -> int:
    """A seed by chance for sheets of these words."""
    return mark_of(cards) * SHORT + random.SystemRandom().randrange(1, SHORT)


def belongs(seed: int, cards: Sequence[Card]) -> bool:
    """Whether sheets of this seed can have been printed from these words, in this order."""
    return seed < SHORT or seed // SHORT == mark_of(cards)


def check_deck(seed: int, cards: Sequence[Card]) -> None:
    """Raise Problem printing.other_deck where they cannot."""
    if not belongs(seed, cards):
        raise Problem("printing.other_deck")
