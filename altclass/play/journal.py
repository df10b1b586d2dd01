"""The journal: every move is written down before it is shown, so that a killed program loses nothing."""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import BinaryIO

import msgspec

from altclass.play.moves import Played
from altclass.storage.files import NOT_READABLE

SYNC_WITHIN = 0.5  # seconds a power cut may cost at the most


class Kept(msgspec.Struct, frozen=True):
    """A take-back: only the first `kept` moves still hold."""

    kept: int


class Journal:
    """`moves.jsonl` in a session's folder, only ever added to.

    A line is handed to the system before `append` returns and is on the disk within `SYNC_WITHIN` seconds,
    synced on a thread of its own.  Where the disk refuses, play goes on: the lines wait and `saved` is false.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "moves.jsonl"
        self._file: BinaryIO | None = None
        self._waiting = b""
        self._lock = threading.Lock()
        self._dirty = threading.Event()
        self._closed = threading.Event()
        self._syncer = threading.Thread(target=self._sync_for_ever, name="journal", daemon=True)
        self._syncer.start()

    @property
    def saved(self) -> bool:
        """Whether every line so far has reached the system."""
        return not self._waiting

    def append(self, line: Played | Kept) -> None:
        """Write one line; never raises."""
        with self._lock:
            self._waiting += msgspec.json.encode(line) + b"\n"
            self._write()
        self._dirty.set()

    def _write(self) -> None:
        try:
            if self._file is None:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                _end_torn_line(self._path)
                self._file = self._path.open("ab", buffering=0)
            while self._waiting:
                self._waiting = self._waiting[self._file.write(self._waiting) :]
        except OSError:
            return  # full or unplugged: kept in memory, tried again with the next line and at each sync

    def _sync_for_ever(self) -> None:
        while not self._closed.is_set():
            self._dirty.wait()
            self._dirty.clear()
            self._sync()
            self._closed.wait(SYNC_WITHIN)
            if not self.saved:
                self._dirty.set()

    def _sync(self) -> None:
        with self._lock:
            if self._waiting:
                self._write()
            number = os.dup(self._file.fileno()) if self._file else None
        if number is not None:  # outside the lock: a slow disk must not hold up the next move
            try:
                os.fsync(number)
            except OSError:
                pass  # a network folder may refuse fsync; the line is written all the same
            finally:
                os.close(number)

    def close(self) -> None:
        """Write and sync what is left."""
        self._closed.set()
        self._dirty.set()
        self._syncer.join(timeout=2.0)
        self._sync()
        with self._lock:
            if self._file:
                self._file.close()
                self._file = None


def _end_torn_line(path: Path) -> None:
    """Cut off a half-written last line, so that the next line starts whole."""
    if path.is_file():
        whole = path.read_bytes()
        end = whole.rfind(b"\n") + 1
        if end < len(whole):
            os.truncate(path, end)


def read_journal(folder: Path) -> list[Played]:
    """The moves that still hold; reading stops at the first line that is torn or makes no sense."""
    moves: list[Played] = []
    try:
        lines = (folder / "moves.jsonl").read_bytes().split(b"\n")
    except OSError:
        return moves
    for line in lines[:-1]:
        try:
            told = msgspec.json.decode(line)
            if "kept" in told:
                del moves[msgspec.convert(told, Kept).kept :]
            else:
                moves.append(msgspec.convert(told, Played))
        except (*NOT_READABLE, TypeError):
            break
    return moves
