"""Breaks text for paper: English between words, Japanese between phrases, and never before a comma."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import zip_longest
from typing import Any, NamedTuple

from altclass.launcher.guides.guide import Piece
from altclass.launcher.paper_text import bits_of

JAPANESE = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]+")
NOT_FIRST = "、。，．,.!?！？：；:;）)」』】”’…〜ー・"  # never at the beginning of a line
NOT_LAST = "（(「『【“‘"


class Word(NamedTuple):
    """What is never torn, and its width in ems, without the space after it."""

    text: str
    bold: bool
    width: float


class Run(NamedTuple):
    """A part of a line in one weight; `x` from the line's beginning, in ems."""

    text: str
    bold: bool
    x: float
    width: float


def lines(pieces: tuple[Piece, ...], room: float) -> list[list[Run]]:
    """The text in lines of `room` ems."""
    made: list[list[Run]] = [[]]
    x = 0.0
    for word in (cut for whole in _words(pieces) for cut in _cut(whole, room)):
        if x and x + word.width > room:
            made.append([])
            x = 0.0
        _put(made[-1], word, x)
        x += width(word.text, word.bold)
    return made


def width(text: str, bold: bool) -> float:
    """In ems, with its spaces."""
    return sum(bit.width for bit in bits_of(text, bold))


def _put(line: list[Run], word: Word, x: float) -> None:
    """Words of one weight are one run, so that a reader of the file finds whole sentences."""
    if line and line[-1].bold == word.bold:
        last = line.pop()
        line.append(Run(last.text + word.text, word.bold, last.x, last.width + width(word.text, word.bold)))
    else:
        line.append(Run(word.text, word.bold, x, width(word.text, word.bold)))


def _words(pieces: tuple[Piece, ...]) -> Iterator[Word]:
    for piece in pieces:
        held = ""
        parts = [part for part in _parts(piece.text) if part]
        for part, following in zip_longest(parts, parts[1:], fillvalue=""):
            held += part
            if not (following and _sticks(part, following)):
                yield Word(held, piece.bold, width(held.rstrip(" "), piece.bold))
                held = ""


def _sticks(part: str, following: str) -> bool:
    """Whether no line may end between these two: before a comma, after a bracket, within "35回" and "小3"."""
    last, first = part[-1], following[0]
    if last in NOT_LAST or first in NOT_FIRST:
        return True
    to_japanese = last.isalnum() and last.isascii() and bool(JAPANESE.match(first))
    return to_japanese or (first.isdecimal() and "\u3400" <= last <= "\u9fff")


def _parts(text: str) -> Iterator[str]:
    """English words with the space after them, and Japanese phrases."""
    end = 0
    for found in JAPANESE.finditer(text):
        yield from re.findall(r"\S*\s*", text[end : found.start()])
        yield from _phrases(found[0])
        end = found.end()
    yield from re.findall(r"\S*\s*", text[end:])


@cache
def _parser() -> Any:  # budoux carries no types
    import budoux  # only here: the launcher opens without it

    return budoux.load_default_japanese_parser()


def _phrases(text: str) -> list[str]:
    return list(_parser().parse(text))


def _cut(word: Word, room: float) -> Iterator[Word]:
    """A phrase longer than a line is cut where the line ends."""
    text = word.text
    while len(text) > 1 and width(text.rstrip(" "), word.bold) > room:
        at = max(1, next((n for n in range(2, len(text)) if width(text[:n], word.bold) > room), len(text)) - 1)
        yield Word(text[:at], word.bold, width(text[:at], word.bold))
        text = text[at:]
    yield Word(text, word.bold, width(text.rstrip(" "), word.bold))
