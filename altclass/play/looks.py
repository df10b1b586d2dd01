"""How a picture is kept back: six ways to hide it, and how much of it each look gives away."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

MASKS = ("silhouette", "turning", "zoom", "tiles", "strips", "blur")
SIDE = 5  # tiles along a side
STRIPS = 10
FEWEST, MOST = 0.12, 0.66  # share of the pieces that lie open at the first look and at the last


@dataclass(frozen=True, slots=True)
class Look:
    """One look at a hidden picture; `share` is 0 at the first look and 1 at the last one before the answer.

    `order` is the order in which tiles or strips open, `at` the point a close look draws back from (shares of the side).
    """

    mask: str
    share: float = 0.0
    order: tuple[int, ...] = ()
    at: tuple[float, float] = (0.5, 0.5)

    @property
    def covered(self) -> tuple[int, ...]:
        """Tiles (row by row) or strips (from the left) that are still closed."""
        opened = round(len(self.order) * (FEWEST + (MOST - FEWEST) * self.share))
        return tuple(sorted(self.order[max(1, opened) :]))


def look(mask: str, share: float, draw: Random) -> Look:
    """A look at a picture.  The same draw gives the same places, so that each look only adds to the one before."""
    order = list(range({"tiles": SIDE * SIDE, "strips": STRIPS}.get(mask, 0)))
    draw.shuffle(order)
    return Look(mask, share, tuple(order), (draw.uniform(0.3, 0.7), draw.uniform(0.3, 0.7)))
