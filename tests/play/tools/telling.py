"""What a tool is told in these tests."""

from __future__ import annotations

from random import Random
from typing import TypeVar

from hypothesis import strategies as st

from altclass.play.moves import Move
from altclass.play.tools.tool import Told, Tool, moves_of, played

T = TypeVar("T", bound=Tool)
WORDS = ("dog", "cat", "bird")
ARGS = st.one_of(st.integers(-3, 50), st.sampled_from(("", "red", "quiet", "sunny", "3 5 x", "a, b", "あ、い")))
SOME_MOVES = st.lists(st.tuples(st.integers(0, 30), st.lists(ARGS, max_size=2), st.floats(0, 90)), max_size=40)


def told(now: float = 0.0, seed: int = 1) -> Told:
    return Told(now, Random(seed), WORDS)


def after(at: T, *moves: str | Move, now: float = 0.0, seed: int = 1) -> T:
    """The tool after these moves, all at one moment."""
    for move in moves:
        at = played(at, Move(move) if isinstance(move, str) else move, told(now, seed))
    return at


def wild(at: T, moves: list[tuple[int, list[int | str], float]]) -> T:
    """The tool after anything at all."""
    names = sorted(moves_of(type(at)))
    now = 0.0
    for number, args, passed in moves:
        now += passed
        at = played(at, Move(names[number % len(names)], tuple(args)), told(now, number))
    return at
