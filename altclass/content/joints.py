"""What may follow what in a chain of words, and why a word is refused."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import islice
from random import Random
from typing import NamedTuple

from altclass.content.card import Card
from altclass.content.dictionary import chain_categories, chain_dictionary, hint
from altclass.content.grade import Grade
from altclass.content.lexicon import lexicon

ENOUGH = 5  # words that must begin with a joint for it to be fair; "box" then asks for an o
COMMON = "satpinmd"  # first letters that many easy words begin with
HARD = frozenset("jqvxyz")  # letters no team should have to start with


class Joints(NamedTuple):
    """The rules by which words follow each other: `kind` is last, last_two or category."""

    kind: str
    category: str
    least: int  # letters a word needs
    checked: bool  # whether a dictionary must know the word
    grade: str
    deck: tuple[Card, ...]

    def asked(self, chain: Sequence[str], start: str) -> str:
        """What the next word of a chain must begin with; "" where only the category counts."""
        if self.kind == "category":
            return ""
        return self.letters_after(chain[-1]) if chain else start

    def letters_after(self, word: str) -> str:
        """The last letters of a word, or the nearest before them that is fair."""
        tail = word[-2:] if self.kind == "last_two" else word[-1:]
        fair = (t for t in (tail, *reversed(word)) if t.isalpha() and len(self._beginning(t)) >= ENOUGH)
        return next(fair, tail)

    def refusal(self, word: str, letters: str, taken: AbstractSet[str]) -> str:
        """Why a word cannot be taken: unfit, repeat, joint, short; "" where it can."""
        if not (word.isascii() and word.isalpha()) or chain_dictionary().is_unfit(word):
            return "unfit"
        if word in taken:
            return "repeat"
        if not word.startswith(letters):
            return "joint"
        return "short" if len(word) < self.least else ""

    def knows(self, word: str) -> bool:
        """Whether the word may stand without the teacher's word for it."""
        if self.kind == "category":
            return not self.checked or self._in_category(word)
        return not self.checked or chain_dictionary().knows(word) or word in self._deck_words()

    def _deck_words(self) -> frozenset[str]:
        return frozenset(card.en.lower() for card in self.deck)

    def _in_category(self, word: str) -> bool:
        return word in self._deck_words() if self.category == "deck" else chain_categories()[self.category].holds(word)

    def _beginning(self, letters: str) -> tuple[str, ...]:
        return tuple(chain_dictionary().beginning_with(letters))

    def fitting(self, letters: str, taken: AbstractSet[str], most: int) -> tuple[str, ...]:
        """Words for the teacher alone that would fit now, those a class is likely to know first."""
        known = [card.en.lower() for card in (*self.deck, *_built_in()) if self._in_question(card.en.lower())]
        more = self._category_words() if self.kind == "category" else self._beginning(letters)
        fits = (word for word in dict.fromkeys((*known, *more)) if not self.refusal(word, letters, taken))
        return tuple(islice(fits, most))

    def _category_words(self) -> list[str]:
        return sorted(self._deck_words() if self.category == "deck" else chain_categories()[self.category].words)

    def hint(self, letters: str, taken: AbstractSet[str]) -> Card | None:
        """A pictured word that the class should know and that would fit: from the deck, else by grade."""
        return self._hint_among(self.deck, letters, taken) or self._hint_among(_built_in(), letters, taken)

    def _hint_among(self, cards: tuple[Card, ...], letters: str, taken: AbstractSet[str]) -> Card | None:
        fits = {card.en: card for card in cards if card.picture and self._in_question(card.en.lower())}
        grade = Grade(self.grade) if self.grade in list(Grade) else Grade.JHS3
        pairs = [(word, Grade(card.grade) if card.grade in list(Grade) else grade) for word, card in fits.items()]
        word = hint(pairs, letters, grade, taken, self.least)
        return fits[word] if word else None

    def _in_question(self, word: str) -> bool:
        return self.kind != "category" or self._in_category(word)


def _built_in() -> tuple[Card, ...]:
    return tuple(lexicon().values())


def first_letters(cards: tuple[Card, ...], own: str, teams: int, draw: Random) -> tuple[str, ...]:
    """One letter a team: the teacher's own first, then first letters of the deck, all different while there are any."""
    wished = [sign for sign in own.lower() if sign.isascii() and sign.isalpha()]
    deck = sorted({card.en[0].lower() for card in cards if card.en[:1].isalpha()} - HARD)
    draw.shuffle(deck)
    letters = [*wished, *(letter for letter in [*deck, *COMMON] if letter not in wished)]
    return tuple(letters[team % len(letters)] for team in range(teams))


def worth(word: str, points: str) -> int:
    """What a word is worth: one (`word`), its letters (`letters`), or one for every three of them (`thirds`)."""
    return {"word": 1, "letters": len(word), "thirds": max(1, len(word) // 3)}[points]
