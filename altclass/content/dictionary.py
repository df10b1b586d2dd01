"""The words a chain may be made of, and the words that never come up on the class's screen."""

from __future__ import annotations

import hashlib
import json
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from altclass.content.grade import Grade
from altclass.problems import Problem
from altclass.storage.paths import assets_dir

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from pathlib import Path

FEWEST = 50_000  # fewer words than this is a file cut short, not our dictionary
SHORTEST_INSIDE = 4  # no shorter word counts as "anywhere inside": it would be found in half the language

# What pupils type to slip a word past a teacher: digits and signs that look like letters.
LOOK_ALIKES = str.maketrans("01345789@$!|€", "oieastbgasile")
KATAKANA_TO_HIRAGANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}


@dataclass(frozen=True, slots=True)
class Unfit:
    """Words a school does not show, known only by their hashes, so that no folder greets a pupil with them."""

    whole: frozenset[str] = frozenset()
    anywhere: frozenset[str] = frozenset()
    harmless: frozenset[str] = frozenset()

    @classmethod
    def read(cls, text: str) -> Unfit:
        """From the lines of blocked.txt: a hash, `*` and a hash (anywhere inside a word), `=` and a harmless word."""
        lines = [line for line in text.split("\n") if line and not line.startswith("#")]
        return cls(
            whole=frozenset(line for line in lines if line[0] not in "*="),
            anywhere=frozenset(line[1:] for line in lines if line[0] == "*"),
            harmless=frozenset(line[1:] for line in lines if line[0] == "="),
        )

    def catches(self, word: str) -> bool:
        """Whether this word, already plain, is one of them or has one of them inside."""
        if word in self.harmless:
            return False
        return digest(word) in self.whole or any(digest(part) in self.anywhere for part in _parts(word))


@dataclass(frozen=True, slots=True)
class Dictionary:
    """A school-safe list of English words, in order."""

    words: tuple[str, ...]
    known: frozenset[str]
    unfit: Unfit = Unfit()

    @classmethod
    def of(cls, words: Iterable[str], unfit: Unfit | None = None) -> Dictionary:
        """The dictionary of these words, which may come in any order."""
        ordered = tuple(sorted(words))
        return cls(ordered, frozenset(ordered), unfit or Unfit())

    def knows(self, word: str) -> bool:
        """Whether the word may be played as it stands; capitals do not matter."""
        return word in self.known or word.strip().lower() in self.known

    def beginning_with(self, letters: str) -> tuple[str, ...]:
        """All words that begin so, in alphabetical order."""
        start = letters.strip().lower()
        return self.words[bisect_left(self.words, start) : bisect_left(self.words, start + "{")]  # { follows z

    def is_unfit(self, word: str) -> bool:
        """Whether this may not be shown to a class, even if the teacher accepts the answer.

        Spelling tricks (signs for letters, letters held down, letters spaced out) do not hide a word.
        What the dictionary knows is never unfit, so that "assist" is safe.
        """
        pieces = word.split()
        spaced_out = len(pieces) > 1 and all(len(piece) == 1 for piece in pieces)
        return any(self._is_unfit(piece) for piece in (["".join(pieces)] if spaced_out else pieces))

    def _is_unfit(self, piece: str) -> bool:
        if piece.lower() in self.known:
            return False
        return any(form not in self.known and self.unfit.catches(form) for form in _readings(piece))


@dataclass(frozen=True, slots=True)
class Category:
    """A family of words for the chain's category rule, such as animals."""

    key: str
    en: str
    ja: str  # in ruby markup
    words: frozenset[str]

    def holds(self, word: str) -> bool:
        """Whether the word belongs here; a plural counts as its word."""
        said = word.strip().lower()
        return not self.words.isdisjoint({said, *_singulars(said)})


