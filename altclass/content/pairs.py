"""Minimal pairs: two words that one sound tells apart, the letters that make it, and how the mouth does it."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path
from typing import NamedTuple

import msgspec

from altclass.content.card import Card
from altclass.content.lexicon import lexicon
from altclass.content.ruby import plain
from altclass.storage.paths import assets_dir

THEME = "sounds"
GRADE = "JHS1"  # of a word that no built-in card has; the pairs are for the ear, whatever the word means


class Contrast(msgspec.Struct, frozen=True):
    """Two sounds that Japanese does not part.  `sounds` holds, for each side, the phonemes it may be ("" for none)."""

    id: str
    sounds: tuple[tuple[str, ...], tuple[str, ...]]
    title: dict[str, str]
    tip: dict[str, str]


class Pair(NamedTuple):
    """Two cards and the letters in each that make its sound: right (r) and light (l); "" where no letter does."""

    contrast: str
    words: tuple[Card, Card]
    letters: tuple[str, str]


class Measured(NamedTuple):
    """What a machine found in one speaker's two clips of a pair.

    `apart` is "yes", "nearly", "no" or "not measured" by the sound's figures; `recognised` is how many of the two a
    recogniser takes for what they are.  A pair to leave out belongs in no scored game.  `heard_by` names who has
    listened, and is empty today.
    """

    cue: str
    apart: str
    recognised: int
    leave_out: bool
    heard_by: str


@cache
def contrasts() -> dict[str, Contrast]:
    """All contrasts by id, in the order in which they are taught."""
    told = msgspec.json.decode((_folder() / "contrasts.json").read_bytes(), type=list[Contrast])
    return {each.id: each for each in told}


@cache
def pairs() -> tuple[Pair, ...]:
    """All minimal pairs, contrast by contrast."""
    with (_folder() / "ipa.csv").open(encoding="utf-8", newline="") as file:
        sounds = {row["word"]: row["ipa"] for row in csv.DictReader(file)}
    with (_folder() / "pairs.csv").open(encoding="utf-8", newline="") as file:
        return tuple(_pair(row, sounds) for row in csv.DictReader(file))


@cache
def measured() -> dict[tuple[str, str, str], Measured]:
    """What was measured, by speaker and the two words; nothing where no clips were made."""
    path = assets_dir() / "voice" / "pairs.csv"
    if not path.is_file():
        return {}
    with path.open(encoding="utf-8", newline="") as file:
        return {
            (row["speaker"], row["word_a"], row["word_b"]): Measured(
                row["cue"], row["apart"], int(row["recognised"]), row["leave_out"] == "yes", row["heard_by"]
            )
            for row in csv.DictReader(file)
        }


def _folder() -> Path:
    return assets_dir() / "english"


def _pair(row: dict[str, str], sounds: dict[str, str]) -> Pair:
    first, second = (_card(row[f"word_{side}"], row[f"ja_{side}"], sounds) for side in "ab")
    return Pair(row["contrast"], (first, second), (row["letters_a"], row["letters_b"]))


def _card(word: str, ja: str, sounds: dict[str, str]) -> Card:
    """The built-in card of that word and meaning, or one for the ear alone."""
    built_in = _built_in().get((word, plain(ja)))
    return built_in or Card(en=word, ja=ja, grade=GRADE, themes=(THEME,), phonemes=sounds.get(word, ""))


@cache
def _built_in() -> dict[tuple[str, str], Card]:
    return {(card.en, card.ja_plain): card for card in lexicon().values()}
