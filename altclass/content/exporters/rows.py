"""A deck as the rows of a list: what a teacher reads first, then what only AltClass needs to make it whole again."""

from __future__ import annotations

from collections.abc import Iterator

from altclass.content.deck import Deck
from altclass.content.importers.columns import DETAILS
from altclass.content.importers.completing import cells_of
from altclass.content.importers.letters import seen

# The headings that an importer knows its columns by; the last ones are its own names.
HEADINGS = ("英語", "日本語", "よみ", "例文", "例文の意味", *DETAILS)


def rows_of(deck: Deck) -> Iterator[tuple[str, ...]]:
    """One row a card, as texts, without headings; signs that nobody sees stay at home, for they break a file."""
    return (tuple(map(seen, cells_of(card))) for card in deck.cards)
