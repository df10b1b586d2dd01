"""The scoreboard: two to eight teams, a point more or less by one press."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self

from altclass.play.moves import Move
from altclass.play.team import TEAMS
from altclass.play.tools.tool import Press, Tool

FEWEST, MOST = 2, 8
MOST_POINTS = 999


@dataclass(frozen=True, slots=True)
class Scoreboard(Tool):
    """Points by team; they belong to this lesson, not to any game."""

    points: tuple[int, ...] = (0, 0, 0, 0)

    def more(self, team: int) -> Scoreboard:
        """A point for a team (from 0)."""
        return self._by(team, 1)

    def less(self, team: int) -> Scoreboard:
        """A point less; nobody goes below nothing."""
        return self._by(team, -1)

    def _by(self, team: int, points: int) -> Scoreboard:
        if not 0 <= team < len(self.points):
            return self
        now = max(0, min(MOST_POINTS, self.points[team] + points))
        if now == self.points[team]:
            return self
        return Scoreboard((*self.points[:team], now, *self.points[team + 1 :]))

    def more_teams(self) -> Scoreboard:
        """One team more, without points."""
        return Scoreboard((*self.points, 0)) if len(self.points) < MOST else self

    def fewer_teams(self) -> Scoreboard:
        """The last team is gone, and its points with it; taking back brings them again."""
        return Scoreboard(self.points[:-1]) if len(self.points) > FEWEST else self

    def zero(self) -> Scoreboard:
        """Everybody begins at nothing."""
        return Scoreboard((0,) * len(self.points))

    def heard(self, move: str) -> str:
        """A point is heard."""
        return "award" if move == "more" else ""

    def presses(self) -> tuple[Press, ...]:
        """A digit for each team."""
        teams = range(len(self.points))
        return (
            Press("", Move("nothing"), "a_point", f"1–{len(self.points)}"),
            *(
                Press(str(team + 1), Move("more", (team,)), "team_more", TEAMS[team].letter, seen=False)
                for team in teams
            ),
            *(
                Press(f"shift+{team + 1}", Move("less", (team,)), "team_less", TEAMS[team].letter, seen=False)
                for team in teams
            ),
            Press("up", Move("more_teams"), "more_teams"),
            Press("down", Move("fewer_teams"), "fewer_teams"),
            Press("0", Move("zero"), "all_zero"),
        )

    def nothing(self) -> Scoreboard:
        """Only tells what the digits do."""
        return self

    def anew(self) -> Self:
        """The same teams, without points."""
        return replace(self, points=(0,) * len(self.points))
