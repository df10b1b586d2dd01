"""What holds for today's lessons and is forgotten with the day: when the lesson ends, who is away (numbers only)."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from altclass.content.grade import Grade
from altclass.play.tools.roster import Roster

ELEMENTARY, JUNIOR_HIGH = 45, 50  # minutes of a lesson in Japan


class Today(QObject):
    """Kept in memory alone, numbers and no names.  `clock` tells seconds, as `time.time`.

    `changed` comes with every change, `roll_called` when another class or other absentees were told.
    """

    changed = Signal()
    roll_called = Signal()

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        super().__init__()
        self._clock = clock
        self._day = self._date()
        self._ends_at: float | None = None
        self._roster = Roster()
        self.roll_was_called = False  # as long as nobody told, the game's own tools know better

    def _date(self) -> tuple[int, ...]:
        return tuple(time.localtime(self._clock())[:3])

    def _look_at_the_calendar(self) -> None:
        if self._date() != self._day:
            self._day, self._ends_at = self._date(), None
            self._roster, self.roll_was_called = Roster(self._roster.count), False

    @property
    def roster(self) -> Roster:
        """The class as it is today."""
        self._look_at_the_calendar()
        return self._roster

    @property
    def absent(self) -> tuple[int, ...]:
        """The attendance numbers of those who are away."""
        return self.roster.absent

    def take(self, roster: Roster) -> None:
        """The class is this one now."""
        self._look_at_the_calendar()
        if roster != self._roster:
            self._roster, self.roll_was_called = roster, True
            self.changed.emit()
            self.roll_called.emit()

    def end_in(self, minutes: int) -> None:
        """The lesson ends in so many minutes; 0: nobody counts."""
        self._look_at_the_calendar()
        self._ends_at = self._clock() + minutes * 60 if minutes else None
        self.changed.emit()

    @property
    def seconds_left(self) -> float | None:
        """Of the lesson; below zero when it is over; None while nobody counts."""
        self._look_at_the_calendar()
        return None if self._ends_at is None else self._ends_at - self._clock()

    @property
    def ends_at(self) -> float | None:
        """When the bell of the school rings."""
        self._look_at_the_calendar()
        return self._ends_at


def usual_minutes(grade: str) -> int:
    """How long a lesson is in that year; an elementary one where the year is not known."""
    return JUNIOR_HIGH if grade in list(Grade) and grade.startswith("JHS") else ELEMENTARY
