"""Set-up: everything AltClass needs on this machine, installed once, and nothing at all the second time."""

from __future__ import annotations

import sys
import time

from altclass.dev import environment, system


def main(_words: list[str]) -> int:
    """`setup`: make all ready and say how long it took."""
    began = time.monotonic()
    if not ready():
        return 2
    print(f"Ready ({time.monotonic() - began:.2f} s).")
    return 0


def ready(packages: tuple[str, ...] = system.DEBIAN) -> bool:
    """Make all ready.  False, and a sentence on standard error, if this machine cannot be made ready by us."""
    missing, fresh = system.missing(packages), environment.fresh()
    if fresh and not missing:
        return True
    try:
        system.provide(missing)
        if not fresh:
            environment.make()
    except environment.CannotInstall as problem:
        print(problem, file=sys.stderr)
        return False
    lacking = environment.what_does_not_load()
    if lacking:
        print(f"Something of the system is missing ({lacking}).\n{system.advice()}", file=sys.stderr)
        return False
    environment.seal()
    return True
