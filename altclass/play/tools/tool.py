"""What every tool is: a value with moves, what may be pressed now, and what it needs to be told."""

from __future__ import annotations

import inspect
from datetime import date
from functools import cache
from random import Random
from typing import Any, NamedTuple, Self, TypeVar

from altclass.play.moves import Arg, Clock, Move

T = TypeVar("T", bound="Tool")
KINDS = {"int": int, "str": str}


class Press(NamedTuple):
    """A key that does something now: its name ("" for a button without one), the move, and the label's string.

    `about` fills {n} in the label; `takes` is "text" where the move asks for something typed; `seen` is false for a
    button that need not stand on the pupils' screen.
    """

    key: str
    move: Move
    label: str
    about: str = ""
    takes: str = ""
    seen: bool = True


class Told(NamedTuple):
    """What a move may ask for by its name: the tool's own seconds, a seeded chance, the deck's words, the day."""

    now: float
    chance: Random
    words: tuple[str, ...] = ()
    today: date = date(2000, 1, 1)


class Tool:
    """The plain meaning of everything that a tool leaves out.  Moves are the public methods that return the tool."""

    __slots__ = ()

    def presses(self) -> tuple[Press, ...]:
        """What may be pressed now, most wanted first."""
        return ()

    def advance(self) -> Move | None:
        """What the one button does."""
        return None

    def clock(self) -> Clock | None:
        """A clock whose last seconds are heard, if one is running."""
        return None

    def standing(self) -> bool:
        """Whether its picture stays as it is however much time passes."""
        return False

    def heard(self, move: str) -> str:  # noqa: ARG002  # a tool may tell its moves apart
        """The short sound of this state when that move has led to it, by its name."""
        return ""

    def typing(self) -> str:
        """The move that an open text box plays, or ""."""
        return ""

    def opened(self, told: Told) -> Self:  # noqa: ARG002  # a tool may look at the day
        """The tool as it lies when it is taken up."""
        return self

    def anew(self) -> Self:
        """The tool for another lesson: what belongs to a class is gone, how it was set up stays."""
        return self


def moves_of(kind: type[Tool]) -> frozenset[str]:
    """The names of all moves of a tool."""
    found: Any = kind
    return _moves_of(found)


@cache
def _moves_of(kind: Any) -> frozenset[str]:
    told = inspect.getmembers(kind, inspect.isfunction)
    gives_itself = (kind.__name__, "Self")
    return frozenset(
        name
        for name, method in told
        if name[0] != "_" and not hasattr(Tool, name) and method.__annotations__.get("return") in gives_itself
    )


def played(at: T, move: Move, told: Told) -> T:
    """The tool after a move; itself where it knows no such move, or the move asks for something else."""
    if move.name not in moves_of(type(at)):
        return at
    method = getattr(at, move.name)
    signs = inspect.signature(method).parameters.values()
    asked = [sign for sign in signs if sign.kind is sign.POSITIONAL_OR_KEYWORD]
    if not _fits(asked, move.args):
        return at
    wanted: dict[str, Any] = {sign.name: getattr(told, sign.name) for sign in signs if sign.kind is sign.KEYWORD_ONLY}
    following: T = method(*move.args, **wanted)
    return following


def _fits(asked: list[inspect.Parameter], args: tuple[Arg, ...]) -> bool:
    return len(asked) == len(args) and all(
        isinstance(arg, KINDS[str(sign.annotation)]) for sign, arg in zip(asked, args, strict=True)
    )
