"""When something of ours breaks: one plain sentence for the teacher, the place in a log, no traceback on a screen."""

from __future__ import annotations

import contextlib
import logging
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from altclass.problems import Problem
from altclass.storage.paths import user_dir

LARGEST = 200_000  # bytes
_log = logging.getLogger("altclass.launcher")


def log_file(name: str = "launcher") -> Path:
    """Where a part of AltClass writes down what broke; it holds no names and no words of a class."""
    return user_dir() / "logs" / f"{name}.log"


def fresh_log(name: str) -> Path:
    """The log's file, its folder made; one that has grown large becomes the old one.  Raises OSError."""
    path = log_file(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.is_file() and path.stat().st_size > LARGEST:
        path.replace(path.with_suffix(".log.1"))
    return path


def keep_log() -> None:
    """Write the log to its file, if the disk lets us."""
    with contextlib.suppress(OSError):
        writer = logging.FileHandler(fresh_log("launcher"), encoding="utf-8", delay=True)
        writer.setFormatter(logging.Formatter("%(asctime)s %(name)s %(message)s"))
        logging.getLogger("altclass").addHandler(writer)


def watch(say: Callable[[Problem], None]) -> None:
    """Catch what nobody caught, on every thread; `say` may be called from any of them."""

    def caught(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, trace)
            return
        if isinstance(fault, Problem):
            say(fault)
            return
        _log.error("%s at %s", kind.__name__, _where(trace))
        say(Problem("launcher.mishap", what=kind.__name__))

    sys.excepthook = caught
    threading.excepthook = lambda told: caught(told.exc_type, told.exc_value or told.exc_type(), told.exc_traceback)


def _where(trace: TracebackType | None) -> str:
    """Files, lines and functions; never values or messages, which may hold a pupil's name."""
    return " < ".join(
        f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in reversed(traceback.extract_tb(trace))
    )
