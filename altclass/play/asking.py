"""Questions that a deck asks by itself: a picture, the Japanese, a sentence with a gap, or what a word means."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass

from altclass.content.card import Card
from altclass.content.gaps import gapped
from altclass.play.moves import Spoken

WAYS = ("picture", "japanese", "gap", "meaning")
TOPICS = ("food", "sports", "animals", "school", "music", "family", "weekend", "colors")


@dataclass(frozen=True, slots=True)
class Question:
    """A card and what of it the class sees first.  `way` is one of WAYS, or `word` where a card has nothing to hide."""

    card: Card
    way: str

    @property
    def sentence(self) -> str:
        """The sentence with a line where the word belongs."""
        return gapped(self.card)

    @property
    def answer(self) -> str:
        """What the class should say: the English, or the Japanese (with its readings) where a meaning is asked."""
        return self.card.ja if self.way == "meaning" else self.card.en

    def heard(self, *, answered: bool) -> tuple[Spoken, ...]:
        """What is said aloud: with a question only what it shows anyway, then the answer."""
        if self.way in ("meaning", "word"):
            return () if answered else (Spoken(self.card.en),)
        text = self.card.sentence_en if self.way == "gap" else self.card.en
        return (Spoken(text),) if answered else ()


def question(card: Card, way: str) -> Question:
    """The card asked in this way, or in the next one that it can be asked in."""
    at = WAYS.index(way)
    return Question(card, next((other for other in WAYS[at:] + WAYS[:at] if _has(card, other)), "word"))


def questions(cards: Sequence[Card], way: str, chance: random.Random) -> tuple[Question, ...]:
    """Every card once, in an order that chance chose; for the way `mixed` each in a way that chance chose."""
    order = chance.sample(list(cards), len(cards))
    return tuple(question(card, chance.choice(WAYS) if way == "mixed" else way) for card in order)


def own_topics(told: str) -> tuple[str, ...]:
    """The topics a teacher wrote, with commas between them; some that any class can talk about where there are none."""
    return topics_told(told) or TOPICS


def topics_told(told: str) -> tuple[str, ...]:
    """The topics a teacher wrote, with commas between them."""
    topics = [topic.strip() for topic in re.split("[,、，]", told)]
    return tuple(topic for topic in topics if topic)


def _has(card: Card, way: str) -> bool:
    needs = {"picture": card.picture, "japanese": card.ja, "meaning": card.ja}
    return bool(needs[way] if way in needs else gapped(card))
