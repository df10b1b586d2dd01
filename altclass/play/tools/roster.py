"""Who is here: attendance numbers without the absentees.  Numbers only; names are nobody's business here."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Self

from altclass.play.moves import Move
from altclass.play.tools.tool import Press, Tool

FEWEST, MOST = 2, 45


@dataclass(frozen=True, slots=True)
class Roster:
    """How many pupils a class has, and the numbers of those who are away today."""

    count: int = 35
    absent: tuple[int, ...] = ()

    @property
    def here(self) -> tuple[int, ...]:
        """The numbers of all who are here, in order."""
        return tuple(number for number in range(1, self.count + 1) if number not in self.absent)

    def turned(self, number: int) -> Roster:
        """This pupil is away, or here after all."""
        if not 1 <= number <= self.count:
            return self
        away = set(self.absent) ^ {number}
        return replace(self, absent=tuple(sorted(away)))

    def sized(self, count: int) -> Roster:
        """A class of another size."""
        count = max(FEWEST, min(MOST, count))
        return Roster(count, tuple(number for number in self.absent if number <= count))


@dataclass(frozen=True, slots=True)
class Called(Tool):
    """A tool that calls pupils by number; `asking` while it asks who is absent."""

    roster: Roster = Roster()
    asking: bool = False

    def ask(self) -> Self:
        """Who is absent?"""
        return replace(self, asking=True)

    def done(self) -> Self:
        """All absentees are told."""
        return replace(self, asking=False)

    def pupil(self, number: int) -> Self:
        """This pupil is away, or here after all."""
        return replace(self, roster=self.roster.turned(number)) if self.asking else self

    def away(self, numbers: str) -> Self:
        """The same for all numbers in what was typed."""
        roster = self.roster
        for number in re.findall(r"\d+", numbers):
            roster = roster.turned(int(number))
        return replace(self, roster=roster) if self.asking else self

    def larger_class(self) -> Self:
        """One pupil more."""
        return replace(self, roster=self.roster.sized(self.roster.count + 1)) if self.asking else self

    def smaller_class(self) -> Self:
        """One pupil fewer."""
        return replace(self, roster=self.roster.sized(self.roster.count - 1)) if self.asking else self

    def typing(self) -> str:
        """Numbers may be typed while it asks."""
        return "away" if self.asking else ""

    def asks(self) -> tuple[Press, ...]:
        """What may be pressed while it asks."""
        return (
            Press("enter", Move("away"), "type_numbers", takes="text"),
            Press("up", Move("larger_class"), "larger_class"),
            Press("down", Move("smaller_class"), "smaller_class"),
            Press("", Move("done"), "all_told"),
        )
