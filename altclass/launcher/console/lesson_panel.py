"""How many minutes are left of the lesson, whatever is played in it."""

from __future__ import annotations

import math
import time

from PySide6.QtCore import QTimer

from altclass.launcher.console.console_list import ConsoleList
from altclass.launcher.desk import Desk
from altclass.launcher.pages.page import Page, row
from altclass.launcher.today import ELEMENTARY, JUNIOR_HIGH, usual_minutes
from altclass.launcher.widgets.labels import text

LEFT = (40, 35, 30, 25, 20, 15, 10, 5)  # minutes that may be left when an activity begins
SOON = 5  # minutes before the end the figure is marked
EVERY = 5000  # ms; minutes need no more


class LessonPanel(Page):
    """Counts down without a sound."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setObjectName("panel")
        self._choices: tuple[int, ...] = ()
        self._ends, self._left = ConsoleList(), text(bold=True)
        self._ends.activated.connect(self._choose)
        line = row(self, self.px(0.5), self.px(0.4))
        line.addWidget(self._ends, 1)
        line.addWidget(self._left)
        self._tick = QTimer(self, interval=EVERY)
        self._tick.timeout.connect(self._count)
        desk.today.changed.connect(self._count)
        desk.preferences.changed.connect(lambda names: self.retell() if "grade" in names else None)
        self.retell()

    def retell(self) -> None:
        """The minutes to choose from."""
        self._fill_ends()
        self._count()

    def _fill_ends(self) -> None:
        """First what holds now; then a whole lesson of the grade, what may be left of one, and not to count at all."""
        whole = usual_minutes(self.desk.preferences.now.grade)
        other = JUNIOR_HIGH if whole == ELEMENTARY else ELEMENTARY
        self._choices = (whole, other, *LEFT, 0)
        say = self.tongue.say
        self._ends.clear()
        self._ends.addItem("")
        self._ends.addItem(say("lesson.whole", minutes=whole))
        self._ends.addItems([say("lesson.minutes", minutes=minutes) for minutes in (other, *LEFT)])
        self._ends.addItem(say("lesson.no_count"))
        self._ends.setAccessibleName(say("lesson.lesson"))

    def _choose(self, at: int) -> None:
        self._ends.setCurrentIndex(0)
        if at:
            self.desk.today.end_in(self._choices[at - 1])

    def _count(self) -> None:
        """Whole minutes, the begun one counted: at 0 it is over."""
        left, at = self.desk.today.seconds_left, self.desk.today.ends_at
        self._left.setVisible(left is not None)
        if left is None or at is None:
            self._tick.stop()
            self._ends.setItemText(0, self.tongue.say("lesson.off"))
            return
        self._tick.start()
        clock = time.strftime("%H:%M", time.localtime(at))
        self._ends.setItemText(0, self.tongue.say("lesson.until", clock=clock))
        minutes = math.ceil(max(0.0, left) / 60)
        self._left.setText(self.tongue.say("lesson.left" if minutes else "lesson.over", minutes=minutes))
        self._left.setProperty("tone", "mark" if minutes <= SOON else "ink")
        self._left.style().polish(self._left)
