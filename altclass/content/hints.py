"""Hints for a word, made of its card: the vaguest first, none of them with the word in it, together true of no other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from altclass.content.card import Card
from altclass.content.clues import clues_of
from altclass.content.distractors import also_right
from altclass.content.ruby import plain
from altclass.content.spelling import facts_of
from altclass.content.telling import gap_sentence, own_hints, read_out, tells

COUNT = 3
OPEN = frozenset({"own", "clue", "gap"})  # kinds of which no program knows whether they are true of another word
PARTS = {
    "noun": ("the name of something", "{物|もの}や{人|ひと}などの{名前|なまえ}"),
    "verb": ("something you do", "{動|うご}きを{表|あらわ}す{言葉|ことば}"),
    "adjective": ("a word that describes", "ようすを{表|あらわ}す{言葉|ことば}"),
    "number": ("a number", "{数|かず}"),
    "phrase": ("something people say", "よく{使|つか}う{言|い}い{方|かた}"),
}
SENTENCES = {  # about a thing, in the first person, in Japanese
    "letters": ("It has {0} letters.", "I have {0} letters.", "{{文字|もじ}}は{0}こ。"),
    "words": ("It has {0} words.", "I have {0} words.", "{{単語|たんご}}は{0}こ。"),
    "first": ("It starts with “{0}”.", "I start with “{0}”.", "“{0}”で{{始|はじ}}まる。"),
    "last": ("It ends with “{0}”.", "I end with “{0}”.", "“{0}”で{{終|お}}わる。"),
    "ends": (
        "It is “{0} … {1}”.",  # short, so that the older hints stay on the screen
        "I am “{0} … {1}”.",
        "“{0}”で{{始|はじ}}まり、“{1}”で{{終|お}}わる。",
    ),
    "initials": ("The words start with “{0}”.", "My words start with “{0}”.", "{{頭文字|かしらもじ}}は“{0}”。"),
    "shape": ("{0}", "{0}", "つづりのヒント"),
    "part": ("It is {0}.", "I am {0}.", "{1}。"),
    "japanese": ("{0}", "{0}", ""),
}
SIGNS = {
    "first": "{0} …",
    "last": "… {0}",
    "ends": "{0} … {1}",
    "initials": "{0}",
}  # for "start" or "have", which a sentence would tell


@dataclass(frozen=True, slots=True)
class Hint:
    """One hint.  `kind` is own, clue, gap, part, letters, words, last, first, ends, initials, shape, japanese."""

    kind: str
    told: str
    who: bool = False  # "Who am I?": the word speaks for itself
    bare: bool = False  # a sign instead of a sentence

    @property
    def en(self) -> str:
        """The hint as the class reads it: English, or the Japanese of the word where that is the hint."""
        if self.kind in OPEN:
            return self.told
        if self.bare:
            sign = "_" if self.kind == "letters" else "___"
            return SIGNS[self.kind].format(self.told) if self.kind in SIGNS else " ".join([sign] * int(self.told))
        return SENTENCES[self.kind][self.who].format(*self._params)

    @property
    def ja(self) -> str:
        """The same in Japanese; "" for a hint whose Japanese would tell the word."""
        return SENTENCES[self.kind][2].format(*self._params) if self.kind not in OPEN else ""

    @property
    def _params(self) -> tuple[str, ...]:
        return PARTS[self.told] if self.kind == "part" else tuple(self.told.split("…"))

    @property
    def said(self) -> str:
        """What the voice says; "" for what only eyes can read."""
        if self.bare or self.kind in ("shape", "japanese"):
            return ""
        told = "I start with {0} and end with {1}." if self.who else "It starts with {0} and ends with {1}."
        text = told.format(*self._params) if self.kind == "ends" else self.en
        return read_out(text.translate({ord("“"): None, ord("”"): None}).replace(" · ", ", "))

    def fits(self, card: Card) -> bool:
        """Whether it is true of that card, as far as a program can tell; an open hint may be true of any."""
        if self.kind in OPEN:
            return True
        if self.kind == "japanese":
            return bool(card.ja) and also_right(Card("one", ja=self.told), Card("other", ja=card.ja))
        return self.told in facts_of(card)[self.kind]

    def about(self, card: Card, *, who: bool) -> Hint:
        """The hint as it is shown for a card: as a bare sign where a sentence would hold the word itself."""
        told = replace(self, who=who)
        signs = (*SIGNS, "letters", "words")
        return replace(told, bare=True) if self.kind in signs and tells(told.en, card) else told


@dataclass(frozen=True, slots=True)
class Hints:
    """Three hints for a card.  `certain` says that they fit no other word of the deck."""

    hints: tuple[Hint, ...]
    certain: bool


def hints_for(card: Card, deck: Sequence[Card], *, japanese: bool = False, who: bool = False) -> Hints:
    """Three hints, the last one the clearest; with `japanese` that is the Japanese, where the card has it.

    The teacher's own come first as they are written, and what is missing is made of the card.
    """
    others = _others(card, deck)
    own = [Hint("own", text) for text in own_hints(card)][:COUNT]
    told = [*own, *_made(card, deck, COUNT - len(own), japanese=japanese)]
    certain = len(own) < COUNT and not _left(told, others)
    return Hints(tuple(hint.about(card, who=who) for hint in told), certain)


def _made(card: Card, deck: Sequence[Card], count: int, *, japanese: bool) -> list[Hint]:
    """The first set that fits no other card: what tells of the meaning stays, the spelling around it changes."""
    if not count:
        return []
    others = _others(card, deck)
    opening = sorted(_opening(card, deck), key=lambda hint: -sum(map(hint.fits, others)))
    closing = list(_closing(card, japanese=japanese))
    spelt = [last for last in closing if last.kind != "japanese" or japanese]
    clues = [hint for hint in opening if hint.kind == "clue"]
    sets = [[*clues, last] for last in spelt] if len(clues) == count - 1 else []
    sets += [*_sets(opening, spelt, count), *_sets([*opening, *closing[-1:]], closing, count)]
    sets = sets or [([*opening, *closing] * count)[:count]]
    return next((found for found in sets if not _left(found, others)), sets[0])


def _sets(opening: Sequence[Hint], closing: Sequence[Hint], count: int) -> Iterator[list[Hint]]:
    """Every set of so many hints that ends with one of the clear ones, the most wanted first."""
    for last in closing:
        for begun in combinations([hint for hint in opening if hint != last], count - 1):
            yield [*begun, last]


def _others(card: Card, deck: Sequence[Card]) -> list[Card]:
    """The cards with another word: who says the same English is right."""
    return [other for other in deck if other.en.lower() != card.en.lower()]


def _left(hints: Sequence[Hint], others: Sequence[Card]) -> list[Card]:
    """The other cards of which all these hints may be true."""
    return [other for other in others if all(hint.fits(other) for hint in hints)]


def _opening(card: Card, deck: Sequence[Card]) -> Iterator[Hint]:
    """Hints to begin with: first what tells of the meaning, then the spelling."""
    clues = clues_of(card)
    yield from (Hint("clue", clue) for clue in clues)
    gap = gap_sentence(card)
    if gap and not clues:
        yield Hint("gap", gap)
    if card.part in PARTS and len({other.part for other in deck}) > 1 and not tells(PARTS[card.part][0], card):
        yield Hint("part", card.part)
    facts = facts_of(card)
    yield from (Hint(kind, told) for kind in ("letters", "words", "last") for told in facts[kind])


def _closing(card: Card, *, japanese: bool) -> Iterator[Hint]:
    """Hints to end with: a first letter, more of the spelling, the Japanese (first of all where it is wished for)."""
    facts = facts_of(card)
    meaning = (
        [Hint("japanese", card.ja)] if card.ja and not (tells(card.ja, card) or tells(plain(card.ja), card)) else []
    )
    if japanese:
        yield from meaning
    kinds = ("shape",) if facts["initials"] else ("first", "ends", "shape")
    yield from (Hint("initials", told) for told in facts["initials"])
    yield from (Hint(kind, told) for kind in kinds for told in facts[kind])
    if not japanese:
        yield from meaning


def undecided(deck: Sequence[Card], *, japanese: bool = False) -> dict[str, list[str]]:
    """The words of a deck whose hints fit other words, too, each with those words: for a check of the content."""
    told = {card: hints_for(card, deck, japanese=japanese).hints for card in deck}
    found = {card.en: [plain(other.en) for other in _left(told[card], _others(card, deck))] for card in deck}
    return {word: others for word, others in found.items() if others}
