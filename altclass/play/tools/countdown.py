"""A countdown: started by one press, made longer or shorter while it runs."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Self

from altclass.play.moves import Clock, Move
from altclass.play.tools.tool import Press, Tool

PRESETS = (30, 60, 120, 180, 300, 600)  # seconds, by the keys 1 to 6
LEAST, MOST = 10, 3600


@dataclass(frozen=True, slots=True)
class Countdown(Tool):
    """`left` seconds while it stands; while it runs, it ends at `ends_at` (the tool's own seconds)."""

    total: int = 60
    left: float = 60.0
    ends_at: float | None = None

    def preset(self, seconds: int, *, now: float) -> Countdown:
        """Start with so many seconds."""
        return Countdown(seconds, float(seconds), now + seconds) if LEAST <= seconds <= MOST else self

    def go(self, *, now: float) -> Countdown:
        """Start, stop, go on; after its end, lie ready again."""
        if self.ends_at is None:
            return replace(self, ends_at=now + self.left)
        left = self.seconds(now)
        return replace(self, left=left if left > 0 else float(self.total), ends_at=None)

    def longer(self, *, now: float) -> Countdown:
        """A little more time."""
        return self._by(1, now)

    def shorter(self, *, now: float) -> Countdown:
        """A little less time."""
        return self._by(-1, now)

    def again(self) -> Countdown:
        """The whole time once more, standing."""
        return replace(self, left=float(self.total), ends_at=None)

    def _by(self, sign: int, now: float) -> Countdown:
        left = self.seconds(now)
        step = _step(left if sign > 0 else left - 1)
        wanted = (math.floor(left / step + 1e-6) + 1) * step if sign > 0 else (math.ceil(left / step - 1e-6) - 1) * step
        wanted = max(LEAST, min(MOST, wanted))
        if self.ends_at is None:
            return Countdown(wanted, float(wanted))
        return Countdown(max(self.total, wanted), float(wanted), now + wanted)

    def seconds(self, now: float) -> float:
        """Seconds left."""
        return self.left if self.ends_at is None else max(0.0, self.ends_at - now)

    def over(self, now: float) -> bool:
        """Whether the time is up."""
        return self.ends_at is not None and now >= self.ends_at

    def clock(self) -> Clock | None:
        """The running clock."""
        return None if self.ends_at is None else Clock(self.ends_at, float(self.total))

    def standing(self) -> bool:
        """Whether it does not run."""
        return self.ends_at is None

    def advance(self) -> Move:
        """Start or stop."""
        return Move("go")

    def presses(self) -> tuple[Press, ...]:
        """Start or stop, the times, longer and shorter."""
        label = "start" if self.ends_at is None else "stop"
        times = tuple(
            Press(str(number), Move("preset", (seconds,)), f"preset_{seconds}")
            for number, seconds in enumerate(PRESETS, 1)
        )
        return (
            Press("space", Move("go"), label),
            *times,
            Press("up", Move("longer"), "longer"),
            Press("down", Move("shorter"), "shorter"),
            Press("r", Move("again"), "once_more"),
        )

    def anew(self) -> Self:
        """The last time used, standing."""
        return replace(self, left=float(self.total), ends_at=None)


def _step(seconds: float) -> int:
    """By how many seconds a press changes the time: finer where little is left."""
    return 10 if seconds < 60 else 30 if seconds < 300 else 60
