"""Proposes readings for kanji that have none: those that the same words carry in the built-in cards."""

from __future__ import annotations

from collections import Counter
from functools import cache

from altclass.content.lexicon import lexicon
from altclass.content.ruby import runs

LONGEST = 6  # kanji of one word


def with_readings(marked: str) -> str:
    """The text with a reading over every word that the built-in cards know; what has one already keeps it."""
    return "".join(f"{{{run.base}|{run.reading}}}" if run.reading else _read(run.base) for run in runs(marked))


def _read(text: str) -> str:
    """The longest known word first, from left to right; a kanji inside an unknown word is left alone."""
    found, at, known = [], 0, known_readings()
    while at < len(text):
        word = next((text[at : at + n] for n in range(LONGEST, 0, -1) if text[at : at + n] in known), "")
        follows = text[at + len(word) : at + len(word) + 1]
        if word and not (len(word) == 1 and (_is_kanji(follows) or (at and _is_kanji(text[at - 1])))):
            found.append(f"{{{word}|{known[word]}}}")
            at += len(word)
        else:
            found.append(text[at])
            at += 1
    return "".join(found)


def _is_kanji(sign: str) -> bool:
    return "㐀" <= sign <= "鿿" or sign == "々"


@cache
def known_readings() -> dict[str, str]:
    """Word -> its commonest reading in the built-in cards and their sentences."""
    counted: dict[str, Counter[str]] = {}
    for card in lexicon().values():
        for run in (*runs(card.ja), *runs(card.sentence_ja)):
            if run.reading:
                counted.setdefault(run.base, Counter())[run.reading] += 1
    return {base: readings.most_common(1)[0][0] for base, readings in counted.items()}
