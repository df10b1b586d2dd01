"""Which kanji a class has learned by its school year, and so which words need their reading above them."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from altclass.problems import Problem
from altclass.storage.paths import assets_dir

if TYPE_CHECKING:
    from collections.abc import Mapping

# The Course of Study's table of kanji by school year (2017, in force since 2020): how many in each.
COUNTS = (80, 160, 200, 202, 193, 191)
BEYOND = 7  # learned at junior high school or later
COMMON = 2136  # the joyo kanji of 2010, of which junior high school reads all that elementary school left

# Four joyo kanji are printed in two shapes; either counts as learned.
TWO_SHAPES = "𠮟叱塡填剝剥頰頬"
# Unified ideographs, extension A, compatibility ideographs, and the planes above.
RANGES = ((0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF))


class Furigana(StrEnum):
    """How much furigana the class sees: `G3` reads what is not yet learned by the end of the third year."""

    NONE = "none"
    G1 = "G1"
    G2 = "G2"
    G3 = "G3"
    G4 = "G4"
    G5 = "G5"
    G6 = "G6"  # reads all but the 1,026 kanji of elementary school
    JHS = "JHS"  # reads only what junior high school does not teach either: kanji outside the 2,136
    ALL = "all"


def grade_of(kanji: str) -> int:
    """The school year (1 to 6) in which this one kanji is learned; 7 for junior high school or later."""
    return _grades().get(kanji, BEYOND)


def needs_reading(base: str, step: Furigana | str) -> bool:
    """Whether this word gets its reading: one kanji the class has not learned is enough for the whole word.

    Raises ValueError for a step that is not one of the nine.
    """
    step = Furigana(step)
    kanji = [sign for sign in base if is_kanji(sign)]
    if step is Furigana.NONE:
        return False
    if step is Furigana.ALL:
        return bool(kanji)
    if step is Furigana.JHS:
        return any(sign not in _common() for sign in kanji)
    return any(grade_of(sign) > int(step.value[1]) for sign in kanji)


def is_kanji(sign: str) -> bool:
    """Whether this one sign is a kanji; kana, letters, digits and 々 (as easy as the kanji before it) are not."""
    return any(first <= ord(sign) <= last for first, last in RANGES)


@cache
def _grades() -> Mapping[str, int]:
    """Every elementary-school kanji with its year.  Raises Problem words.kanji_missing."""
    lines = _text("grades.txt").split()
    if tuple(len(line) for line in lines) != COUNTS:
        raise Problem("words.kanji_missing", file="grades.txt")
    return {kanji: year for year, line in enumerate(lines, 1) for kanji in line}


@cache
def _common() -> frozenset[str]:
    """All kanji taught by the end of junior high school.  Raises Problem words.kanji_missing."""
    taught = frozenset(_text("junior_high.txt").strip()) | frozenset(_grades())
    if len(taught) != COMMON:
        raise Problem("words.kanji_missing", file="junior_high.txt")
    return taught | frozenset(TWO_SHAPES)


def _text(name: str) -> str:
    try:
        return (assets_dir() / "kanji" / name).read_text(encoding="utf-8")
    except (OSError, ValueError) as fault:
        raise Problem("words.kanji_missing", file=name) from fault
