"""What lies under the squares of a point game: points, and now and then a surprise; and what each does to the points."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from typing import NamedTuple

POINTS = (10, 20, 20, 30, 30, 40, 50, 50, 60, 80, 100)  # small ones more often, so that a hundred is an event
LOSSES = (10, 20, 20, 30)
TAKEN = (20, 30, 50)  # points that go from one team to another
MOST = 9990  # points a team can hold, however often they are doubled
STORM = 50  # what a class that plays together loses in a storm, instead of all
SPECIAL = ("minus", "double", "swap", "steal", "wipe")
WITH_ANOTHER = frozenset({"swap", "steal", "gift"})  # kinds that need a second team

# Squares out of twenty.  A calm class meets no thieves and no storm.
MIXES: dict[str, Mapping[str, int]] = {
    "calm": {"minus": 2, "double": 2, "swap": 1},
    "lively": {"minus": 2, "double": 2, "swap": 2, "steal": 2, "wipe": 2},
    "wild": {"minus": 2, "double": 3, "swap": 3, "steal": 4, "wipe": 4},
}


class Prize(NamedTuple):
    """A square's content: points, gift (points for two teams), minus, double, swap, steal or wipe."""

    kind: str
    points: int = 0

    @property
    def sign(self) -> str:
        """What stands on the square, in every language: +50, −20, ×2."""
        signs = {"minus": f"−{self.points}", "double": "×2", "swap": "⇄", "steal": f"←{self.points}", "wipe": "0"}
        return signs.get(self.kind, f"+{self.points}")


def dealt(squares: int, shares: Mapping[str, int], chance: random.Random) -> tuple[Prize, ...]:
    """One prize a square, surprises in these shares of twenty; whatever is wished for comes at least once."""
    special = [kind for kind in SPECIAL for _ in range(_count(shares.get(kind, 0), squares))]
    kinds = chance.sample(special, len(special))[:squares]
    kinds += ["points"] * (squares - len(kinds))
    chance.shuffle(kinds)
    return tuple(_drawn(kind, chance) for kind in kinds)


def _count(share: int, squares: int) -> int:
    return max(1, round(share * squares / 20)) if share > 0 else 0


def _drawn(kind: str, chance: random.Random) -> Prize:
    values = {"points": POINTS, "minus": LOSSES, "steal": TAKEN}
    return Prize(kind, chance.choice(values[kind]) if kind in values else 0)


def softened(prizes: Sequence[Prize], *, gentle: bool, teams: int) -> tuple[Prize, ...]:
    """The same prizes for a gentle game, or for a class that plays together: the same squares stay what they can."""
    return tuple(_soft(prize, gentle=gentle, alone=teams < 2) for prize in prizes)


def _soft(prize: Prize, *, gentle: bool, alone: bool) -> Prize:
    """Gently nobody loses a point: what would hurt becomes a present, for two teams where there are two."""
    if gentle and prize.kind in ("minus", "swap", "steal", "wipe"):
        return Prize("points" if alone else "gift", prize.points or 20)
    if alone and prize.kind in WITH_ANOTHER:
        return Prize("points", prize.points or 20)
    return Prize("minus", STORM) if alone and prize.kind == "wipe" else prize


def applied(
    prize: Prize, points: tuple[int, ...], team: int, other: int = -1, *, everyone: bool = False
) -> tuple[int, ...]:
    """Points by team after `team` opened this; `other` is the second team (-1 for none).  Nobody falls below zero.

    A storm takes all points of the other team if there is one, else the opener's, or with `everyone` those of all.
    """
    after = list(points)
    mine, theirs = points[team], points[other] if other >= 0 else 0
    if prize.kind in ("points", "minus", "double"):
        after[team] = max(0, mine + {"points": prize.points, "minus": -prize.points, "double": mine}[prize.kind])
    elif prize.kind == "wipe":
        hit = range(len(points)) if everyone else (other if other >= 0 else team,)
        after = [0 if at in hit else kept for at, kept in enumerate(points)]
    elif other >= 0:
        taken = min(prize.points, theirs)
        both = {"swap": (theirs, mine), "steal": (mine + taken, theirs - taken)}
        after[team], after[other] = both.get(prize.kind, (mine + prize.points, theirs + prize.points))
    return tuple(min(MOST, kept) for kept in after)
