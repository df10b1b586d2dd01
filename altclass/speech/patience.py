"""How often a failing voice is tried again: a little at once, then less and less, never for ever without a rest."""

from __future__ import annotations

from dataclasses import dataclass

MOST_IN_A_ROW = 5  # workers lost without one good word between
FIRST_REST = 30.0  # seconds
LONGEST_REST = 600.0


@dataclass(slots=True)
class Patience:
    """Counts losses.  Time is told, never asked (`now` in seconds, any clock that only goes forward)."""

    losses: int = 0
    rest: float = FIRST_REST
    wakes_at: float = 0.0

    def good_word(self) -> None:
        """It speaks: all is forgiven."""
        self.losses, self.rest, self.wakes_at = 0, FIRST_REST, 0.0

    def lost(self, now: float) -> bool:
        """One more worker died or hung; True if that was one too many and the voice now rests."""
        self.losses += 1
        if self.losses < MOST_IN_A_ROW:
            return False
        self.give_up(now)
        return True

    def give_up(self, now: float) -> None:
        """Rest at once (no engine, no English voice): twice as long each time, at most ten minutes."""
        self.losses = 0
        self.wakes_at = now + self.rest
        self.rest = min(self.rest * 2, LONGEST_REST)

    def seconds_to_rest(self, now: float) -> float:
        """0 when it may be tried."""
        return max(0.0, self.wakes_at - now)
