"""Teams that take turns, with lives, passes and hints; any game that needs them holds one of these."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Turns:
    """Whose turn it is (`team`, from 0), and what every team has left.  Without lives in play nobody drops out."""

    lives: tuple[int, ...]
    passes: tuple[int, ...] = ()
    hints: tuple[int, ...] = ()
    team: int = 0
    lives_count: bool = True

    @property
    def out(self) -> tuple[int, ...]:
        """Teams that have no life left."""
        return tuple(team for team, lives in enumerate(self.lives) if self.lives_count and lives <= 0)

    @property
    def decided(self) -> bool:
        """Whether at most one of several teams is left (or the only one has dropped out)."""
        left = len(self.lives) - len(self.out)
        return left == 0 or (left == 1 and len(self.lives) > 1)

    def next(self) -> Turns:
        """The turn goes to the next team that is not out."""
        teams = len(self.lives)
        order = ((self.team + step) % teams for step in range(1, teams + 1))
        return replace(self, team=next((team for team in order if team not in self.out), self.team))

    def missed(self) -> Turns:
        """This team loses a life, and the turn goes on."""
        return replace(self, lives=_one_less(self.lives, self.team)).next() if self.lives_count else self.next()

    def passed(self) -> Turns:
        """This team passes, if it has a pass left."""
        return replace(self, passes=_one_less(self.passes, self.team)).next() if self.can_pass else self

    def hinted(self) -> Turns:
        """This team uses a hint."""
        return replace(self, hints=_one_less(self.hints, self.team)) if self.can_ask else self

    def to(self, team: int) -> Turns:
        """The turn goes to that team."""
        return replace(self, team=team) if 0 <= team < len(self.lives) and team not in self.out else self

    @property
    def can_pass(self) -> bool:
        """Whether this team has a pass left."""
        return self.team < len(self.passes) and self.passes[self.team] > 0

    @property
    def can_ask(self) -> bool:
        """Whether this team has a hint left."""
        return self.team < len(self.hints) and self.hints[self.team] > 0


def turns(teams: int, *, lives: int = 0, passes: int = 0, hints: int = 0) -> Turns:
    """Turns for so many teams; 0 lives means that nobody drops out."""
    teams = max(1, teams)
    return Turns((lives,) * teams, (passes,) * teams, (hints,) * teams, lives_count=lives > 0)


def _one_less(numbers: tuple[int, ...], at: int) -> tuple[int, ...]:
    return tuple(number - (place == at) for place, number in enumerate(numbers))
