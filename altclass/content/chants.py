"""Chants on four beats a line: the class hears a call, claps, and answers; a stressed word stands on every first beat."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import groupby

import msgspec

from altclass.content.card import Card
from altclass.content.sounds import stress_of
from altclass.storage.paths import assets_dir

BEATS = 4  # a line
_JOINED = "-"  # at the end of a beat: the word goes on in the next, as in a- | gain
_TWO_WAYS = ("aɪər", "aʊər", "ɔɪər")  # fire, hour: one clap for some, two for others


class Line(msgspec.Struct, frozen=True):
    """A line: who says it ("call" or "response"), what comes before the first beat, and the four beats; "" is a clap."""

    who: str
    up: str
    beats: tuple[str, ...]

    @property
    def text(self) -> str:
        """The line as one writes it: Look again!"""
        return " ".join(filter(None, (self.up, *self.beats))).replace(f"{_JOINED} ", "")


class Chant(msgspec.Struct, frozen=True):
    """A chant: `gist` says in Japanese, with readings, what it is about; `bpm` is a slow and a fast tempo."""

    id: str
    title: dict[str, str]
    gist: str
    grade: str
    theme: str
    bpm: tuple[int, int]
    lines: tuple[Line, ...]

    def halves(self) -> list[tuple[str, tuple[Line, ...]]]:
        """Who speaks, and the lines until the other half of the class takes over."""
        return [(who, tuple(lines)) for who, lines in groupby(self.lines, key=lambda line: line.who)]


@cache
def chants() -> dict[str, Chant]:
    """All chants by id, from ES3 to JHS3."""
    told = msgspec.json.decode((assets_dir() / "english" / "chants.json").read_bytes(), type=list[Chant])
    return {chant.id: chant for chant in told}


def seconds_a_line(bpm: int) -> float:
    """How long a line of four beats takes."""
    return BEATS * 60 / bpm


def by_stress(cards: Iterable[Card]) -> dict[str, list[Card]]:
    """Single words of two syllables and more by their beat, the shortest beat first: Oo, oO, Ooo, oOo ...

    Words that people clap in two ways (fire, hour) are left out.
    """
    found: dict[str, list[Card]] = {}
    for card in cards:
        beat = stress_of(card.phonemes) if card.phonemes and " " not in card.phonemes else ""
        if len(beat) > 1 and not any(each in card.phonemes for each in _TWO_WAYS):
            found.setdefault(beat, []).append(card)
    return dict(sorted(found.items(), key=lambda item: (len(item[0]), item[0])))
