"""A game on the shelf: its manifest, its rules, and where its folder lies."""

from __future__ import annotations

import hashlib
import importlib
import inspect
import sys
import types
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar, cast

from altclass.play.manifest import Manifest, read_manifest
from altclass.play.moves import Brief, Clock, Due, Move, Spoken
from altclass.play.session import Session
from altclass.problems import Problem
from altclass.storage.paths import games_dir, program_dir

T = TypeVar("T")
State = Any  # each game's own frozen dataclass; nobody but the game looks inside


@dataclass(frozen=True)
class Game:
    """A game: `deal` makes its first state, the state's own methods are its moves, the rest reads a state.

    Only `deal` is needed in `rules.py`; what a game leaves out has a plain meaning here.
    """

    manifest: Manifest
    folder: Path
    rules: types.ModuleType

    def deal(self, session: Session) -> State:
        """The state before the first move."""
        return self.rules.deal(session)

    def advance(self, state: State) -> Move | None:
        """What one press of the clicker does now; None when the game is over."""
        return self._told("advance", state, cast("Move | None", None))

    def allowed(self, state: State) -> tuple[Move, ...]:
        """The moves that make sense now, most wanted first; those that ask for something come without it."""
        following = self.advance(state)
        otherwise: tuple[Move, ...] = () if following is None else (following,)
        return self._told("allowed", state, otherwise)

    def due(self, state: State) -> Due | None:
        """The next move that comes by itself."""
        return self._told("due", state, cast("Due | None", None))

    def clock(self, state: State) -> Clock | None:
        """The clock the class sees, if one is running."""
        return self._told("clock", state, cast("Clock | None", None))

    def brief(self, state: State) -> Brief:
        """What the teacher alone sees."""
        return self._told("brief", state, Brief())

    def speak(self, state: State) -> tuple[Spoken, ...]:
        """What is said aloud when this state is reached."""
        return self._told("speak", state, cast("tuple[Spoken, ...]", ()))

    def heard(self, state: State) -> str | None:
        """The short sound of this state by its name; "" for silence, the clock's too; None leaves it to the host."""
        return self._told("heard", state, cast("str | None", None))

    def earned(self, state: State) -> tuple[int, ...]:
        """Points by team that the game itself has given."""
        return self._told("earned", state, cast("tuple[int, ...]", ()))

    def turn(self, state: State) -> int | None:
        """The team whose turn it is, if teams take turns."""
        return self._told("turn", state, cast("int | None", None))

    def finished(self, state: State) -> bool:
        """Whether the game is over."""
        return self._told("finished", state, False)

    def will_say(self, session: Session) -> tuple[str, ...]:
        """The texts to make ready before the lesson, soonest first; by default every word of the deck."""
        return self._told("will_say", session, tuple(card.en for card in session.deck.cards))

    def play(self, state: State, move: Move, now: float) -> State:
        """The next state, or the same one where the rules do not allow the move."""
        method = getattr(state, move.name)
        return method(*move.args, now=now) if move.name in self._timed else method(*move.args)

    @cached_property
    def _timed(self) -> frozenset[str]:
        """Moves that are told the time."""
        methods = {name: getattr(self._state_class, name, None) for name in self.manifest.moves}
        return frozenset(name for name, m in methods.items() if m and "now" in inspect.signature(m).parameters)

    @cached_property
    def _state_class(self) -> type:
        hint = self.rules.deal.__annotations__["return"]
        return cast(type, getattr(self.rules, hint) if isinstance(hint, str) else hint)

    def moves_in_rules(self) -> frozenset[str]:
        """The public methods of the state that return a state: what the manifest must name, neither more nor less."""
        name = self._state_class.__name__
        members = inspect.getmembers(self._state_class, inspect.isfunction)
        return frozenset(n for n, m in members if n[0] != "_" and m.__annotations__.get("return") in (name, "Self"))

    def _told(self, name: str, about: Any, otherwise: T) -> T:
        function: Callable[[Any], T] | None = getattr(self.rules, name, None)
        return otherwise if function is None else function(about)


def load_game(folder: Path) -> Game:
    """The game in that folder, its rules imported.  Raises Problem play.manifest_broken or play.game_broken."""
    return Game(read_manifest(folder), folder, load_part(folder, "rules"))


def load_part(folder: Path, part: str) -> types.ModuleType:
    """`rules` or `scene` of a game as a module.  Raises Problem play.game_broken, whatever went wrong inside."""
    try:
        return importlib.import_module(f"{_package(folder)}.{part}")
    except Exception as fault:  # a stranger's code may raise anything
        raise Problem("play.game_broken", game=folder.name, why=f"{type(fault).__name__}: {fault}") from fault


def _package(folder: Path) -> str:
    """The package name of a game's folder: games.<id> on our own shelf, one of its own on the teacher's."""
    if folder.parent == games_dir():
        if str(program_dir()) not in sys.path:
            sys.path.insert(0, str(program_dir()))
        return f"games.{folder.name}"
    # Two folders of one name on different shelves must not be taken for each other.
    name = f"own_game_{hashlib.sha256(str(folder).encode()).hexdigest()[:12]}"
    package = types.ModuleType(name)
    package.__path__ = [str(folder)]
    sys.modules.setdefault(name, package)
    return name
