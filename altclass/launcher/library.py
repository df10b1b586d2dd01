"""What there is to play with: all activities of the shelf and all decks, read once and read again on request."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from pathlib import Path

from altclass.content.card import Card
from altclass.content.deck import Deck
from altclass.content.grade import Grade
from altclass.content.library import decks
from altclass.content.ruby import kana, plain
from altclass.play.manifest import Manifest
from altclass.play.shelf import manifests
from altclass.problems import Problem

HIRAGANA = {sign: sign - 0x60 for sign in range(ord("ァ"), ord("ヶ") + 1)}


class Library:
    """Games and decks by their ids; `on_problem` hears of every file that could not be read."""

    def __init__(self, on_problem: Callable[[Problem], None]) -> None:
        self._on_problem = on_problem
        self.games: dict[str, tuple[Path, Manifest]] = {}
        self.decks: dict[str, Deck] = {}
        self.edition = 0  # another number whenever the decks are others
        self._searched: dict[str, str] = {}
        self.read()

    def read(self) -> None:
        """Look at the disk again."""
        games, game_problems = manifests()
        found, deck_problems = _decks()
        self.games = {manifest.id: (folder, manifest) for folder, manifest in games}
        self.decks = {}
        for deck in sorted(found, key=_order):
            self.decks.setdefault(deck.id, deck)  # a teacher's own deck comes first and wins
        self._searched = {}
        self.edition += 1
        for problem in (*game_problems, *deck_problems):
            self._on_problem(problem)

    def put(self, deck: Deck) -> None:
        """A deck was made or changed: it is there at once, without looking at the disk."""
        self.decks = {found.id: found for found in sorted([*self._others(deck), deck], key=_order)}
        self._searched.pop(deck.id, None)
        self.edition += 1

    def take_away(self, deck_id: str) -> None:
        """A deck is no longer there; a built-in one of the same id is seen again after the next reading."""
        self.decks.pop(deck_id, None)
        self.edition += 1

    def _others(self, deck: Deck) -> list[Deck]:
        return [found for found in self.decks.values() if found.id != deck.id]

    def find_decks(self, wanted: str) -> list[Deck]:
        """Decks whose name or words hold what was typed: English, kanji, hiragana or katakana; name hits first."""
        needle = folded(wanted)
        if not needle:
            return list(self.decks.values())
        named = [deck for deck in self.decks.values() if needle in _names(deck)]
        worded = [deck for deck in self.decks.values() if deck not in named and needle in self._words(deck)]
        return named + worded

    def _words(self, deck: Deck) -> str:
        if deck.id not in self._searched:
            self._searched[deck.id] = "\n".join(searchable(card) for card in deck.cards)
        return self._searched[deck.id]


def _order(deck: Deck) -> tuple[bool, int]:
    """The teacher's own first, then by school year; within a year as they are named."""
    return deck.shipped, Grade(deck.grade).rank if deck.grade in list(Grade) else 99


def _decks() -> tuple[list[Deck], list[Problem]]:
    try:
        return decks()
    except Problem as problem:  # the word list itself is gone
        return [], [problem]


def _names(deck: Deck) -> str:
    return folded("\n".join(f"{plain(title)}\n{kana(title)}" for title in deck.title.values()))


def searchable(card: Card) -> str:
    """All that a card can be found by."""
    return folded(f"{card.en}\n{card.ja_plain}\n{card.reading}")


def folded(text: str) -> str:
    """Width, case and the two kana made alike: ｲﾇ, イヌ and いぬ are one."""
    wide = unicodedata.normalize("NFKC", text).casefold().strip()
    return wide.translate(HIRAGANA)
