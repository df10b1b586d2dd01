"""How many of the words of each grade stand in the decks that a teacher uses."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from altclass.content.card import Card
from altclass.content.deck import Deck
from altclass.content.grade import Grade
from altclass.content.lexicon import lexicon


class Covered(NamedTuple):
    """The built-in words of one grade: those the decks hold, and those they do not, each in the lexicon's order."""

    held: tuple[Card, ...]
    missing: tuple[Card, ...]


def coverage(decks: Iterable[Deck]) -> dict[Grade, Covered]:
    """For every grade.  A word counts as held where a deck has it by its key, or by the same English and Japanese."""
    cards = [card for deck in decks for card in deck.cards]
    keys = {card.key for card in cards if card.key}
    words = {(card.en.lower(), card.ja_plain) for card in cards}
    found: dict[Grade, tuple[list[Card], list[Card]]] = {grade: ([], []) for grade in Grade}
    for card in lexicon().values():
        if card.grade in found:
            held = card.key in keys or (card.en.lower(), card.ja_plain) in words
            found[Grade(card.grade)][0 if held else 1].append(card)
    return {grade: Covered(tuple(held), tuple(missing)) for grade, (held, missing) in found.items()}
