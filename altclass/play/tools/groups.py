"""The group maker: everybody who is here, in groups whose sizes differ by one at the most; nobody stays alone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random
from typing import Self

from altclass.play.moves import Move
from altclass.play.tools.roster import Called, Roster
from altclass.play.tools.tool import Press

SIZES = (2, 12)
NUMBERS = (2, 12)


@dataclass(frozen=True, slots=True)
class Groups(Called):
    """Groups of `size`, or so many groups (`number`) where `by_number`; `made` holds the numbers of each."""

    size: int = 4
    number: int = 6
    by_number: bool = False
    made: tuple[tuple[int, ...], ...] = ()

    def make(self, *, chance: Random) -> Groups:
        """Mix everybody anew."""
        here = list(self.roster.here)
        if self.asking or not here:
            return self
        chance.shuffle(here)
        count = self._count(len(here))
        return replace(self, made=tuple(tuple(sorted(here[first::count])) for first in range(count)))

    def _count(self, pupils: int) -> int:
        if self.by_number:
            return min(self.number, max(1, pupils // 2))
        count = -(-pupils // self.size)
        return count if pupils // count > 1 else max(1, pupils // self.size)

    def larger(self) -> Groups:
        """Larger groups, or more of them."""
        return self._by(1)

    def smaller(self) -> Groups:
        """Smaller groups, or fewer of them."""
        return self._by(-1)

    def _by(self, step: int) -> Groups:
        if self.by_number:
            return replace(self, number=max(NUMBERS[0], min(NUMBERS[1], self.number + step)), made=())
        return replace(self, size=max(SIZES[0], min(SIZES[1], self.size + step)), made=())

    def other_way(self) -> Groups:
        """By the size of a group, or by how many there are."""
        return replace(self, by_number=not self.by_number, made=())

    def advance(self) -> Move:
        """Mix; or: all absentees are told."""
        return Move("done" if self.asking else "make")

    def heard(self, move: str) -> str:
        """Groups are made."""
        return "deal" if move == "make" else ""

    def presses(self) -> tuple[Press, ...]:
        """Mix, change the size, say who is absent."""
        if self.asking:
            return self.asks()
        more, fewer = ("more_groups", "fewer_groups") if self.by_number else ("larger_groups", "smaller_groups")
        return (
            Press("space", Move("make"), "mix"),
            Press("up", Move("larger"), more),
            Press("down", Move("smaller"), fewer),
            Press("g", Move("other_way"), "by_size" if self.by_number else "by_number"),
            Press("a", Move("ask"), "absentees"),
        )

    def anew(self) -> Self:
        """A class of the same size, all here, no groups yet."""
        return replace(self, roster=Roster(self.roster.count), asking=False, made=())
