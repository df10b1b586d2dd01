"""Dice: one to three, with four to twenty faces."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from altclass.play.moves import Move
from altclass.play.tools.tool import Press, Tool

FACES = (4, 6, 8, 10, 12, 20)
MOST = 3


@dataclass(frozen=True, slots=True)
class Dice(Tool):
    """What the dice show (none before the first roll), rolled `at` (the tool's seconds)."""

    count: int = 2
    faces: int = 6
    shown: tuple[int, ...] = ()
    at: float = -60.0

    def roll(self, *, chance: Random, now: float) -> Dice:
        """Throw them all."""
        return replace(self, shown=tuple(chance.randint(1, self.faces) for _ in range(self.count)), at=now)

    def many(self, count: int) -> Dice:
        """So many dice."""
        return replace(self, count=count, shown=()) if 1 <= count <= MOST else self

    def more_faces(self) -> Dice:
        """Dice with more faces."""
        return self._by(1)

    def fewer_faces(self) -> Dice:
        """Dice with fewer faces."""
        return self._by(-1)

    def _by(self, step: int) -> Dice:
        at = max(0, min(len(FACES) - 1, FACES.index(self.faces) + step))
        return replace(self, faces=FACES[at], shown=()) if FACES[at] != self.faces else self

    def advance(self) -> Move:
        """Roll."""
        return Move("roll")

    def heard(self, move: str) -> str:
        """They fall."""
        return "draw" if move == "roll" else ""

    def presses(self) -> tuple[Press, ...]:
        """Roll, how many, how many faces."""
        return (
            Press("space", Move("roll"), "roll"),
            *(Press(str(count), Move("many", (count,)), f"dice_{count}") for count in range(1, MOST + 1)),
            Press("up", Move("more_faces"), "more_faces"),
            Press("down", Move("fewer_faces"), "fewer_faces"),
        )
