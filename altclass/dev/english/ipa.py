"""Writes the voice's phonemes as a school dictionary prints them: one sign a sound, stress before the syllable."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Final

REVIEWED: Final = Path(__file__).with_name("reviewed.csv")
_SIGNS: Final = dict(
    zip("AIYWOʧʤɹɾᵻᵊɐg", ("eɪ", "aɪ", "ɔɪ", "aʊ", "oʊ", "tʃ", "dʒ", "r", "t", "ɪ", "ə", "ə", "ɡ"), strict=True)
)
_STRESS: Final = "ˈˌ"
_VOWEL_SIGNS: Final = "AIOQWYaiuæɑɒɔəɛɜɪʊʌᵻᵊɐ"
# What may begin an English syllable, in the voice's signs; any single consonant but ŋ may, too.
_ONSETS: Final = frozenset(
    (
        *("pl", "pɹ", "pj", "bl", "bɹ", "bj", "tɹ", "tw", "dɹ", "dw", "kl", "kɹ", "kw", "kj", "ɡl", "ɡɹ", "ɡw"),
        *("fl", "fɹ", "fj", "vj", "θɹ", "θw", "ʃɹ", "sp", "st", "sk", "sm", "sn", "sl", "sw", "mj", "hj"),
        *("spl", "spɹ", "stɹ", "skɹ", "skw"),
    )
)
_MARKS: Final = re.compile(r"[.,!?;:…—]")
_BARE: Final = re.compile(r"^[^A-Za-z0-9]+|[^A-Za-z0-9]+$")

Sound = Callable[[str], str]


def ipa(phonemes: str, text: str, sound: Sound) -> str:
    """The phonemes of a card's text; `sound` says one word of it, to find the joint of bedroom.

    One word of one syllable needs no stress mark.
    """
    said = _MARKS.sub(" ", phonemes).split()
    written = [word for word in (_BARE.sub("", word) for word in text.split()) if word]
    words = [_word(*each, sound) for each in _beside(said, written)]
    if len(words) == 1 and sum(sign in _VOWEL_SIGNS for sign in said[0]) == 1:
        return words[0].strip(_STRESS)
    return " ".join(words)


def _beside(said: list[str], written: list[str]) -> list[tuple[str, str]]:
    """Each spoken word and its spelling, where there are as many of both."""
    return list(zip(said, written if len(said) == len(written) else [""] * len(said), strict=True))


def _word(said: str, written: str, sound: Sound) -> str:
    if printed := reviewed().get(written.lower()):
        return printed if "ˈ" in said or "ˈ" not in printed else printed.replace("ˈ", "ˌ")
    return "".join(_SIGNS.get(sign, sign) for sign in _marked(said, _joint(said, written, sound)))


@cache
def reviewed() -> dict[str, str]:
    """Words whose phonemes a school dictionary prints otherwise than the voice's dictionary has them."""
    with REVIEWED.open(encoding="utf-8", newline="") as file:
        return {row["word"]: row["ipa"] for row in csv.DictReader(file)}


def _joint(said: str, written: str, sound: Sound) -> int:
    """After how many sounds the second half of a compound begins: bed|room, hot-|air; 0 where the word is none."""
    bare = _bare(said)
    for at in range(2, len(written) - 1):
        halves = written[:at].strip("-"), written[at:].strip("-")
        try:
            first, second = (_bare(sound(half)) for half in halves)
        except LookupError:
            continue
        if first + second == bare:
            return len(first)
    return 0


def _bare(said: str) -> str:
    return "".join(sign for sign in said if sign not in _STRESS)


def _marked(word: str, joint: int) -> str:
    """The stress marks moved from before the vowel to before its syllable."""
    sounds: list[str] = []
    for sign in word:
        if sign in _STRESS:
            sounds.insert(_onset(sounds, joint), sign)
        else:
            sounds.append(sign)
    return "".join(sounds)


def _onset(before: list[str], joint: int) -> int:
    """Where the syllable begins whose vowel comes next: as many consonants as English allows, from a joint on."""
    first = len(before)
    while first and before[first - 1] not in _VOWEL_SIGNS + _STRESS:
        first -= 1
    heard = sum(sign not in _STRESS for sign in before)
    least = len(before) - (heard - joint) if 0 < joint <= heard else 0
    start = max(first, least)
    if first == 0 or start == least > 0:
        return start
    while len(before) - start > 1 and "".join(before[start:]) not in _ONSETS:
        start += 1
    return start + (len(before) - start == 1 and before[start] == "ŋ")
