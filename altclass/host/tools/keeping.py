"""Keeps what the tools hold for the rest of the day: numbers and words the teacher wrote, no names, written whole."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from altclass.play.tools.every import TOOLS
from altclass.play.tools.tool import Tool
from altclass.problems import Problem
from altclass.storage.files import NOT_READABLE, write_whole_bytes
from altclass.storage.paths import user_dir

VERSION = 1
LONGEST_FILE = 1_000_000  # bytes; a file that large is none of ours
OVER = frozenset(name for name, kind in TOOLS.items() if kind.over)  # what was drawn on a picture goes with it

Held = tuple[Tool, float]


class Keeper:
    """One file, written on a thread of its own: a slow disk never holds up a lesson."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or user_dir() / "tools.json"
        self._wanted: bytes | None = None
        self._lock = threading.Lock()
        self._writer: threading.Thread | None = None

    def read(self, today: date) -> dict[str, Held]:
        """What every tool held; of another day's lessons only how it was set up.  A broken file is as good as none."""
        try:
            if self._path.stat().st_size > LONGEST_FILE:
                return {}
            told: dict[str, Any] = msgspec.json.decode(self._path.read_bytes(), type=dict[str, Any])
        except NOT_READABLE:
            return {}
        same_day = told.get("day") == today.toordinal() and told.get("version") == VERSION
        tools = told.get("tools")
        return dict(_readable(tools, same_day=same_day)) if isinstance(tools, dict) else {}

    def keep(self, today: date, held: Mapping[str, Held]) -> None:
        """Write this down soon; only the newest counts."""
        tools = {name: [at, round(now, 2)] for name, (at, now) in held.items() if name not in OVER}
        with self._lock:
            self._wanted = msgspec.json.encode({"version": VERSION, "day": today.toordinal(), "tools": tools})
            if self._writer is None:
                self._writer = threading.Thread(target=self._write, name="tools", daemon=True)
                self._writer.start()

    def _write(self) -> None:
        while True:
            with self._lock:
                wanted, self._wanted = self._wanted, None
                if wanted is None:
                    self._writer = None
                    return
            with contextlib.suppress(
                Problem
            ):  # the lesson goes on without; the journal's own mark tells of a full disk
                write_whole_bytes(self._path, wanted)

    def close(self) -> None:
        """Wait until the newest is written."""
        writer = self._writer
        if writer is not None:
            writer.join(3.0)


def _readable(tools: dict[str, Any], *, same_day: bool) -> list[tuple[str, Held]]:
    """Every tool that makes sense; the others begin anew."""
    found: list[tuple[str, Held]] = []
    for name in TOOLS.keys() & tools.keys() - OVER:
        with contextlib.suppress(msgspec.ValidationError, ValueError, TypeError):
            state, now = tools[name]
            at: Tool = msgspec.convert(state, type(TOOLS[name].begins))
            found.append((name, (at, float(now)) if same_day else (at.anew(), 0.0)))
    return found
