"""What can be done to the cards of a deck, as plain values: a tuple of cards in, a tuple of cards out."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from typing import Any, NamedTuple

import msgspec

from altclass.content.card import Card

Cards = tuple[Card, ...]
TEXTS = ("en", "ja", "sentence_en", "sentence_ja")


class Splice(NamedTuple):
    """The one stretch in which two states of a deck differ: at a place, these became those."""

    at: int
    old: Cards
    new: Cards


def splice(before: Cards, after: Cards) -> Splice:
    """The shortest stretch that tells the difference: what is kept for undoing stays small."""
    start = 0
    for one, other in zip(before, after, strict=False):
        if one != other:
            break
        start += 1
    end = 0
    for one, other in zip(reversed(before[start:]), reversed(after[start:]), strict=False):
        if one != other:
            break
        end += 1
    return Splice(start, before[start : len(before) - end], after[start : len(after) - end])


def without(cards: Cards, places: Collection[int]) -> Cards:
    """The others."""
    return tuple(card for at, card in enumerate(cards) if at not in places)


def moved(cards: Cards, places: Collection[int], to: int) -> Cards:
    """Those cards, in their order, put before the one that stood at `to` (or at the end)."""
    chosen = tuple(card for at, card in enumerate(cards) if at in places)
    before = tuple(card for at, card in enumerate(cards[:to]) if at not in places)
    after = tuple(card for at, card in enumerate(cards[to:], to) if at not in places)
    return before + chosen + after


def shifted(cards: Cards, places: Collection[int], by: int) -> tuple[Cards, list[int]]:
    """Those cards one up (-1) or one down (1), and where they stand now; nothing happens at the edge."""
    if not places or min(places) + by < 0 or max(places) + by >= len(cards):
        return cards, sorted(places)
    to = min(places) - 1 if by < 0 else max(places) + 2
    first = to if by < 0 else to - len(places)
    return moved(cards, places, to), list(range(first, first + len(places)))


def merged(cards: Cards, more: Iterable[Card]) -> Cards:
    """More cards at the end, but for those that are there already."""
    there = {(card.en, card.ja_plain) for card in cards}
    return cards + tuple(card for card in more if (card.en, card.ja_plain) not in there)


def changed(cards: Cards, places: Collection[int], change: Callable[[Card], Card]) -> Cards:
    """The cards at those places as `change` makes them."""
    return tuple(change(card) if at in places else card for at, card in enumerate(cards))


def hits(cards: Cards, wanted: str) -> list[int]:
    """Where a text stands, in any of a card's texts or tags; small and large letters count alike."""
    found = wanted.casefold()
    return [at for at, card in enumerate(cards) if found and any(found in text.casefold() for text in _texts(card))]


def replaced(cards: Cards, wanted: str, put: str) -> tuple[Cards, int]:
    """The text put in place of another in all texts and tags, and how many cards that changed."""
    if not wanted:
        return cards, 0
    pattern = re.compile(re.escape(wanted), re.IGNORECASE)

    def change(card: Card) -> Card:
        fields: dict[str, Any] = {name: pattern.sub(lambda _: put, getattr(card, name)) for name in TEXTS}
        themes = tuple(theme for old in card.themes for theme in pattern.sub(lambda _: put, old).split())
        return own(card, **fields, themes=themes)

    after = changed(cards, hits(cards, wanted), change)
    return after, sum(one != other for one, other in zip(cards, after, strict=True))


def tagged(card: Card, tag: str) -> Card:
    """The card with one tag more."""
    return card if tag in card.themes else msgspec.structs.replace(card, themes=(*card.themes, tag))


def own(card: Card, **fields: Any) -> Card:
    """The card with other fields; another word is no longer the built-in word whose key and sound it had."""
    made = msgspec.structs.replace(card, **fields)
    if made.en != card.en:
        made = msgspec.structs.replace(made, key="", forms="", phonemes="")
    return msgspec.structs.replace(made, key="") if made.ja_plain != card.ja_plain else made


def _texts(card: Card) -> tuple[str, ...]:
    return (card.en, card.ja, card.ja_plain, card.sentence_en, card.sentence_ja, " ".join(card.themes))
