"""A rectangle of the screen in pixels, and ways to cut it up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Box(NamedTuple):
    """Left, top, width, height in pixels."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.h

    def inset(self, across: float, down: float | None = None) -> Box:
        """The same box, smaller by that much on each side."""
        down = across if down is None else down
        return Box(self.x + across, self.y + down, max(0.0, self.w - 2 * across), max(0.0, self.h - 2 * down))

    def middle(self, w: float, h: float) -> Box:
        """A box of that size in the middle of this one."""
        return Box(self.x + (self.w - w) / 2, self.y + (self.h - h) / 2, w, h)

    def moved(self, dx: float, dy: float) -> Box:
        """The same box elsewhere."""
        return Box(self.x + dx, self.y + dy, self.w, self.h)

    def holds(self, other: Box, slack: float = 0.5) -> bool:
        """Whether the other box lies inside this one (`slack` pixels may stick out)."""
        return (
            other.x >= self.x - slack
            and other.y >= self.y - slack
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )

    def meets(self, other: Box, slack: float = 0.5) -> bool:
        """Whether two boxes share more than `slack` pixels both ways."""
        across = min(self.right, other.right) - max(self.x, other.x)
        down = min(self.bottom, other.bottom) - max(self.y, other.y)
        return across > slack and down > slack

    def around(self, other: Box) -> Box:
        """The smallest box that holds both."""
        x, y = min(self.x, other.x), min(self.y, other.y)
        return Box(x, y, max(self.right, other.right) - x, max(self.bottom, other.bottom) - y)

    def columns(self, weights: Sequence[float], gap: float) -> list[Box]:
        """Side by side, as wide as their weights say."""
        return [Box(x, self.y, w, self.h) for x, w in _shares(self.x, self.w, weights, gap)]

    def rows(self, weights: Sequence[float], gap: float) -> list[Box]:
        """One under the other, as high as their weights say."""
        return [Box(self.x, y, self.w, h) for y, h in _shares(self.y, self.h, weights, gap)]


def _shares(start: float, length: float, weights: Sequence[float], gap: float) -> list[tuple[float, float]]:
    room = max(0.0, length - gap * (len(weights) - 1))
    total = sum(weights) or 1.0
    shares: list[tuple[float, float]] = []
    for weight in weights:
        size = room * weight / total
        shares.append((start, size))
        start += size + gap
    return shares
