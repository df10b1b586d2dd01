"""Proposes a sentence for a card that has none: one of ours in which its word stands."""

from __future__ import annotations

from functools import cache

from altclass.content.card import Card
from altclass.content.lexicon import lexicon
from altclass.content.telling import words_of
from altclass.launcher.deck_editor.edits import own


def with_sentence(card: Card) -> Card:
    """The card with the easiest sentence that holds its word or phrase; as it was where it has one, or none is found."""
    words = tuple(word.lower() for word in words_of(card.en))
    if card.sentence_en or not words:
        return card
    for other, said in _sentences():
        if any(said[at : at + len(words)] == words for at in range(len(said) - len(words) + 1)):
            return own(card, sentence_en=other.sentence_en, sentence_ja=other.sentence_ja)
    return card


@cache
def _sentences() -> list[tuple[Card, tuple[str, ...]]]:
    """Built-in cards with the words of their sentences: those met first at school and the shortest first."""
    cards = [card for card in lexicon().values() if card.sentence_en]
    cards.sort(key=lambda card: (card.grade[:1], card.grade[-1:], len(card.sentence_en)))
    return [(card, tuple(word.lower() for word in words_of(card.sentence_en))) for card in cards]
