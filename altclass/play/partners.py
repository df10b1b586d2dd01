"""Who talks with whom on a seat plan, and where pupils move so that everybody meets somebody new."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable
from dataclasses import dataclass

from altclass.play.seats import Seats

Group = tuple[int, ...]
Step = tuple[int, int]  # from a seat to a seat

PATTERNS = ("columns", "rows", "turn", "free")


@dataclass(frozen=True, slots=True)
class Partners:
    """Pairs for the pupils who are here; where one would be alone, three talk together.

    `columns`: every second column moves one seat back.  `rows`: every second row moves one seat to the right.
    `turn`: nobody moves; beside, behind, across.  `free`: pupils find a partner themselves.
    """

    seats: Seats
    here: frozenset[int]
    pattern: str

    def groups(self, number: int) -> tuple[Group, ...]:
        """The seats that talk together in this round (from 0)."""
        if self.pattern == "free":
            return ()
        found: dict[Hashable, list[int]] = defaultdict(list)
        for seat in sorted(self.here):
            found[self._desk(seat, number)].append(seat)
        return _nobody_alone(found.values(), self.seats)

    def _desk(self, seat: int, number: int) -> Hashable:
        """Seats of the same desk talk together."""
        row, column = self.seats.place(seat)
        if self.pattern == "columns":
            return row, _pair(column, self.seats.columns)
        if self.pattern == "rows":
            return _pair(row, self.seats.rows), column
        block = row // 2, column // 2
        return (block, (row % 2, column % 2, (row + column) % 2)[number % 3])

    def steps(self) -> tuple[Step, ...]:
        """Who moves where between two rounds; the last in a line comes to its beginning."""
        at = {"columns": 1, "rows": 0}.get(self.pattern)
        if at is None:
            return ()
        lines: dict[int, list[int]] = defaultdict(list)
        for seat in sorted(self.here, key=self.seats.place):
            line = self.seats.place(seat)[at]
            if line % 2:
                lines[line].append(seat)
        return tuple(step for line in lines.values() if len(line) > 1 for step in _round_about(line))

    def sitting(self, number: int) -> dict[int, int]:
        """Who sits where in this round: the seat, and the seat at which its pupil began."""
        where = {seat: seat for seat in self.here}
        moves = dict(self.steps())
        for _ in range(number):
            where = {moves.get(seat, seat): pupil for seat, pupil in where.items()}
        return where


def _pair(line: int, lines: int) -> int:
    """Lines by twos; an odd last one joins the two before it."""
    return min(line // 2, max(0, lines // 2 - 1))


def _round_about(line: list[int]) -> Iterable[Step]:
    return zip(line, [*line[1:], line[0]], strict=True)


def _nobody_alone(found: Iterable[Collection[int]], seats: Seats) -> tuple[Group, ...]:
    """The groups, each single pupil joined to the nearest group, to a small one rather than to three."""
    groups = [set(group) for group in found]
    while len(groups) > 1 and (alone := next((group for group in groups if len(group) == 1), None)):
        groups.remove(alone)
        (seat,) = alone
        min(groups, key=lambda group: (len(group) > 2, _apart(seats, seat, group), len(group))).add(seat)
    return tuple(tuple(sorted(group)) for group in groups)


def _apart(seats: Seats, seat: int, group: Collection[int]) -> int:
    """How many seats away the nearest of a group sits."""
    row, column = seats.place(seat)
    return min(abs(row - r) + abs(column - c) for r, c in map(seats.place, group))
