"""The one place where problems are said: the newest in a bar at the top, all of them on a page."""

from __future__ import annotations

import time
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from altclass.problems import Problem

MOST = 200
SAME_WITHIN = 30.0  # seconds: the same sentence is not said twice in a row


class Notice(NamedTuple):
    """A problem and when it was said (seconds since 1970)."""

    at: float
    problem: Problem


class Notices(QObject):
    """All problems since the launcher was opened, oldest first.  `said` brings each new one."""

    said = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.all: list[Notice] = []

    def say(self, problem: Problem) -> None:
        """Say a problem to the teacher."""
        now = time.time()
        for notice in reversed(self.all):
            if now - notice.at > SAME_WITHIN:
                break
            if notice.problem.args == problem.args:
                return
        self.all.append(Notice(now, problem))
        del self.all[:-MOST]
        self.said.emit(problem)
