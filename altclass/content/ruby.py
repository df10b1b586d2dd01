"""Japanese with its readings: `{学校|がっこう}へ` is 学校へ with がっこう written above the kanji."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

MARK = re.compile(r"\{([^{}|]+)\|([^{}|]*)\}")


class Run(NamedTuple):
    """A piece of text, and the reading that stands above it ("" for none)."""

    base: str
    reading: str = ""


@lru_cache(maxsize=4096)
def runs(marked: str) -> tuple[Run, ...]:
    """The pieces of a marked text, in order; text without marks is one piece."""
    found: list[Run] = []
    end = 0
    for match in MARK.finditer(marked):
        if match.start() > end:
            found.append(Run(marked[end : match.start()]))
        found.append(Run(match[1], match[2]))
        end = match.end()
    if end < len(marked):
        found.append(Run(marked[end:]))
    return tuple(found)


def plain(marked: str) -> str:
    """The text alone, without readings: 学校へ."""
    return "".join(run.base for run in runs(marked))


def kana(marked: str) -> str:
    """The text as it is read: がっこうへ."""
    return "".join(run.reading or run.base for run in runs(marked))


def marked(base: str, reading: str) -> str:
    """A marked word from a teacher's two columns (学校, がっこう); no mark where they say the same."""
    clean = base.translate({ord(sign): None for sign in "{}|"})
    read = reading.translate({ord(sign): None for sign in "{}|"})
    return f"{{{clean}|{read}}}" if clean and read and clean != read else clean or read
