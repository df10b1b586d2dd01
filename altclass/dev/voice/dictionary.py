"""Looks up how a word sounds: our own hand-kept rows first, then the American or the British dictionary."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Final

OWN: Final = Path(__file__).with_name("phonemes.csv")
COMPOUNDS: Final = Path(__file__).with_name("compounds.txt")
VOWELS: Final = "AIOQWYaiuæɑɒɔəɛɜɪʊʌᵻᵊɐeo"
_LETTERS: Final = re.compile(r"(?:[A-Z]\.?){2,}")

Entry = str | Mapping[str, str | None]


class NoSound(Exception):
    """Nobody says how this word sounds; the text names the word."""


class Dictionary:
    """One accent's pronunciations ("us" or "gb"), in the model's alphabet: stress stands before its vowel."""

    def __init__(self, accent: str, folder: Path, own: Path = OWN) -> None:
        self.accent = accent
        self._folder, self._own_file = folder, own

    @cached_property
    def _books(self) -> tuple[Mapping[str, Entry], ...]:
        """Gold was checked by people, silver by a program: gold is asked first."""
        files = (self._folder / f"{self.accent}_{grade}.json" for grade in ("gold", "silver"))
        return tuple(json.loads(file.read_text(encoding="utf-8")) for file in files)

    @cached_property
    def own(self) -> Mapping[str, str]:
        """Our rows for this accent: a word, a phrase or a whole sentence, in lower case, and its phonemes."""
        with self._own_file.open(encoding="utf-8", newline="") as file:
            rows = [row for row in csv.DictReader(file) if row["speaker"] in ("*", self.accent)]
        rows.sort(key=lambda row: row["speaker"] != "*")  # a row for one accent wins over one for all
        return {row["text"].lower(): row["phonemes"] for row in rows}

    @cached_property
    def compounds(self) -> frozenset[str]:
        """Phrases with their main stress on the first word: a hot dog is no dog that is hot."""
        return frozenset(COMPOUNDS.read_text(encoding="utf-8").lower().splitlines())

    def sound(self, word: str, last: bool = False) -> str:
        """The phonemes of one word; `last` before a pause, where small words are said in full.  Raises NoSound."""
        for phonemes in self._tries(word, last):
            if phonemes:
                return phonemes.replace("ʔn", "tᵊn").replace("ʔ", "t")  # cotton: a clear t for learners
        raise NoSound(word)

    def _tries(self, word: str, last: bool) -> Iterator[str | None]:
        yield self.own.get(word.lower())
        if _LETTERS.fullmatch(word):
            yield self._by_letter(word.replace(".", ""))
        for form in dict.fromkeys((word, word.lower(), word.capitalize())):
            yield self._entry(form, last)
        if "-" in word:
            yield self._joined([self.sound(part) for part in word.split("-")])
        yield from self._endings(word.lower())

    def _entry(self, word: str, last: bool) -> str | None:
        for book in self._books:
            if entry := book.get(word):
                return entry if isinstance(entry, str) else entry.get("None" if last else "") or entry["DEFAULT"]
        return None

    def _by_letter(self, letters: str) -> str:
        """TV is said as its letters, the last one strongest."""
        return self._joined(
            [self.own.get(f"letter {each.lower()}") or self._entry(each, False) or "" for each in letters]
        )

    @staticmethod
    def _joined(sounds: list[str]) -> str:
        """Compounds: the first parts lose their main stress to the last."""
        return "".join(each.replace("ˌ", "").replace("ˈ", "ˌ") for each in sounds[:-1]) + sounds[-1]

    def _endings(self, word: str) -> Iterator[str | None]:
        """dogs, washed, playing: the stem's sound and the ending that English gives after it."""
        for ending, stems in _stems(word):
            for stem in stems:
                if sound := self.own.get(stem) or self._entry(stem, False):
                    yield sound + self._ending(ending, sound)

    def _ending(self, ending: str, sound: str) -> str:
        if ending == "ing":
            return "ɪŋ"
        weak = "ᵻ" if self.accent == "us" else "ɪ"
        if ending == "s":
            return weak + "z" if sound[-1] in "szʃʒʧʤ" else ("s" if sound[-1] in "ptkfθ" else "z")
        return weak + "d" if sound[-1] in "td" else ("t" if sound[-1] in "pkfθsʃʧ" else "d")


def _stems(word: str) -> Iterator[tuple[str, list[str]]]:
    """The ending of a word and what may stand before it: cherries has cherrie, cherri-y, cherri."""
    if word.endswith(("'s", "s'")):
        yield "s", [word[:-2]]
    elif word.endswith("s"):
        yield "s", [word[:-1], *([word[:-2]] if word.endswith("es") else []), *_with_y(word, "ies")]
    if word.endswith("ed"):
        yield "ed", [word[:-1], word[:-2], *_with_y(word, "ied"), *_undoubled(word[:-2])]
    if word.endswith("ing"):
        yield "ing", [word[:-3], word[:-3] + "e", *_undoubled(word[:-3])]


def _with_y(word: str, ending: str) -> list[str]:
    return [word.removesuffix(ending) + "y"] if word.endswith(ending) else []


def _undoubled(stem: str) -> list[str]:
    """stopp-ed comes from stop."""
    return [stem[:-1]] if len(stem) > 2 and stem[-1] == stem[-2] else []
