"""Team buzzers: who pressed first, second and third; presses too close to tell apart share a place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

# Seconds.  A keyboard or game pad is asked every 8 ms (125 times a second) unless it says otherwise: whatever comes
# closer together came in an order that nobody can know.
RESOLUTION = 0.008


class Press(NamedTuple):
    """A team (from 0) and when it pressed (monotonic seconds)."""

    team: int
    at: float


@dataclass(frozen=True, slots=True)
class Buzzers:
    """Open buzzers of so many teams.  A team's first press counts; whatever it presses later changes nothing."""

    teams: int
    presses: tuple[Press, ...] = ()

    def press(self, team: int, at: float) -> Buzzers:
        """A team presses; itself where it has pressed already or there is no such team."""
        if not 0 <= team < self.teams or team in self.pressed:
            return self
        told = sorted((*self.presses, Press(team, at)), key=lambda press: (press.at, press.team))
        return replace(self, presses=tuple(told))

    @property
    def pressed(self) -> frozenset[int]:
        """The teams that have pressed."""
        return frozenset(press.team for press in self.presses)

    @property
    def waiting(self) -> tuple[int, ...]:
        """The teams that have not."""
        return tuple(team for team in range(self.teams) if team not in self.pressed)

    @property
    def places(self) -> tuple[tuple[int, ...], ...]:
        """The teams in the order of their presses; teams in one tuple share their place."""
        places: list[list[int]] = []
        since = 0.0  # when the first team of this place pressed
        for press in self.presses:
            if places and press.at - since <= RESOLUTION:
                places[-1].append(press.team)
            else:
                places.append([press.team])
                since = press.at
        return tuple(tuple(sorted(place)) for place in places)

    @property
    def ranks(self) -> tuple[int, ...]:
        """The number of each place: two teams that are first together leave no second."""
        counts = [len(place) for place in self.places]
        return tuple(1 + sum(counts[:index]) for index in range(len(counts)))
