"""How AltClass starts itself again in another role: one program plays the launcher, the game and the voice."""

from __future__ import annotations

import os
import sys

from altclass.storage.paths import program_dir


def own_command(role: str) -> list[str]:
    """The command line for `altclass ROLE` ("host", "speak"), from source and from the built program alike."""
    if getattr(sys, "frozen", False):
        return [sys.executable, role]
    return [sys.executable, "-m", "altclass", role]


def own_environment() -> dict[str, str]:
    """The environment for it: from source, the child must find the package whatever folder we stand in."""
    environment = dict(os.environ)
    if not getattr(sys, "frozen", False):
        before = environment.get("PYTHONPATH", "")
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, (str(program_dir()), before)))
    return environment
