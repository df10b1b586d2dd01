"""A deck as the rows of a list: what a teacher reads first, then what only AltClass needs to make it whole again."""

from __future__ import annotations

from collections.abc import Iterator

from altclass.content.card import Card
from altclass.content.deck import Deck
from altclass.content.importers.columns import DETAILS
from altclass.content.ruby import plain

# The headings that an importer knows its columns by; the last ones are its own names.
HEADINGS = ("英語", "日本語", "よみ", "例文", "例文の意味", *DETAILS)


def rows_of(deck: Deck) -> Iterator[tuple[str, ...]]:
    """One row a card, as texts, without headings."""
    return map(_row, deck.cards)


def _row(card: Card) -> tuple[str, ...]:
    ja, sentence_ja = card.ja_plain, plain(card.sentence_ja)
    return (
        card.en,
        ja,
        card.reading if card.reading != ja else "",
        card.sentence_en,
        sentence_ja,
        card.part,
        card.grade,
        " ".join(card.themes),
        card.forms,
        card.picture,
        card.key,
        card.ja if card.ja != ja else "",
        card.sentence_ja if card.sentence_ja != sentence_ja else "",
    )
