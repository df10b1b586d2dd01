"""The table a game is played on: it keeps the seed and the moves, so anything can be taken back or played again."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from altclass.play.game import Game, State
from altclass.play.journal import Journal, Kept
from altclass.play.moves import Arg, Move, Played
from altclass.play.session import Session
from altclass.play.team import ROOM_MOVES, Room


class Position(NamedTuple):
    """The game's own state and what every class shares (teams' points, bell)."""

    state: State
    room: Room


class Table:
    """One game being played.  Same seed and same moves, same state."""

    def __init__(self, game: Game, session: Session, journal: Journal | None = None) -> None:
        self.game = game
        self.session = session
        self.played: list[Played] = []
        self._journal = journal
        self._positions = [Position(game.deal(session), Room(points=(0,) * session.teams))]

    @property
    def state(self) -> State:
        """The game's state now."""
        return self._positions[-1].state

    @property
    def room(self) -> Room:
        """Teams' points and the bell now."""
        return self._positions[-1].room

    @property
    def saved(self) -> bool:
        """Whether every move so far is written down."""
        return self._journal is None or self._journal.saved

    @property
    def scores(self) -> tuple[int, ...]:
        """Points by team: what the game gave and what the teacher gave."""
        earned = self.game.earned(self.state)
        return tuple(p + (earned[i] if i < len(earned) else 0) for i, p in enumerate(self.room.points))

    @property
    def reached(self) -> int:
        """Points of all together: the teams', or the class's own where there are none (a state's `class_points`)."""
        if self.session.teams:
            return sum(self.scores)
        own = getattr(self.state, "class_points", None)
        return sum(self.game.earned(self.state)) if own is None else int(own)

    def play(self, move: Move, now: float) -> bool:
        """Play a move at `now` (seconds of play); False where the rules do not allow it, and then nothing changes."""
        following = self._after(move, now)
        if following is None:
            return False
        played = Played(move.name, tuple(move.args), round(now, 3))
        if self._journal:
            self._journal.append(played)
        self.played.append(played)
        self._positions.append(following)
        return True

    def _after(self, move: Move, now: float) -> Position | None:
        state, room = self._positions[-1]
        now = round(now, 3)  # as the journal keeps it: a replay must see the very same number
        if move.name in ROOM_MOVES:
            room = _room_move(room, move, now)
        elif self._makes_sense(move):
            state = self.game.play(state, move, now)
        same = state is self.state and room == self.room
        return None if same else Position(state, room)

    def _makes_sense(self, move: Move) -> bool:
        """Whether the manifest knows the move and its arguments are of the kinds it names."""
        sign = self.game.manifest.moves.get(move.name)
        if sign is None or len(move.args) != len(sign.takes):
            return False
        return all(_fits(arg, kind) for arg, kind in zip(move.args, sign.takes.values(), strict=True))

    def take_back(self, to: int | None = None) -> bool:
        """Take back the last move, or all after the first `to`; False where there is none."""
        kept = len(self.played) - 1 if to is None else to
        if not 0 <= kept < len(self.played):
            return False
        if self._journal:
            self._journal.append(Kept(kept))
        del self.played[kept:]
        del self._positions[kept + 1 :]
        return True

    def resume(self, moves: Iterable[Played]) -> None:
        """Play again what the journal holds, without writing it once more.

        A move that no longer fits (the game was changed since) ends it, and the journal is told so.
        """
        for played in moves:
            following = self._after(played.as_move, played.at)
            if following is None:
                if self._journal:
                    self._journal.append(Kept(len(self.played)))
                break
            self.played.append(played)
            self._positions.append(following)

    @classmethod
    def replayed(cls, game: Game, session: Session, moves: Iterable[Played]) -> Table:
        """A table with those moves played on it, no journal."""
        table = cls(game, session)
        table.resume(moves)
        return table

    @property
    def seconds_played(self) -> float:
        """When the last move was played."""
        return self.played[-1].at if self.played else 0.0


def _room_move(room: Room, move: Move, now: float) -> Room:
    if not move.args or not all(isinstance(arg, int) for arg in move.args):
        return room
    numbers = [int(arg) for arg in move.args]
    if move.name == "award" and len(numbers) == 2:
        return room.award(*numbers)
    return room.set_bell(numbers[0], now=now) if move.name == "set_bell" else room


def _fits(arg: Arg, kind: str) -> bool:
    return isinstance(arg, int) if kind in ("number", "team") else isinstance(arg, str) and len(arg) <= 200
