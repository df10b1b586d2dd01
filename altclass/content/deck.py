"""A deck: the words of a lesson, in order."""

from __future__ import annotations

import msgspec

from altclass.content.card import Card
from altclass.i18n import Lang


class Deck(msgspec.Struct, frozen=True, omit_defaults=True):
    """Cards in order, with a title in both languages.  `shipped` is false for a teacher's own deck.

    `note` is what a teacher should know before playing it, in both languages, as ruby; empty for most.
    """

    id: str
    title: dict[str, str]
    cards: tuple[Card, ...]
    grade: str = ""
    theme: str = ""
    shipped: bool = True
    note: dict[str, str] = {}

    def named(self, lang: Lang) -> str:
        """The title in one language (Japanese with ruby marks), or in whichever there is."""
        return self.title.get(lang) or next(iter(self.title.values()), self.id)

    def noted(self, lang: Lang) -> str:
        """The note in one language, or in whichever there is; "" where there is none."""
        return self.note.get(lang) or next(iter(self.note.values()), "")


class DeckFile(msgspec.Struct, frozen=True):
    """What stands in a deck's file: a card is a lexicon key, or a whole card of the teacher's own."""

    title: dict[str, str]
    cards: list[str | Card]
    grade: str = ""
    theme: str = ""
    note: dict[str, str] = {}
