"""The fair draw: no one twice before everybody was drawn once, and absentees never."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random
from typing import Self

from altclass.play.moves import Move
from altclass.play.tools.roster import Called, Roster
from altclass.play.tools.tool import Press


@dataclass(frozen=True, slots=True)
class Draw(Called):
    """The numbers drawn in this round, in order; the latest one was drawn `at` (the tool's seconds)."""

    drawn: tuple[int, ...] = ()
    latest: int = 0
    at: float = -60.0

    def draw(self, *, chance: Random, now: float) -> Draw:
        """Draw somebody who was not drawn in this round; when all were, a new round begins."""
        here = self.roster.here
        if self.asking or not here:
            return self
        drawn, left = self.drawn, self.left
        if not left:  # nobody is drawn twice in a row where two rounds meet
            drawn, left = (), tuple(number for number in here if number != self.latest) or here
        number = chance.choice(left)
        return replace(self, drawn=(*drawn, number), latest=number, at=now)

    def all_again(self) -> Draw:
        """Everybody may be drawn again."""
        return replace(self, drawn=(), latest=0)

    @property
    def left(self) -> tuple[int, ...]:
        """Who is here and was not drawn in this round."""
        return tuple(number for number in self.roster.here if number not in self.drawn)

    def advance(self) -> Move:
        """The next number; or: all absentees are told."""
        return Move("done" if self.asking else "draw")

    def heard(self, move: str) -> str:
        """A number is drawn."""
        return "draw" if move == "draw" else ""

    def presses(self) -> tuple[Press, ...]:
        """Draw, say who is absent, begin anew."""
        if self.asking:
            return self.asks()
        return (
            Press("space", Move("draw"), "draw_one"),
            Press("a", Move("ask"), "absentees"),
            Press("0", Move("all_again"), "all_again"),
        )

    def anew(self) -> Self:
        """A class of the same size, all here, nobody drawn."""
        return replace(self, roster=Roster(self.roster.count), asking=False, drawn=(), latest=0)
