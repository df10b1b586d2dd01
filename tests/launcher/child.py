"""A game process in small: it says hello, is ready, beats its heart, tells Now; and it can go wrong in every way.

Called as `child.py FAULT --door ADDRESS`; without a fault ("well") it plays until it is asked to close.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import threading
import time
from collections.abc import Callable

from altclass.play.channel import Wire, knock
from altclass.play.manifest import Label
from altclass.play.messages import (
    Advance,
    Beat,
    Close,
    Done,
    FromLauncher,
    Hello,
    Now,
    Offer,
    Open,
    Ready,
    TakeBack,
    Trouble,
    read_from_launcher,
)
from altclass.play.moves import Brief

FAULT = sys.argv[1]
NEXT = Offer("next_card", Label("Next card", "次のカード"), key="n")


class Child:
    """Counts moves, as a game does."""

    def __init__(self, address: str) -> None:
        self.played = 0
        self.opened, self.over = threading.Event(), threading.Event()
        if FAULT == "slow_hello":
            time.sleep(30)
        self.line = knock(address)
        if FAULT == "nonsense":
            self.line.send_bytes(b"not json at all")
            time.sleep(30)
        self.wire = Wire(self.line, read_from_launcher, self.hear, self.over.set)
        self.wire.send(Hello(os.getpid()))

    def hear(self, message: FromLauncher) -> None:
        if isinstance(message, Open):
            self.opened.set()
        elif isinstance(message, Close) and FAULT != "deaf":
            self.over.set()
        elif isinstance(message, Advance):
            self.played += 1
            self.tell()
        elif isinstance(message, TakeBack):
            self.played = self.played - 1 if message.to < 0 else message.to
            self.tell()

    def tell(self) -> None:
        history = tuple(["next_card"] * self.played)
        self.wire.send(Now(Brief("dog"), (NEXT,), NEXT, played=self.played, history=history))

    def run(self) -> None:
        while not self.opened.wait(0.1):
            if self.over.is_set():
                return
            self.wire.send(Beat())
        if FAULT == "never_ready":
            time.sleep(30)
        if FAULT == "refuses":
            self.wire.send(Trouble("play.session_broken", {"session": "x"}))
            self.wire.close()
            return
        self.wire.send(Ready("s"))
        self.tell()
        time.sleep(0.15)
        fail()
        while not self.over.wait(0.1):
            self.wire.send(Beat())
        if FAULT != "vanishes":
            self.wire.send(Done("s"))
        self.wire.close()


def fail() -> None:
    """Each in its own way; nothing at all for "well" and "deaf"."""
    if FAULT == "exception":
        raise RuntimeError("a fault of the game")
    if FAULT == "memory":
        raise MemoryError
    while FAULT == "busy":
        pass
    ways: dict[str, Callable[[], object]] = {
        "segfault": lambda: ctypes.string_at(0),
        "abort": os.abort,
        "killed": lambda: os.kill(os.getpid(), signal.SIGKILL),
        "exit_1": lambda: os._exit(1),
        "exit_0": lambda: os._exit(0),
        "stopped": lambda: os.kill(os.getpid(), signal.SIGSTOP),
    }
    ways.get(FAULT, lambda: None)()


if __name__ == "__main__":
    Child(sys.argv[sys.argv.index("--door") + 1]).run()
