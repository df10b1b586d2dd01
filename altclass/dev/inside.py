"""Goes through the door: leaves the machine's Python and carries on in the project's own."""

from __future__ import annotations

import os
import subprocess
import sys

from altclass.dev import setup
from altclass.dev.places import ROOT, venv_python


def main(words: list[str]) -> int:
    """Set up, then do a command whose module stands in altclass/dev under its own name (`new-game`: new_game.py)."""
    module = words[0].replace("-", "_")
    if not (ROOT / "altclass" / "dev" / f"{module}.py").exists():
        print(f"“{words[0]}” is not there yet.", file=sys.stderr)
        return 2
    if not setup.ready():
        return 2
    return become(["-m", f"altclass.dev.{module}", *words[1:]])


def become(words: list[str]) -> int:
    """Carry on as .venv's Python with `words`, from the project's folder; never returns where the system can do so."""
    os.chdir(ROOT)
    command = [str(venv_python()), *words]
    sys.stdout.flush()
    if os.name == "nt":  # Windows would start a second program and give the prompt back at once
        return subprocess.call(command)
    return os.execv(command[0], command)
