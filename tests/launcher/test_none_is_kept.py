"""PySide6 may drop references to None for a whole school day, and Python lives on."""

from __future__ import annotations

import subprocess
import sys

MANY_CALLS = """
import altclass.launcher
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(100_000):
    thing.setObjectName("x")
print("alive")
"""


def test_a_hundred_thousand_qt_calls_do_no_harm() -> None:
    done = subprocess.run([sys.executable, "-c", MANY_CALLS], capture_output=True, text=True, check=False, timeout=60)
    assert done.stdout == "alive\n", done.stderr
    assert done.returncode == 0
