"""The sounds of English as a dictionary writes them: which sounds a word has, and where it is stressed.

The notation is the IPA for General American as school dictionaries print it: r for the English r, no length marks,
stress before the syllable (bəˈnænə).  A word of one syllable alone carries no mark.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

VOWELS: Final = (
    *("eɪ", "aɪ", "ɔɪ", "aʊ", "oʊ", "ɜr"),
    *("i", "ɪ", "ɛ", "æ", "ɑ", "ɔ", "ʊ", "u", "ʌ", "ə"),
)
CONSONANTS: Final = (
    *("p", "b", "t", "d", "k", "ɡ", "tʃ", "dʒ", "f", "v", "θ", "ð", "s", "z", "ʃ", "ʒ", "h"),
    *("m", "n", "ŋ", "l", "r", "w", "j"),
)
STRESS, SECOND_STRESS = "ˈ", "ˌ"
STRONG, WEAK = "O", "o"  # a syllable with the main stress, and any other
_ALL: Final = sorted((*VOWELS, *CONSONANTS), key=len, reverse=True)
_SOUND: Final = re.compile("|".join(_ALL))
_SIGN: Final = re.compile("|".join((STRESS, SECOND_STRESS, " ", *_ALL)))
# What one types who has no phonetic keys; "th" is the sound of think, "dh" that of this.
_TYPED: Final = {
    "th": "θ",
    "dh": "ð",
    "sh": "ʃ",
    "ch": "tʃ",
    "zh": "ʒ",
    "ng": "ŋ",
    "g": "ɡ",
    "ɹ": "r",
    "ʧ": "tʃ",
    "ʤ": "dʒ",
}


@lru_cache(maxsize=16384)
def sounds_of(phonemes: str) -> tuple[str, ...]:
    """The sounds one by one, without stress and spaces: ˈtʃɪkən is tʃ ɪ k ə n."""
    return tuple(_SOUND.findall(phonemes))


def strange_signs(phonemes: str) -> str:
    """What in it is no sound of English, no stress and no single space between words; "" where all is well."""
    spaces = " " if phonemes != " ".join(phonemes.split()) else ""
    return _SIGN.sub("", phonemes) + spaces


@lru_cache(maxsize=64)
def asked_sounds(text: str) -> tuple[str, ...]:
    """The sounds in what somebody typed: θ, /θ/, th, ɪŋ.  Nothing, where it holds none."""
    bare = text.strip().strip("/[]").replace("ː", "").replace(STRESS, "").replace(SECOND_STRESS, "")
    typed = _TYPED.get(bare.lower(), bare)
    return sounds_of(typed) if not strange_signs(typed) else ()


def has_sound(phonemes: str, asked: Sequence[str]) -> bool:
    """Whether the asked sounds stand in it, one after the other."""
    found, wanted = sounds_of(phonemes), tuple(asked)
    return bool(wanted) and any(found[at : at + len(wanted)] == wanted for at in range(len(found) - len(wanted) + 1))


def place_of(phonemes: str, sound: str) -> str:
    """Where a sound stands in a word: "first", "last", "middle", or "" where it does not."""
    found = sounds_of(phonemes)
    if sound not in found:
        return ""
    if found[0] == sound:
        return "first"
    return "last" if found[-1] == sound else "middle"


def stress_of(phonemes: str) -> str:
    """The beat of one word, a sign a syllable: bəˈnænə is oOo, dɔɡ is O."""
    beats: list[str] = []
    strong = False
    for sign in _SIGN.findall(phonemes):
        if sign == STRESS:
            strong = True
        elif sign in VOWELS:
            beats.append(STRONG if strong else WEAK)
            strong = False
    return STRONG if beats == [WEAK] else "".join(beats)
