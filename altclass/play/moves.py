"""Moves: everything that can happen in a game, by a press, by the clock or from the teacher's console."""

from __future__ import annotations

from typing import NamedTuple

import msgspec

Arg = int | str


class Move(NamedTuple):
    """A move by name, with what it needs: Move("say", ("apple",))."""

    name: str
    args: tuple[Arg, ...] = ()


class Due(NamedTuple):
    """The next move that comes by itself, and when (seconds of game time)."""

    at: float
    move: Move


class Clock(NamedTuple):
    """A running clock: when it ends, and how long it was in all (seconds of game time)."""

    ends_at: float
    total: float


class Spoken(NamedTuple):
    """A text to say in English, at a normal or a slow speed."""

    text: str
    slow: bool = False


class Played(msgspec.Struct, frozen=True, omit_defaults=True):
    """A move as it was played, `at` seconds into the game (pauses not counted)."""

    move: str
    args: tuple[Arg, ...] = ()
    at: float = 0.0

    @property
    def as_move(self) -> Move:
        """The move without its time."""
        return Move(self.move, self.args)


class Brief(msgspec.Struct, frozen=True, omit_defaults=True):
    """What the teacher alone sees: what is on now, the answer, what comes next.

    Texts may carry ruby marks.  `step` is how many of how many; `lines` are extra facts, "label: value" pairs.
    """

    now: str = ""
    answer: str = ""
    next: tuple[str, ...] = ()
    step: tuple[int, int] = (0, 0)
    lines: tuple[tuple[str, str], ...] = ()
