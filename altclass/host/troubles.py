"""Catches whatever a game's own code raises: the lesson goes on, the teacher is told, the log keeps where it was."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from functools import cache
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TypeVar

from altclass.problems import Problem
from altclass.storage.paths import user_dir

T = TypeVar("T")
LOG_BYTES = 200_000


class Guard:
    """Runs a game's code.  A fault becomes `problem`, told once through `tell`; `clear` forgets it."""

    def __init__(self, tell: Callable[[Problem], None]) -> None:
        self._tell = tell
        self.problem: Problem | None = None

    def run(self, work: Callable[[], T], otherwise: T) -> T:
        """The result of the work, or `otherwise` where it failed."""
        try:
            return work()
        except Exception as fault:  # noqa: BLE001  # a game is somebody's code, and 35 pupils are watching
            self.met(fault)
            return otherwise

    def met(self, fault: Exception) -> None:
        """Remember a fault, and tell it if it is the first."""
        log(fault)
        known = isinstance(fault, Problem)
        problem = fault if isinstance(fault, Problem) else Problem("host.game_fault", why=type(fault).__name__)
        if self.problem is None or (known and self.problem.key != problem.key):
            self.problem = problem
            self._tell(problem)

    def clear(self) -> None:
        """A move was taken back: try again."""
        self.problem = None


def log(fault: BaseException) -> None:
    """Where it went wrong, to `logs/host.log`: kind and lines of code only, no values, so no names."""
    steps = traceback.extract_tb(fault.__traceback__)[-12:]
    places = "; ".join(f"{Path(step.filename).name}:{step.lineno} {step.name}" for step in steps)
    _log().error("%s at %s", type(fault).__name__, places)


@cache
def _log() -> logging.Logger:
    log = logging.getLogger("altclass.host")
    log.propagate = False
    folder = user_dir() / "logs"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        kept: logging.Handler = RotatingFileHandler(
            folder / "host.log", maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8", delay=True
        )
    except OSError:
        kept = logging.NullHandler()
    kept.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(kept)
    log.setLevel(logging.WARNING)
    logging.raiseExceptions = False  # a full disk must not print into a lesson
    return log
