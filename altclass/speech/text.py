"""Makes one text out of the many ways to type it, and keeps from an engine what it must not be given."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from altclass.problems import Problem

LONGEST = 300  # characters; a longer text is a reading passage, not something to repeat after

_QUOTES = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"'})
_INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Cn"}  # control, zero-width and direction marks, halves of characters
_TAG = re.compile(r"</?[A-Za-z!?][^<>]*>")
_SPELT_OUT = {"<": " less than ", ">": " greater than ", "&": " and ", "[[": " ", "]]": " "}
_NOT_ENGLISH = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO")


@lru_cache(maxsize=4096)
def tidy(text: str) -> str:
    """The same word however it was typed: NFKC, straight quotes, single spaces; capitals are kept (May, may)."""
    folded = unicodedata.normalize("NFKC", text).translate(_QUOTES)
    if not folded.isprintable():
        folded = "".join(map(_visible, folded))
    return " ".join(folded.split())


def _visible(letter: str) -> str:
    """Line ends and tabs become spaces; what shows nothing on paper goes away."""
    if letter.isspace():
        return " "
    return "" if unicodedata.category(letter) in _INVISIBLE else letter


def for_engine(text: str) -> str:
    """What an English engine may be given: plain words, 1 to 300 characters.

    SAPI obeys XML inside a text and macOS obeys `[[...]]`, so tags go and bare signs are spelt out.
    Raises Problem speech.nothing_to_say, speech.text_too_long, speech.not_english.
    """
    plain = tidy(text)
    if len(plain) > LONGEST:
        raise Problem("speech.text_too_long", length=len(plain), longest=LONGEST, text=plain[:30] + "...")
    plain = _TAG.sub(" ", plain)
    for sign, words in _SPELT_OUT.items():
        plain = plain.replace(sign, words)
    plain = " ".join(plain.split())
    if not any(map(str.isalnum, plain)):
        raise Problem("speech.nothing_to_say", text=text[:30])
    if _has_asian_letters(plain):
        raise Problem("speech.not_english", text=plain[:30])
    return plain


def _has_asian_letters(text: str) -> bool:
    """An English engine spells Japanese out as "Japanese letter, Chinese letter": worse than silence."""
    return not text.isascii() and any(unicodedata.name(letter, "").startswith(_NOT_ENGLISH) for letter in text)
