"""`altclass host --door ADDRESS`: the role of a game process.  The launcher starts it by itself; it is not for typing."""

from __future__ import annotations

import contextlib

from altclass.problems import Problem

HELP = {
    "en": "A game process; AltClass starts it by itself.",
    "ja": "ゲームのプロセス。AltClass が自動で起動します。",
}


def run(args: list[str]) -> int:
    """Serve one session for the launcher behind the door; 0.  Raises Problem where the call makes no sense."""
    if len(args) != 2 or args[0] != "--door":
        raise Problem("host.door_usage")
    from altclass.host.spare import run_spare

    with contextlib.suppress(OSError):  # the launcher has gone before we came: nothing to do
        return run_spare(args[1])
    return 0
