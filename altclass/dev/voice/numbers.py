"""Spells figures out in words, as they are read aloud: 12 is twelve, 2026 is twenty twenty-six."""

from __future__ import annotations

import re

ONES = [
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
]
TENS = ["zero", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ODD = {"one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth"}
_CLOCK = re.compile(r"\b(\d{1,2}):(\d{2})\b")
_YEAR = re.compile(r"(?<![\d,])(1[1-9]\d\d|20[1-9]\d)(?![\d,])")
_ORDINAL = re.compile(r"\b(\d+)(?:st|nd|rd|th)\b")
_FIGURES = re.compile(r"\d{1,3}(?:,\d{3})+|\d+")


def spelt_out(text: str) -> str:
    """`text` with every figure as words; 5th is fifth; a year is read in two halves, a clock as hour and minutes."""
    text = _CLOCK.sub(lambda found: _clock(int(found[1]), int(found[2])), text)
    text = _ORDINAL.sub(lambda found: ordinal(int(found[1])), text)
    text = _YEAR.sub(lambda found: _year(int(found[1])), text)
    return _FIGURES.sub(lambda found: in_words(int(found[0].replace(",", ""))), text)


def in_words(number: int) -> str:
    """A whole number from 0 to 999,999,999 in American words, without "and"."""
    for size, name in ((1_000_000, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= size:
            rest = f" {in_words(number % size)}" if number % size else ""
            return f"{in_words(number // size)} {name}{rest}"
    if number < 20:
        return ONES[number]
    return TENS[number // 10] + (f"-{ONES[number % 10]}" if number % 10 else "")


def ordinal(number: int) -> str:
    """5 is fifth, 21 is twenty-first."""
    before, last = re.fullmatch(r"(.*?)([a-z]+)", in_words(number)).groups()  # type: ignore[union-attr]
    if last.endswith("y"):
        return f"{before}{last[:-1]}ieth"
    return before + _ODD.get(last, "twelfth" if last == "twelve" else f"{last}th")


def _year(year: int) -> str:
    first, last = divmod(year, 100)
    if last == 0:
        return f"{in_words(first)} hundred"
    return f"{in_words(first)} {in_words(last) if last > 9 else 'oh ' + in_words(last)}"


def _clock(hour: int, minutes: int) -> str:
    if minutes == 0:
        return f"{in_words(hour)} o'clock"
    return f"{in_words(hour)} {in_words(minutes) if minutes > 9 else 'oh ' + in_words(minutes)}"
