"""A stopwatch with split times: how long did the class need?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self

from altclass.play.moves import Move
from altclass.play.tools.tool import Press, Tool

MOST_SPLITS = 8
MOST_SECONDS = 99 * 60 + 59.9  # what the digits can show


@dataclass(frozen=True, slots=True)
class Stopwatch(Tool):
    """`gone` seconds before it was last started, at `since` (None while it stands); split times, the newest last."""

    gone: float = 0.0
    since: float | None = None
    splits: tuple[float, ...] = ()

    def go(self, *, now: float) -> Stopwatch:
        """Start, stop, go on."""
        if self.since is None:
            return replace(self, since=now)
        return replace(self, gone=self.seconds(now), since=None)

    def split(self, *, now: float) -> Stopwatch:
        """Keep the time of this moment; the watch runs on."""
        if self.since is None:
            return self
        return replace(self, splits=(*self.splits, self.seconds(now))[-MOST_SPLITS:])

    def again(self) -> Stopwatch:
        """Back to nothing."""
        return Stopwatch()

    def seconds(self, now: float) -> float:
        """Seconds so far."""
        return min(MOST_SECONDS, self.gone + (0.0 if self.since is None else max(0.0, now - self.since)))

    def standing(self) -> bool:
        """Whether it does not run."""
        return self.since is None

    def advance(self) -> Move:
        """Start or stop."""
        return Move("go")

    def presses(self) -> tuple[Press, ...]:
        """Start or stop, a split time while it runs, back to nothing while it stands."""
        first = Press("space", Move("go"), "start" if self.since is None else "stop")
        return first, Press("l", Move("split"), "split"), Press("r", Move("again"), "zero")

    def anew(self) -> Self:
        """Nothing measured yet."""
        return replace(self, gone=0.0, since=None, splits=())
