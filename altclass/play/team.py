"""What every class shares, whatever the game: teams, points given by hand, and the bell."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple


class Team(NamedTuple):
    """A team is a letter, a shape and a colour, never a colour alone (colour-universal design)."""

    letter: str
    shape: str
    colour: str


# The first four are told apart by every kind of eye from their colour alone (measured: altclass/dev/eyes.py); where
# more play, some pairs need the shape and the letter.
TEAMS = (
    Team("A", "circle", "blue"),
    Team("B", "triangle", "yellow"),
    Team("C", "square", "green"),
    Team("D", "star", "brown"),
    Team("E", "diamond", "purple"),
    Team("F", "hexagon", "sky"),
    Team("G", "heart", "red"),
    Team("H", "cross", "pink"),
)

MOST_POINTS = 100_000


@dataclass(frozen=True, slots=True)
class Room:
    """Points given by hand, one number a team, and when the bell rings (game seconds; None for no bell)."""

    points: tuple[int, ...] = ()
    bell_at: float | None = None

    def award(self, team: int, points: int) -> Room:
        """Give points to a team (or take them, below zero).  `team` counts from 0."""
        if not 0 <= team < len(self.points):
            return self
        given = max(-MOST_POINTS, min(MOST_POINTS, self.points[team] + points))
        return replace(self, points=(*self.points[:team], given, *self.points[team + 1 :]))

    def set_bell(self, seconds: int, *, now: float) -> Room:
        """Ring in so many seconds; 0 or less takes the bell away."""
        return replace(self, bell_at=now + seconds if seconds > 0 else None)


def by_team(won: Iterable[tuple[int, int]], teams: int) -> tuple[int, ...]:
    """Points by team, out of pairs of a team and the points it won."""
    points = [0] * teams
    for team, more in won:
        points[team] += more
    return tuple(points)


ROOM_MOVES = frozenset({"award", "set_bell"})
# Beside any game, of this moment only: never in the journal.
ASIDES = frozenset({"buzzers", "buzz", "look_away"})
TOOLS = "tools"  # opens the tray of the teacher's tools
