"""Clocks that are told the time and never ask for it, so that a lesson can be played again exactly."""

from __future__ import annotations

import math


def seconds_left(ends_at: float, now: float) -> int:
    """Whole seconds, rounded up, so that the class sees 1 until the bell."""
    return max(0, math.ceil(ends_at - now - 1e-6))


class GameClock:
    """Seconds of play: it stands still while the game is paused, blanked or away, and goes on after a restart.

    The caller tells it a monotonic time (seconds).  A jump of more than `LEAP` (a PC asleep) counts as a pause.
    """

    LEAP = 5.0

    def __init__(self, played: float = 0.0) -> None:
        self._played = played
        self._seen: float | None = None
        self.stopped = False

    def at(self, monotonic: float) -> float:
        """Seconds of play until this moment."""
        passed = 0.0 if self._seen is None else monotonic - self._seen
        if not self.stopped and 0.0 <= passed <= self.LEAP:
            self._played += passed
        self._seen = monotonic
        return self._played

    def stop(self, monotonic: float) -> None:
        """Stand still from this moment."""
        self.at(monotonic)
        self.stopped = True

    def go_on(self, monotonic: float) -> None:
        """Run again from this moment."""
        self.at(monotonic)
        self.stopped = False
