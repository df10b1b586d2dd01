"""Reads a zip from somebody else without trusting it: nothing is ever unpacked under a name of its own.

Limits (a lesson needs far less): 5,000 files, 50 MB one, 500 MB in all, 100:1 from packed to unpacked.
"""

from __future__ import annotations

import zipfile
import zlib
from pathlib import Path
from typing import NoReturn, Self

from altclass.problems import Problem
from altclass.storage.reasons import reason

MOST_FILES = 5_000
MOST_BYTES = 50_000_000
MOST_BYTES_IN_ALL = 500_000_000
MOST_TIMES = 100  # a real list of words shrinks to a tenth; what shrinks to a hundredth was made to burst
SMALL = 1_000_000  # bytes that may burst: a table of 2,000 equal rows does
BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, KeyError, IndexError)


class Pack:
    """One zip file, opened for reading.  Every fault is Problem import.broken, import.bomb or import.unreadable."""

    def __init__(self, path: Path) -> None:
        self._name = path.name
        try:
            self._zip = zipfile.ZipFile(path)
        except OSError as refused:
            raise Problem("import.unreadable", file=path.name, why=reason(refused)) from refused
        except BROKEN as fault:
            self._broken(fault)
        self._members = {info.filename: info for info in self._zip.infolist() if not info.filename.endswith("/")}
        try:
            self._weigh()
        except Problem:
            self._zip.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    @property
    def names(self) -> list[str]:
        """The names inside, as they stand there: to look up with `read`, never to write to."""
        return list(self._members)

    def size(self, name: str) -> int:
        """The bytes a member says it has; 0 for one that is not there."""
        return self._members[name].file_size if name in self._members else 0

    def read(self, name: str, most: int = MOST_BYTES) -> bytes:
        """The bytes of a member, at most `most`.  Raises Problem where it is missing, broken or larger."""
        try:
            with self._zip.open(self._members[name]) as member:
                content = member.read(most + 1)
        except OSError as refused:
            raise Problem("import.unreadable", file=self._name, why=reason(refused)) from refused
        except BROKEN as fault:
            self._broken(fault)
        if len(content) > most:
            raise Problem("import.bomb", file=self._name)
        return content

    def _weigh(self) -> None:
        sizes = [(info.file_size, max(1, info.compress_size)) for info in self._zip.infolist()]
        bursts = any(size > SMALL and size > MOST_TIMES * packed for size, packed in sizes)
        too_large = any(size > MOST_BYTES for size, _ in sizes) or sum(size for size, _ in sizes) > MOST_BYTES_IN_ALL
        if bursts or too_large or len(sizes) > MOST_FILES:
            raise Problem("import.bomb", file=self._name)

    def _broken(self, fault: Exception) -> NoReturn:
        raise Problem("import.broken", file=self._name) from fault
