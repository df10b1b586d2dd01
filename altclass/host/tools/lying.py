"""A tool as it lies in the tray: its value now, those before it, and its own clock."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime

from altclass.play.timer import GameClock, seconds_left
from altclass.play.tools.roster import Called, Roster
from altclass.play.tools.tool import Tool


@dataclass
class Lying:
    """One tool.  Its clock stands until the tool is taken up."""

    at: Tool
    played: float = 0.0
    before: list[Tool] = field(default_factory=list)
    last: Tool | None = None  # what it held for the class before

    def __post_init__(self) -> None:
        self.clock = GameClock(self.played)
        self.clock.stopped = True

    def take(self, roster: Roster) -> None:
        """Another tool, or the console, was told who is here: taking back must not bring an absentee in again."""
        self.at = _with(self.at, roster)
        self.before = [_with(one, roster) for one in self.before]

    def begin_anew(self) -> None:
        """For another class; until the next move the last one's can be brought back."""
        self.last, self.at, self.before = self.at, self.at.anew(), []

    def bring_back(self) -> bool:
        """What it held for the last class; whether anything was kept of that."""
        if self.last is None:
            return False
        self.at, self.last = self.last, None
        return True

    def second(self, mono: float) -> int:
        """The whole second that clock shows; -1 where none runs."""
        clock = self.at.clock()
        return -1 if clock is None else seconds_left(clock.ends_at, self.clock.at(mono))

    def next_second(self, mono: float) -> float | None:
        """When that clock shows the next second, on the monotonic clock."""
        clock = self.at.clock()
        left = 0.0 if clock is None else clock.ends_at - self.clock.at(mono)
        return mono + left % 1.0 + 1e-3 if left > 0 else None


def _with(at: Tool, roster: Roster) -> Tool:
    return replace(at, roster=roster) if isinstance(at, Called) else at


def today() -> date:
    """The day on this PC."""
    return datetime.now().astimezone().date()
