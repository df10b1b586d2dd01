"""Kana and Latin letters under one spelling, so that しゅくだい is found by shukudai, syukudai and shukudaï alike.

The spelling is Kunrei's, since every other is easily turned into it; long vowels are written short, for people
leave them out in as many ways as there are.
"""

from __future__ import annotations

import re
import unicodedata

ROWS = {
    "": "あいうえお", "k": "かきくけこ", "s": "さしすせそ", "t": "たちつてと", "n": "なにぬねの", "h": "はひふへほ",
    "m": "まみむめも", "r": "らりるれろ", "g": "がぎぐげご", "z": "ざじずぜぞ", "d": "だぢづでど", "b": "ばびぶべぼ",
    "p": "ぱぴぷぺぽ",
}  # fmt: skip
SIGNS = {sign: first + vowel for first, signs in ROWS.items() for sign, vowel in zip(signs, "aiueo", strict=True)}
SIGNS |= {
    "や": "ya", "ゆ": "yu", "よ": "yo", "わ": "wa", "ゐ": "i", "ゑ": "e", "を": "o", "ん": "n", "ゔ": "bu", "ぢ": "zi",
    "づ": "zu", "ー": "", "・": "", "ぁ": "a", "ぃ": "i", "ぅ": "u", "ぇ": "e", "ぉ": "o",
}  # fmt: skip
SMALL = {"ゃ": "ya", "ゅ": "yu", "ょ": "yo"}
DIGRAPHS = {"てぃ": "ti", "でぃ": "di", "ふぁ": "hwa", "ふぃ": "hwi", "ふぇ": "hwe", "ふぉ": "hwo", "ちぇ": "tye", "しぇ": "sye",
            "じぇ": "zye", "うぃ": "wi", "うぇ": "we", "うぉ": "wo", "とぅ": "tu", "どぅ": "du", "つぁ": "twa"}  # fmt: skip
SPELLINGS = (
    ("cch", "tty"), ("tch", "tty"), ("sh", "sy"), ("ch", "ty"), ("ts", "t"), ("jy", "zy"), ("j", "zy"), ("f", "hw"), ("v", "b"), ("l", "r"), ("mb", "nb"),
    ("mp", "np"), ("mm", "nm"), ("'", ""), ("-", ""), ("yi", "i"), ("hwu", "hu"), ("dzu", "zu"), ("zi", "zi"), ("wo", "o"),
)  # fmt: skip
LONG = re.compile(r"(?<=[aiueo])[ː]|(?<=o)[ou]+|(?<=u)u+|(?<=a)a+|(?<=i)i+|(?<=e)[ie]+")
DOUBLED = re.compile(r"nn+")


def hiragana(text: str) -> str:
    """Katakana as hiragana; the rest as it is."""
    return "".join(chr(ord(sign) - 96) if "ァ" <= sign <= "ヶ" else sign for sign in text)


def from_kana(text: str) -> str:
    """The one spelling of a kana text; signs that are no kana are left out."""
    written: list[str] = []
    signs, at = hiragana(text), 0
    while at < len(signs):
        pair = signs[at : at + 2]
        sound = DIGRAPHS.get(pair) or (
            SIGNS[pair[0]][:-1] + SMALL[pair[1]] if len(pair) == 2 and pair[1] in SMALL and pair[0] in SIGNS else ""
        )
        step = 2 if sound else 1
        if signs[at] == "っ":
            following = SIGNS.get(signs[at + 1 : at + 2], "")
            sound = following[:1]
        written.append(sound or SIGNS.get(signs[at], ""))
        at += step
    return _short("".join(written))


def from_letters(text: str) -> str:
    """The one spelling of what somebody typed in Latin letters."""
    plain = "".join(sign for sign in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(sign))
    for spelling, ours in SPELLINGS:
        plain = plain.replace(spelling, ours)
    return _short(plain.replace("zyi", "zi").replace("tyi", "ti").replace("syi", "si").replace(" ", ""))


def _short(text: str) -> str:
    return LONG.sub("", DOUBLED.sub("n", text))
