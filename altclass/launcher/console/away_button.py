"""Who is away today, on one button of the console's head."""

from __future__ import annotations

from altclass.launcher.desk import Desk
from altclass.launcher.tongue import Tongue
from altclass.launcher.widgets.press import Press

NAMED = 4  # numbers that have room on the button


class AwayButton(Press):
    """A few by their numbers, more by their count."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("plain")
        self._today, self._tongue = desk.today, desk.tongue
        self._today.changed.connect(self.retell)
        self._tongue.on_change(self.retell)

    def retell(self) -> None:
        """As it is today, in the teacher's language."""
        self.setText(told(self._today.absent, self._tongue))
        self.setAccessibleName(self.text())


def told(absent: tuple[int, ...], tongue: Tongue) -> str:
    """Away: 4, 17."""
    if not absent:
        return tongue.say("lesson.all_here")
    numbers = ", ".join(map(str, absent)) if len(absent) <= NAMED else tongue.say("lesson.numbers", count=len(absent))
    return tongue.say("lesson.away", numbers=numbers)