def hint(
    pairs: Iterable[tuple[str, Grade]], letters: str, grade: Grade, used: Collection[str], shortest: int = 1
) -> str | None:
    """A word the class should know by `grade` that begins with `letters` and is not yet used; the earliest learned.

    `pairs` are words and the years they are met in; None where there is no such word.
    """
    start = letters.lower()
    said = {word.lower() for word in used}
    ready = [(met.rank, word) for word, met in pairs if met.rank <= grade.rank and _can_follow(word, start, shortest)]
    fresh = [(rank, word) for rank, word in ready if word not in said]
    return min(fresh, key=lambda pair: pair[0])[1] if fresh else None


def _can_follow(word: str, start: str, shortest: int) -> bool:
    """One plain English word in small letters: no name, no phrase."""
    return word.startswith(start) and len(word) >= shortest and word.isascii() and word.isalpha() and word.islower()


@cache
def chain_dictionary() -> Dictionary:
    """The dictionary of the word chain, read once.  Raises Problem words.dictionary_missing."""
    words = tuple(_text("chain.txt").split())
    if len(words) < FEWEST:
        raise Problem("words.dictionary_missing", file="chain.txt")
    return Dictionary(words, frozenset(words), Unfit.read(_text("blocked.txt")))


@cache
def chain_categories() -> Mapping[str, Category]:
    """The categories of the word chain by key.  Raises Problem words.dictionary_missing."""
    text = _text("categories.json")
    try:
        return {
            key: Category(key, entry["label"]["en"], entry["label"]["ja"], frozenset(entry["words"]))
            for key, entry in json.loads(text).items()
        }
    except (ValueError, KeyError, TypeError, AttributeError) as fault:
        raise Problem("words.dictionary_missing", file="categories.json") from fault


def digest(word: str) -> str:
    """How an unfit word is written down: 8 bytes of BLAKE2b, in hexadecimal."""
    return hashlib.blake2b(word.encode(), digest_size=8).hexdigest()


def _text(name: str) -> str:
    path: Path = assets_dir() / "words" / name
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, ValueError) as fault:
        raise Problem("words.dictionary_missing", file=name) from fault


def _readings(piece: str) -> Iterator[str]:
    """The plain forms of what was typed: signs left out or read as letters, long runs of a letter shortened."""
    folded = unicodedata.normalize("NFKC", piece).casefold().translate(KATAKANA_TO_HIRAGANA)
    bare = "".join(_without_accent(letter) for letter in folded)
    for spelled in {bare, bare.translate(LOOK_ALIKES)}:
        letters = "".join(letter for letter in spelled if letter.isalpha() or letter == "ー")
        yield from {letters, _with_runs_of(1, letters), _with_runs_of(2, letters)}


def _without_accent(letter: str) -> str:
    return unicodedata.normalize("NFKD", letter)[0] if "\u00c0" <= letter <= "\u024f" else letter


def _with_runs_of(most: int, letters: str) -> str:
    """Runs of three and more letters (a key held down) shortened to `most`; double letters stay."""
    kept = ""
    for place, letter in enumerate(letters):
        run = _run_at(letters, place)
        kept += "" if run >= 3 and letters[place - most : place] == letter * most else letter
    return kept


def _run_at(letters: str, place: int) -> int:
    """How many equal letters stand together around this place."""
    letter = letters[place]
    before = len(letters[: place + 1]) - len(letters[: place + 1].rstrip(letter))
    after = len(letters[place:]) - len(letters[place:].lstrip(letter))
    return before + after - 1


def _parts(word: str) -> Iterator[str]:
    """Every stretch of the word that is long enough to mean something."""
    for start in range(len(word) - SHORTEST_INSIDE + 1):
        for end in range(start + SHORTEST_INSIDE, min(start + 12, len(word)) + 1):
            yield word[start:end]


def _singulars(word: str) -> Iterator[str]:
    """What this may be the plural of: dogs, boxes, berries, wolves."""
    for ending, instead in (("s", ""), ("es", ""), ("ies", "y"), ("ves", "f"), ("ves", "fe"), ("men", "man")):
        if len(word) > len(ending) + 1 and word.endswith(ending):
            yield word.removesuffix(ending) + instead
