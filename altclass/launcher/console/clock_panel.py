"""The clocks: the game's own, and the bell of the lesson."""

from __future__ import annotations

import math
import time

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from altclass.launcher.console.console_list import ConsoleList
from altclass.launcher.desk import Desk
from altclass.launcher.pages.page import Page, column, row
from altclass.launcher.widgets.labels import text
from altclass.play.messages import Now

BELLS = (0, 3, 5, 8, 10, 15, 20, 30)  # minutes; 0 takes the bell away


class ClockPanel(Page):
    """Between two messages of the game it counts on by itself.  `bell` asks for a bell in so many seconds."""

    bell = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setObjectName("panel")
        self._now: Now | None = None
        self._came = 0.0
        body = column(self, self.px(0.6), self.px(0.1))
        self._title = self.told(text("small", "faint"), "clock")
        self._digits = text("huge")
        body.addWidget(self._title)
        body.addWidget(self._digits)
        body.addWidget(self._bell_line())
        self._tick = QTimer(self, interval=250)
        self._tick.timeout.connect(self._count)
        self.retell()

    def _bell_line(self) -> QWidget:
        holder = QWidget()
        line = row(holder, 0, self.px(0.4))
        self._bell_left = text(tone="soft")
        self._bells = ConsoleList()
        self._bells.activated.connect(lambda at: self.bell.emit(BELLS[at] * 60))
        line.addWidget(self.told(text(tone="soft"), "bell"))
        line.addWidget(self._bells, 1)
        line.addWidget(self._bell_left)
        return holder

    def retell(self) -> None:
        """Minutes in both languages."""
        at = max(0, self._bells.currentIndex())
        self._bells.clear()
        self._bells.addItems([self.tongue.say("bell_in" if m else "bell_off", minutes=m) for m in BELLS])
        self._bells.setCurrentIndex(at)
        self._bells.setAccessibleName(self.tongue.say("bell"))

    def show_now(self, now: Now) -> None:
        """Take over the game's clocks."""
        self._now, self._came = now, time.monotonic()
        running = now.clock_left >= 0 or now.bell_left >= 0
        if now.bell_left < 0 and self._bells.currentIndex():
            self._bells.setCurrentIndex(0)
        self._title.setVisible(now.clock_left >= 0)
        self._digits.setVisible(now.clock_left >= 0)
        self._bell_left.setVisible(now.bell_left >= 0)
        self._count()
        if running and not _stands_still(now):
            self._tick.start()
        else:
            self._tick.stop()

    def _count(self) -> None:
        if self._now is None:
            return
        passed = 0.0 if _stands_still(self._now) else time.monotonic() - self._came
        self._digits.setText(_clock(self._now.clock_left - passed))
        self._bell_left.setText(_clock(self._now.bell_left - passed))


def _stands_still(now: Now) -> bool:
    return now.paused or now.blank or now.frozen


def _clock(seconds: float) -> str:
    left = max(0, math.ceil(seconds - 0.001))
    return f"{left // 60}:{left % 60:02}"
