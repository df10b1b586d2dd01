"""Karuta cards: which words of a deck lie on the desks, and in which order they are called, from one number."""

from __future__ import annotations

import random
from dataclasses import dataclass

from altclass.problems import Problem

SEEDS = 100_000
ALL = 0  # as a number of cards: the whole deck
MOST = 99
MARK = 9  # the last figure of a card set's number; those of bingo sheets end otherwise


@dataclass(frozen=True, slots=True)
class CardSet:
    """A set of printed cards.  `number` says all of it: the seed, then how many cards (two digits; 00 for all)."""

    seed: int
    cards: int = ALL

    @property
    def number(self) -> int:
        """The set number that stands on every sheet."""
        return (self.seed % SEEDS * 100 + self.cards) * 10 + MARK

    @classmethod
    def numbered(cls, number: int) -> CardSet:
        """The set of that number.  Raises Problem printing.no_such_set."""
        if number % 10 != MARK or not 0 <= number < SEEDS * 1000:
            raise Problem("printing.no_such_set", number=number)
        return cls(number // 1000, number // 10 % 100)

    def chosen(self, deck: int) -> tuple[int, ...]:
        """The cards in play as places in a deck of so many, in the deck's order; all of them where it has no more."""
        count = min(self.cards or deck, deck)
        return tuple(sorted(self._chance("cards").sample(range(deck), count)))

    def calls(self, deck: int, turn: int = 1) -> tuple[int, ...]:
        """The cards in play in the order in which they are called, none twice; another `turn`, another order."""
        drawn = list(self.chosen(deck))
        self._chance(f"calls:{turn}").shuffle(drawn)
        return tuple(drawn)

    def laid(self, deck: int, sheet: int = 1) -> tuple[int, ...]:
        """The cards in play as they lie on pointing sheet number `sheet`: another order on every sheet."""
        placed = list(self.chosen(deck))
        self._chance(f"sheet:{sheet}").shuffle(placed)
        return tuple(placed)

    def _chance(self, about: str) -> random.Random:
        return random.Random(f"{self.seed % SEEDS}:{self.cards}:{about}")
