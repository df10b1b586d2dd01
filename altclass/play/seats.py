"""The seats of a classroom: who sits where, and which seats lie in a row, a column or a diagonal with one of them."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

DIRECTIONS = ("row", "column", "down", "up")  # as the class sees them on the screen, the board in front


@dataclass(frozen=True, slots=True)
class Seats:
    """So many seats in so many columns, the last row perhaps not full.  Seats count from 1, down each column."""

    count: int
    columns: int

    @property
    def rows(self) -> int:
        """Rows from the board to the back."""
        return -(-self.count // self.columns)

    def deep(self, column: int) -> int:
        """Seats in a column (from 0): those on the left have one more where the last row is not full."""
        return len(range(column, self.count, self.columns))

    @property
    def all(self) -> tuple[int, ...]:
        """Every seat."""
        return tuple(range(1, self.count + 1))

    def place(self, seat: int) -> tuple[int, int]:
        """Row and column of a seat, both from 0."""
        before = 0
        for column in range(self.columns):
            if seat <= before + self.deep(column):
                return seat - before - 1, column
            before += self.deep(column)
        raise ValueError(seat)

    def line(self, seat: int, direction: str) -> frozenset[int]:
        """The seats in one line with this one, itself among them.  Raises KeyError for an unknown direction."""
        mark = _LINES[direction]
        mine = mark(*self.place(seat))
        return frozenset(other for other in self.all if mark(*self.place(other)) == mine)

    def band(self, seat: int, teams: int) -> int:
        """The team of a seat (from 0), where columns side by side form teams."""
        return min(teams - 1, self.place(seat)[1] * teams // self.columns)

    def in_one_line(self, seats: Collection[int]) -> bool:
        """Whether all these seats lie in one row, one column or one diagonal (one seat, or none, does)."""
        return not seats or any(set(seats) <= self.line(min(seats), direction) for direction in DIRECTIONS)


_LINES: dict[str, Callable[[int, int], int]] = {
    "row": lambda row, _column: row,
    "column": lambda _row, column: column,
    "down": lambda row, column: row - column,
    "up": lambda row, column: row + column,
}
