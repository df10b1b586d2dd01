"""The end of a session: the report is written, the journal closed, the sound given back."""

from __future__ import annotations

import contextlib
from pathlib import Path

import msgspec

from altclass.host.host import Host
from altclass.host.lesson import Lesson
from altclass.play.record import keep
from altclass.problems import Problem
from altclass.storage.files import write_whole_bytes


def leave(host: Host, folder: Path | None, mono: float, *, for_good: bool) -> None:
    """Write everything down.  A game that is over, or that a person has left for good, gets its report."""
    host.mouth.hush()
    over = host.guard.run(lambda: host.lesson.finished, False)
    if folder is not None and (over or for_good):
        with contextlib.suppress(Problem):  # the journal holds all the moves; a report can be made from it
            write_whole_bytes(folder / "report.json", msgspec.json.encode(host.lesson.report(mono)))
            _keep_record(host.lesson)
    host.kit.put_away()
    host.lesson.close()


def _keep_record(lesson: Lesson) -> None:
    """What the class has reached together, if it was never more."""
    keep(lesson.session, lesson.game.manifest, lesson.table.reached)
