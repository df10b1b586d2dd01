"""PySide6 may drop references to None, True and False for a whole school day, and Python lives on."""

from __future__ import annotations

import subprocess
import sys

import pytest

MANY_CALLS = """
import altclass.launcher
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(100_000):
    thing.setObjectName("x")
print("alive")
"""
MANY_EVENTS = """
import altclass.launcher
from PySide6.QtCore import QCoreApplication, QEvent, QObject
class Thing(QObject):
    def event(self, event):
        return super().event(event)
app, thing = QCoreApplication([]), Thing()
for _ in range(100_000):
    app.sendEvent(thing, QEvent(QEvent.Type.User))
print("alive")
"""


@pytest.mark.parametrize("school_day", [MANY_CALLS, MANY_EVENTS], ids=["calls", "events"])
def test_a_hundred_thousand_of_them_do_no_harm(school_day: str) -> None:
    done = subprocess.run([sys.executable, "-c", school_day], capture_output=True, text=True, check=False, timeout=60)
    assert done.stdout == "alive\n", done.stderr
    assert done.returncode == 0
