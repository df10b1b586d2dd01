"""Where a line may break: English at its spaces, Japanese between phrases, and never under a reading."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise
from typing import Any, NamedTuple

from altclass.content.kanji import Furigana, needs_reading
from altclass.content.ruby import runs
from altclass.host.text.safe import is_japanese, safe_text
from altclass.problems import Problem

NOT_FIRST = "、。，．・：；？！」』）］｝〉》】ーぁぃぅぇぉっゃゅょァィゥェォッャュョ…,.!?:;)]}’”"
NOT_LAST = "「『（［｛〈《【([{‘“"


class Bit(NamedTuple):
    """Letters of one script, and the reading written above them ("" for none)."""

    text: str
    japanese: bool
    reading: str = ""


class Atom(NamedTuple):
    """What stays on one line.  `spaced` when a space stands before it, `newline` when it must begin a line."""

    bits: tuple[Bit, ...]
    spaced: bool = False
    newline: bool = False


@lru_cache(maxsize=4096)
def atoms(marked: str, readings: Furigana = Furigana.ALL) -> tuple[Atom, ...]:
    """The unbreakable parts of a text with ruby marks; `readings` says over which kanji they are shown."""
    told = [run for run in runs(safe_text(marked)) if run.base]
    plain = "".join(run.base for run in told)
    inside: set[int] = set()
    at = 0
    bits: list[tuple[int, Bit]] = []
    for base, reading in told:
        shown = reading if _is_read(base, readings) else ""
        if shown:
            inside |= set(range(at + 1, at + len(base)))
            bits.append((at, Bit(base, True, shown)))
        else:
            bits += _scripts(at, base)
        at += len(base)
    cuts = [0, *sorted(_breaks(plain) - inside), len(plain)]
    return tuple(_cut(bits, plain, cuts))


def _is_read(base: str, readings: Furigana) -> bool:
    """Whether a word keeps its reading.  Where the table of kanji is gone, every word does: nobody is left behind."""
    if readings in (Furigana.NONE, Furigana.ALL):
        return readings is Furigana.ALL
    try:
        return needs_reading(base, readings)
    except Problem:
        return True


def _scripts(at: int, text: str) -> Iterator[tuple[int, Bit]]:
    """A text without readings, script by script; signs both scripts know go with what stands before them."""
    start = 0
    japanese = any(is_japanese(sign) for sign in text[:1])
    for index, sign in enumerate(text):
        now = is_japanese(sign) or (japanese and sign in "…‥—―“”‘’×")
        if now != japanese:
            yield at + start, Bit(text[start:index], japanese)
            start, japanese = index, now
    if text[start:]:
        yield at + start, Bit(text[start:], japanese)


def _breaks(plain: str) -> set[int]:
    found = {i for i in range(1, len(plain)) if plain[i - 1] in " \n" or plain[i] in " \n"}
    if any(is_japanese(sign) for sign in plain):
        at = 0
        for phrase in _phrases(plain):
            at += len(phrase)
            if 0 < at < len(plain) and (is_japanese(plain[at - 1]) or is_japanese(plain[at])):
                found.add(at)
    return {i for i in found if plain[i] not in NOT_FIRST and plain[i - 1] not in NOT_LAST}


@lru_cache(maxsize=4096)
def _phrases(plain: str) -> list[str]:
    return list(_parser().parse(plain))


@cache
def _parser() -> Any:  # budoux carries no types
    import budoux  # only here: a game without Japanese needs none of it

    return budoux.load_default_japanese_parser()


def _cut(bits: list[tuple[int, Bit]], plain: str, cuts: list[int]) -> Iterator[Atom]:
    spaced = newline = False
    for start, end in pairwise(cuts):
        part = plain[start:end]
        if not part.strip():
            spaced, newline = spaced or " " in part or "\u3000" in part, newline or "\n" in part
            continue
        yield Atom(tuple(_between(bits, start, end)), spaced, newline)
        spaced = newline = False


def _between(bits: list[tuple[int, Bit]], start: int, end: int) -> Iterator[Bit]:
    for at, bit in bits:
        if bit.reading and start <= at < end:
            yield bit
        elif not bit.reading:
            text = bit.text[max(0, start - at) : max(0, end - at)]
            if text:
                yield Bit(text, bit.japanese)


def single_signs(atom: Atom) -> Iterator[Atom]:
    """The last resort for a line too long for the screen: broken between any two signs, readings kept whole."""
    first = True
    for bit in atom.bits:
        for text in (bit.text,) if bit.reading else bit.text:
            yield Atom((Bit(text, bit.japanese, bit.reading),), atom.spaced and first, atom.newline and first)
            first = False
