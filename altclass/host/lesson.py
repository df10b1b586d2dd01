"""A game being played in the room: the table, the clock, and what the teacher has switched; no pygame, time is told."""

from __future__ import annotations

from pathlib import Path

from altclass.host.offers import label_of, offers
from altclass.play.game import Game, State
from altclass.play.journal import Journal, read_journal
from altclass.play.messages import Now, Offer
from altclass.play.moves import Clock, Due, Move
from altclass.play.report import Report, report
from altclass.play.session import Session
from altclass.play.table import Table
from altclass.play.timer import GameClock

MOST_DUE = 200  # moves that come by themselves in one go; a game that never stops is stopped here
SHOWN_HISTORY = 40


class Lesson:
    """One session at the table.  `mono` is always a monotonic time in seconds, told by the caller."""

    def __init__(self, game: Game, session: Session, folder: Path | None, mono: float) -> None:
        self.game, self.session = game, session
        self._journal = Journal(folder) if folder else None
        self.table = Table(game, session, self._journal)
        if folder:
            self.table.resume(read_journal(folder))
        self._clock = GameClock(self.table.seconds_played)
        self._clock.at(mono)
        self.blank = self.frozen = self.paused = self.held = False
        self._refused: tuple[State, Due | None] = (None, None)
        self.last_move_at = mono
        self.changes = 0  # counts every change a console or a screen should hear of

    @property
    def state(self) -> State:
        """The game's state now."""
        return self.table.state

    @property
    def finished(self) -> bool:
        """Whether the game is over."""
        return self.game.finished(self.state)

    def now(self, mono: float) -> float:
        """Game seconds."""
        return self._clock.at(mono)

    def play(self, move: Move, mono: float) -> bool:
        """Play a move; False where it is not allowed.  Whatever the rules raise leaves the state as it was."""
        return self._moved(self.table.play(move, self.now(mono)), mono)

    def advance(self, mono: float) -> bool:
        """Press the one button."""
        move = self.game.advance(self.state)
        return move is not None and self.play(move, mono)

    def take_back(self, mono: float, to: int | None = None) -> bool:
        """Take back the last move a person made, with all that came by itself after it, or all after the first `to`."""
        if to is None:
            to = self._last_by_hand()
        taken = self.table.take_back(to)
        if taken:
            self._wind_back(mono)
        return self._moved(taken, mono)

    def _wind_back(self, mono: float) -> None:
        """The clock goes back too, else a move that came by itself would come again at once."""
        stopped = self._clock.stopped
        self._clock = GameClock(self.table.seconds_played)
        self._clock.at(mono)
        if stopped:
            self._clock.stop(mono)

    def _last_by_hand(self) -> int | None:
        """A move of the clock taken back alone would come again at once."""
        for index in range(len(self.table.played) - 1, -1, -1):
            sign = self.game.manifest.moves.get(self.table.played[index].move)
            if sign is None or not sign.hidden:
                return index
        return 0 if self.table.played else None

    def run_due(self, mono: float) -> bool:
        """Play what is due by now, each at its own moment; whether anything was played."""
        now, any_played = self.now(mono), False
        for _ in range(MOST_DUE):
            due = self.due
            if due is None or due.at > now:
                break
            if not self.table.play(due.move, max(due.at, self.table.seconds_played)):
                self._refused = (self.state, due)  # a game that wants what it does not allow must not be asked for ever
                break
            any_played = True
        if any_played:
            self.changes += 1
        return any_played

    @property
    def due(self) -> Due | None:
        """The move that comes next by itself; none while the clock stands still."""
        due = None if self._clock.stopped else self.game.due(self.state)
        return None if due is not None and self._refused[0] is self.state and self._refused[1] == due else due

    def mono_of(self, game_seconds: float, mono: float) -> float:
        """When a moment of the game will be, on the monotonic clock."""
        return mono + max(0.0, game_seconds - self.now(mono))

    def switch(
        self,
        mono: float,
        *,
        blank: bool | None = None,
        frozen: bool | None = None,
        paused: bool | None = None,
        held: bool | None = None,
    ) -> None:
        """Cover the screen, hold it, or stop the clock; the game's time stands still under any of them.

        `held`: something beside the game has the whole screen.
        """
        self.blank = self.blank if blank is None else blank
        self.frozen = self.frozen if frozen is None else frozen
        self.paused = self.paused if paused is None else paused
        self.held = self.held if held is None else held
        still = self.blank or self.frozen or self.paused or self.held
        stand_still = self._clock.stop if still else self._clock.go_on
        stand_still(mono)
        self.changes += 1

    @property
    def standing_still(self) -> bool:
        """Whether the game's clock stands still."""
        return self._clock.stopped

    @property
    def clock(self) -> Clock | None:
        """The clock the class sees."""
        return self.game.clock(self.state)

    def told(self, mono: float, *, muted: bool, mute_reason: str) -> Now:
        """All that the teacher's console shows."""
        now, state, game = self.now(mono), self.state, self.game
        following, clock, bell = game.advance(state), self.clock, self.table.room.bell_at
        turn = game.turn(state)
        return Now(
            brief=game.brief(state),
            offers=tuple(offers(game, self.session, state)),
            next=None if following is None else Offer(following.name, label_of(game, following), tuple(following.args)),
            scores=self.table.scores,
            turn=-1 if turn is None else turn,
            clock_left=-1.0 if clock is None else round(max(0.0, clock.ends_at - now), 2),
            bell_left=-1.0 if bell is None else round(max(0.0, bell - now), 2),
            seconds=round(now, 2),
            played=len(self.table.played),
            history=tuple(" ".join(map(str, (p.move, *p.args))) for p in self.table.played[-SHOWN_HISTORY:]),
            said=game.speak(state),
            blank=self.blank,
            frozen=self.frozen,
            muted=muted,
            mute_reason=mute_reason,
            paused=self.paused,
            saved=self.table.saved,
            finished=self.finished,
        )

    def report(self, mono: float) -> Report:
        """What the game leaves behind."""
        return report(self.table, self.now(mono))

    def close(self) -> None:
        """Write everything down."""
        if self._journal:
            self._journal.close()

    def _moved(self, moved: bool, mono: float) -> bool:
        if moved:
            self.changes += 1
            self.last_move_at = mono
        return moved
