"""The spotlight: everything is dark but one round place, which follows the hand."""

from __future__ import annotations

from dataclasses import dataclass, replace

from altclass.play.moves import Move
from altclass.play.tools.tool import Press, Tool

SIDE = 10_000  # the screen is so many steps high; steps from the left are as long
LEAST, MOST = 800, 4600
STEP = 500


@dataclass(frozen=True, slots=True)
class Spotlight(Tool):
    """The middle of the light (no x: the middle of the screen) and its radius, in steps."""

    x: int = -1
    y: int = SIDE // 2
    radius: int = 2000

    def point(self, x: int, y: int) -> Spotlight:
        """Shine here."""
        return replace(self, x=x, y=y)

    def wider(self) -> Spotlight:
        """A larger light."""
        return replace(self, radius=min(MOST, self.radius + STEP))

    def narrower(self) -> Spotlight:
        """A smaller light."""
        return replace(self, radius=max(LEAST, self.radius - STEP))

    def presses(self) -> tuple[Press, ...]:
        """Its size."""
        return Press("up", Move("wider"), "wider_light"), Press("down", Move("narrower"), "narrower_light")
