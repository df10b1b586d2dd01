"""Finds cards as one types: English, Japanese, kana or romaji, with typing mistakes forgiven."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from altclass.content.card import Card
from altclass.content.nearness import Nearness
from altclass.content.romaji import from_kana, from_letters, hiragana
from altclass.content.sounds import asked_sounds, has_sound, stress_of

MOST = 20  # cards that one look takes in
# How well a card fits, the best first: whole, at its beginning, at the beginning of a word, inside.  Somebody who types
# "dog" means the dog, and not the video (dōga), so a sound counts a little less than what is written.
WRITTEN, FORM, SOUNDED = (0, 2, 3, 6), (1, 1, 1, 7), (1, 4, 5, 7)
NEAR = 8


class Wanted(NamedTuple):
    """What else a card must be: of a theme, a grade, a part of speech, with a sound (θ) or beat (oOo); "" leaves it open."""

    theme: str = ""
    grade: str = ""
    part: str = ""
    sound: str = ""
    beat: str = ""

    def fits(self, card: Card) -> bool:
        """Whether the card is all of it."""
        return (
            (not self.theme or self.theme in card.themes)
            and (not self.grade or self.grade == card.grade)
            and (not self.part or self.part == card.part)
            and (not self.sound or has_sound(card.phonemes, asked_sounds(self.sound)))
            and (not self.beat or self.beat == stress_of(card.phonemes))
        )


ANY = Wanted()


class Index:
    """All cards, prepared once (some 100 ms for 10,000); each question is then answered in a few milliseconds."""

    def __init__(self, cards: Iterable[Card]) -> None:
        self._cards: Sequence[Card] = list({(card.en, card.ja): card for card in cards}.values())
        self._english = [f" {_bare(card.en)}" for card in self._cards]
        self._forms = [f" {_bare(card.forms)} " if card.forms else "" for card in self._cards]
        self._japanese = [f" {_bare(card.ja_plain)}" for card in self._cards]
        self._kana = [f" {hiragana(_bare(card.reading))}" for card in self._cards]
        self._romaji = [f" {from_kana(card.reading)}" for card in self._cards]
        self._near = Nearness(self._english, self._romaji)

    def find(self, text: str, wanted: Wanted = ANY, most: int = MOST) -> list[Card]:
        """The cards that fit best, at most `most`; no text at all gives all cards that are `wanted`, in their order."""
        typed = _bare(text)
        if not typed:
            return [card for card in self._cards if wanted.fits(card)][:most]
        found: dict[int, int] = {}
        for fields, asked, ranks in self._fields(typed):
            for place, fit in _fits(fields, asked):
                found[place] = min(ranks[fit], found.get(place, NEAR))
        best = self._sorted(found, wanted)
        if len(best) < most:
            near = self._near.find(typed, from_letters(typed) if typed.isascii() else from_kana(typed))
            best += [place for place in near if place not in found and wanted.fits(self._cards[place])]
        return [self._cards[place] for place in best[:most]]

    def _fields(self, typed: str) -> list[tuple[list[str], str, tuple[int, ...]]]:
        """Where to look, for what, and what it counts: letters are English or romaji, all else is Japanese."""
        fields: list[tuple[list[str], str, tuple[int, ...]]] = [(self._english, typed, WRITTEN)]
        if not typed.isascii():
            return [*fields, (self._japanese, typed, WRITTEN), (self._kana, hiragana(typed), WRITTEN)]
        fields.append((self._forms, f"{typed} ", FORM))
        sounds = from_letters(typed) if typed.replace(" ", "").isalpha() else ""
        if len(sounds) > 1:
            fields.append((self._romaji, sounds, SOUNDED))
        return fields

    def _sorted(self, found: dict[int, int], wanted: Wanted) -> list[int]:
        fitting = [place for place in found if wanted.fits(self._cards[place])]
        return sorted(fitting, key=lambda place: (found[place], len(self._english[place]), place))


def _bare(text: str) -> str:
    """Small letters of one width, single spaces, no accents on Latin: café is cafe."""
    folded = " ".join(unicodedata.normalize("NFKC", text).casefold().replace("’", "'").split())
    if folded.isascii():
        return folded
    return "".join(
        sign if not sign.isalpha() or sign > "ɏ" else unicodedata.normalize("NFD", sign)[0] for sign in folded
    )


def _fits(fields: list[str], asked: str) -> list[tuple[int, int]]:
    """The places of the texts that hold what is asked, and how well.  Every text begins with a space."""
    word = f" {asked}"
    return [
        (place, 0 if text == word else 1 if text.startswith(word) else 2 if word in text else 3)
        for place, text in enumerate(fields)
        if asked in text
    ]
