"""Writing a file whole or not at all, so that a pulled plug never costs a teacher's work."""

from __future__ import annotations

import os
import time
from pathlib import Path

import msgspec

from altclass.problems import Problem
from altclass.storage.reasons import reason

# All that reading a JSON or TOML file may raise: the disk, the letters, the form, and brackets without end.
NOT_READABLE = (OSError, ValueError, RecursionError, msgspec.MsgspecError)

# Defender, the indexer and OneDrive hold a fresh file for a moment (KNOWN_FAULTS 4.3): 50 ms ... about 2.5 s in all.
WAITS = (0.05, 0.1, 0.2, 0.4, 0.8, 1.0)


def write_whole(path: Path, text: str) -> None:
    """Replace `path` in one step: a pulled plug leaves the old file or the new one."""
    write_whole_bytes(path, text.encode("utf-8"))


def write_whole_bytes(path: Path, content: bytes) -> None:
    """The same for bytes.  Raises Problem storage.cannot_write; the old file is then untouched."""
    draft = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with draft.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        replace(draft, path)
    except OSError as refused:
        draft.unlink(missing_ok=True) if draft.parent.is_dir() else None
        raise Problem("storage.cannot_write", path=str(path), why=reason(refused)) from refused


def replace(draft: Path, path: Path) -> None:
    """`os.replace`, patient with Windows programs that hold the file for a moment."""
    for wait in WAITS:
        try:
            draft.replace(path)
        except PermissionError:
            time.sleep(wait)
        else:
            return
    draft.replace(path)


def put_aside(path: Path) -> Path:
    """Keep a broken file under another name, so that nothing is overwritten; returns the new name."""
    for number in range(1, 1000):
        aside = path.with_name(f"{path.name}.broken-{number}")
        if not aside.exists():
            path.replace(aside)
            return aside
    raise Problem("storage.cannot_write", path=str(path), why="storage.why_other")
