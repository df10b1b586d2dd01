"""The wheel: the teacher's own entries or the deck's words, one of them chosen by chance."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from random import Random

from altclass.play.moves import Move
from altclass.play.tools.tool import Press, Tool

MOST_ENTRIES = 60
LONGEST_ENTRY = 40  # half-width characters: what the last row can read on a wheel


@dataclass(frozen=True, slots=True)
class Wheel(Tool):
    """The entries; `at` is the one chosen last (-1: none), spun `spun_at` (the tool's seconds)."""

    entries: tuple[str, ...] = ()
    at: int = -1
    spun_at: float = -60.0
    writing: bool = False

    def spin(self, *, chance: Random, now: float) -> Wheel:
        """Choose one, each as likely as any other."""
        if not self.entries or self.writing:
            return self
        return replace(self, at=chance.randrange(len(self.entries)), spun_at=now)

    def add(self, text: str) -> Wheel:
        """One entry more, or several parted by commas; one that is too long to be read is not taken."""
        told = [part.strip() for part in text.replace("、", ",").split(",")]
        entries = list(dict.fromkeys((*self.entries, *filter(_is_readable, told))))[:MOST_ENTRIES]
        return replace(self, entries=tuple(entries), at=-1) if len(entries) > len(self.entries) else self

    def from_deck(self, *, words: tuple[str, ...]) -> Wheel:
        """The deck's words in place of all entries."""
        told = tuple(dict.fromkeys(filter(_is_readable, words)))[:MOST_ENTRIES]
        return Wheel(told) if told else self

    def drop(self) -> Wheel:
        """The chosen one has had its turn and goes."""
        if not 0 <= self.at < len(self.entries):
            return self
        return replace(self, entries=(*self.entries[: self.at], *self.entries[self.at + 1 :]), at=-1)

    def empty(self) -> Wheel:
        """No entries any more."""
        return Wheel(writing=self.writing)

    def write(self) -> Wheel:
        """Open the box to write entries in."""
        return replace(self, writing=True)

    def done(self) -> Wheel:
        """All entries are written."""
        return replace(self, writing=False)

    def typing(self) -> str:
        """The open box."""
        return "add" if self.writing else ""

    def advance(self) -> Move:
        """Spin; write, where there is nothing to spin."""
        if self.writing:
            return Move("done")
        return Move("spin" if self.entries else "write")

    def heard(self, move: str) -> str:
        """It turns."""
        return "draw" if move == "spin" else ""

    def presses(self) -> tuple[Press, ...]:
        """Spin, fill, empty."""
        if self.writing:
            return Press("enter", Move("add"), "add_entry", takes="text"), Press("", Move("done"), "all_written")
        spin = (Press("space", Move("spin"), "spin"),) if self.entries else ()
        drop = (Press("x", Move("drop"), "drop"),) if self.at >= 0 else ()
        return (
            *spin,
            *drop,
            Press("e", Move("write"), "write_entries"),
            Press("d", Move("from_deck"), "from_deck"),
            Press("0", Move("empty"), "empty_wheel"),
        )


def _is_readable(entry: str) -> bool:
    """Whether there is something, and not too much of it; kana and kanji are twice as wide as letters."""
    wide = sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in entry)
    return 0 < wide <= LONGEST_ENTRY
