"""Waits for real processes while the window's own events go on."""

from __future__ import annotations

import time
from collections.abc import Callable


def until(turn: Callable[[], None], true: Callable[[], bool]) -> None:
    """Let `turn` run until it is true.  Raises TimeoutError after 20 s."""
    ends = time.monotonic() + 20
    while not true():
        if time.monotonic() > ends:
            raise TimeoutError("a process did not answer")
        turn()
        time.sleep(0.0005)
