"""A desk with several screens on a machine that has none: Xvfb, cut into monitors that come and go by xrandr.

A monitor by that name is what Qt calls a screen: added, pulled out and told about as the system tells it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import NamedTuple

TOOLS = ("Xvfb", "xrandr", "xdotool")
THERE = sys.platform == "linux" and all(map(shutil.which, TOOLS))


class Place(NamedTuple):
    """A rectangle of the desk in pixels."""

    x: int
    y: int
    w: int
    h: int


class Desk:
    """An X server with monitors."""

    def __init__(self) -> None:
        # Without -noreset the server forgets its monitors whenever the last program leaves it.
        command = ["Xvfb", "-displayfd", "1", "-noreset", "-screen", "0", "6000x3000x24", "-nolisten", "tcp"]
        self._server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert self._server.stdout is not None
        self.display = f":{self._server.stdout.readline().strip()}"
        self.places: dict[str, Place] = {}
        self._names: dict[str, str] = {}
        self._count = 0

    def plug(self, name: str, place: Place) -> None:
        """A screen is plugged in, or shows another picture size.  The first one holds the server's own output."""
        if name in self.places:
            self.pull(name)
        x, y, w, h = place
        self._count += 1  # Qt takes a monitor of the same name for the same one, and may miss its new size
        self._names[name] = f"{name}-{self._count}"
        output = "none" if self.places else "screen"
        self._xrandr("--setmonitor", self._names[name], f"{w}/{w // 4}x{h}/{h // 4}+{x}+{y}", output)
        self.places[name] = place

    def pull(self, name: str) -> None:
        """Its cable is pulled."""
        self._xrandr("--delmonitor", self._names.pop(name))
        del self.places[name]

    def _xrandr(self, *words: str) -> None:
        subprocess.run(["xrandr", *words], env=self.environment, check=True, capture_output=True)

    @property
    def environment(self) -> dict[str, str]:
        """For programs that stand on this desk."""
        return os.environ | {"DISPLAY": self.display}

    def window_of(self, pid: int) -> Place | None:
        """Where the visible window of a process stands, if it has one."""
        found = self._xdo("search", "--onlyvisible", "--pid", str(pid)).split()
        told = (
            dict(line.split("=") for line in self._xdo("getwindowgeometry", "--shell", found[-1]).split())
            if found
            else {}
        )
        return Place(*(int(told[name]) for name in ("X", "Y", "WIDTH", "HEIGHT"))) if told else None

    def key(self, name: str) -> None:
        """A key, for whatever has the focus."""
        self._xdo("key", name)

    def _xdo(self, *words: str) -> str:
        return subprocess.run(
            ["xdotool", *words], env=self.environment, check=False, capture_output=True, text=True
        ).stdout

    def close(self) -> None:
        """Away with it."""
        self._server.terminate()
        self._server.wait(10)
        if self._server.stdout is not None:
            self._server.stdout.close()
