"""Reads a card's text aloud on paper: English in, the model's phonemes and pauses out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from altclass.dev.voice.dictionary import VOWELS, Dictionary
from altclass.dev.voice.numbers import spelt_out
from altclass.speech.text import tidy

LONGEST: Final = 6  # words; our longest row for a phrase
_ABBREVIATION: Final = r"(?:Mr|Mrs|Ms|Dr|Mt|St)\.|(?:[A-Za-z]\.){2,}|o'clock"
_TOKEN: Final = re.compile(rf"{_ABBREVIATION}|[A-Za-z]+(?:['-][A-Za-z]+)*'?|[,.;:!?…—]|\S")
_MARKS: Final = ",.;:!?…—"
_PARTICLES: Final = ("up", "down", "on", "off", "out", "in", "over", "not", "go")
_SHORT_VERBS: Final = ("is", "are", "am", "was", "were", "can", "will", "do", "did", "does", "has")
_FULL_AT_THE_END: Final = frozenset((*_PARTICLES, *_SHORT_VERBS))
_SILENT: Final = '"“”()'


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a mark of a text."""

    text: str

    @property
    def is_mark(self) -> bool:
        """Whether it is a pause rather than a word."""
        return self.text in _MARKS


def phonemes(text: str, dictionary: Dictionary) -> str:
    """What the model is given for `text`: the sounds of its words with its marks, ending in . ! or ?

    A text without any main stress (a card that says only "the" or "she") gets one: nobody says it weakly alone.
    Raises NoSound with the first word that no row and no dictionary knows.
    """
    said = dictionary.own.get(tidy(text).lower()) or "".join(_pieces(_tokens(text), dictionary)).strip()
    if said[-1] not in ".!?":
        said = said.rstrip(_MARKS) + "."
    return stressed(said)


def _tokens(text: str) -> list[Token]:
    plain = spelt_out(tidy(text)).replace("...", "…")
    return [Token(found) for found in _TOKEN.findall(plain) if found not in _SILENT]


def _pieces(tokens: Sequence[Token], dictionary: Dictionary) -> list[str]:
    """The last word first: how "the" and "to" sound depends on what comes next."""
    pieces: list[str] = []
    end = len(tokens)
    while end:
        start, sound = _phrase(tokens, end, dictionary)
        if not sound:
            start, sound = end - 1, _one(tokens[end - 1], pieces[-1] if pieces else "", dictionary)
        pieces.append(sound if tokens[start].is_mark else f" {sound}")
        end = start
    return pieces[::-1]


def _phrase(tokens: Sequence[Token], end: int, dictionary: Dictionary) -> tuple[int, str]:
    """The longest of our rows of several words that ends here."""
    for start in range(max(0, end - LONGEST), end - 1):
        words = " ".join(token.text for token in tokens[start:end]).lower()
        if sound := dictionary.own.get(words):
            return start, sound
        if words in dictionary.compounds or words.removesuffix("s") in dictionary.compounds:
            first, *others = (dictionary.sound(token.text) for token in tokens[start:end])
            return start, " ".join([first, *(other.replace("ˌ", "").replace("ˈ", "ˌ") for other in others)])
    return end, ""


def _one(token: Token, following: str, dictionary: Dictionary) -> str:
    """A mark stays as it is; a word is looked up, or shortened as in running speech."""
    if token.is_mark:
        return token.text
    before_pause = not following.startswith(" ")
    before_vowel = following.lstrip(" ˈˌ")[:1] in VOWELS
    if not before_pause and (weak := _weak(token.text.lower(), token.text, before_vowel)):
        return weak
    sound = dictionary.sound(token.text, last=before_pause)
    return stressed(sound) if before_pause and token.text.lower() in _FULL_AT_THE_END else sound


def _weak(word: str, written: str, before_vowel: bool) -> str:
    """The articles, to, in, am and I inside a sentence."""
    if word == "the":
        return "ði" if before_vowel else "ðə"
    if word == "to":
        return "tʊ" if before_vowel else "tə"
    return {"a": "ɐ", "an": "ɐn", "in": "ɪn", "am": "ɐm", "i": "ˌI" if written == "I" else ""}.get(word, "")


def stressed(sound: str) -> str:
    """`sound` with a main stress: its second one raised, or else its first vowel."""
    if "ˈ" in sound:
        return sound
    if "ˌ" in sound:
        return sound.replace("ˌ", "ˈ", 1)
    place = next((at for at, sign in enumerate(sound) if sign in VOWELS), 0)
    return f"{sound[:place]}ˈ{sound[place:]}"
