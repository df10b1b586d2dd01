"""A file of moves: one step a line, so that a lesson can be written down, played and looked at."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import NamedTuple

from altclass.play.game import Game
from altclass.play.moves import Arg, Move
from altclass.play.team import ROOM_MOVES, TEAMS
from altclass.play.tools.every import TOOLS
from altclass.problems import Problem

LONGEST_WAIT = 3600.0
ROOM_TAKES = {"award": ["team", "number"], "set_bell": ["number"]}
SWITCHES = ("blank", "pause", "mute")


class Step(NamedTuple):
    """One step: advance, back, wait (seconds), type (text), blank, pause, mute, tool or move (which)."""

    what: str
    move: Move = Move("")
    seconds: float = 0.0
    text: str = ""

    @property
    def name(self) -> str:
        """A name for the step's picture."""
        told = [self.move.name, *map(str, self.move.args)] if self.move.name else [self.what, self.text]
        words = "-".join(filter(None, told))
        return "".join(sign if sign.isalnum() and sign.isascii() else "-" for sign in words.lower())[:40].strip("-")


def read_steps(path: Path, game: Game) -> list[Step]:
    """The steps of a file.  Raises Problem host.moves_unreadable or host.moves_line."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as fault:
        raise Problem("host.moves_unreadable", file=path.name) from fault
    told = [(number, line.split("#")[0].strip()) for number, line in enumerate(lines, 1)]
    return [_step(line, number, game) for number, line in told if line]


def _step(line: str, number: int, game: Game) -> Step:
    try:
        word, *rest = shlex.split(line)
        if word in ("advance", "back", *SWITCHES) and not rest:
            return Step(word)
        if word == "wait" and len(rest) == 1 and 0 <= float(rest[0]) <= LONGEST_WAIT:
            return Step("wait", seconds=float(rest[0]))
        if word == "type" and word not in game.manifest.moves and rest:
            return Step("type", text=" ".join(rest))
        if word == "tool" and rest:
            return _tool_step(*rest)
        if word in game.manifest.moves or word in ROOM_MOVES:
            return Step("move", Move(word, tuple(_args(word, rest, game))))
    except ValueError:
        pass
    raise Problem("host.moves_line", number=number, line=line, moves=", ".join(game.manifest.moves))


def _tool_step(name: str, *args: str) -> Step:
    """`tool NAME` opens a tool (or the tray), `tool MOVE ARG ...` plays a move of the open one, `tool close` closes it."""
    if not args and (name in TOOLS or name == "tray"):
        return Step("tool", Move("open", (name,)))
    return Step("tool", Move(name, tuple(int(arg) if arg.isdigit() else arg for arg in args)))


def _args(word: str, told: list[str], game: Game) -> list[Arg]:
    """Arguments of the kinds the move takes; raises ValueError where they do not fit."""
    sign = game.manifest.moves.get(word)
    kinds = list(sign.takes.values()) if sign else ROOM_TAKES[word]
    if sign and not kinds:
        return [int(arg) if arg.lstrip("-").isdigit() else arg for arg in told]
    if len(told) != len(kinds):
        raise ValueError(word)
    return [_arg(arg, kind) for arg, kind in zip(told, kinds, strict=True)]


def _arg(told: str, kind: str) -> Arg:
    letters = [team.letter for team in TEAMS]
    if kind == "team" and told.upper() in letters:
        return letters.index(told.upper())
    return int(told) if kind in ("number", "team") else told
