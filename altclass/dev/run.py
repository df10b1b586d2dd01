"""Opens AltClass; where there is no screen, plays a demonstration lesson and leaves pictures and sound of it."""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from altclass.dev import setup
from altclass.dev.inside import become
from altclass.dev.places import ROOT, screen_is_there, venv_python


def main(words: list[str]) -> int:
    """`run [--headless] [--to DIR] [words for altclass]`."""
    parser = argparse.ArgumentParser(prog="python3 -m altclass.dev run", description=__doc__)
    parser.add_argument(
        "--headless", action="store_true", help="play the demonstration lesson even if there is a screen"
    )
    parser.add_argument("--to", type=Path, help="where the lesson's pictures and sound go (default: a new folder)")
    chosen, rest = parser.parse_known_args(words[1:])
    if not setup.ready():
        return 2
    if (screen_is_there() or rest) and not chosen.headless:  # words for altclass: it says itself what needs a screen
        return become(["-m", "altclass", *rest])
    return _demonstrate(chosen.to or Path(tempfile.mkdtemp(prefix="altclass-lesson-")), rest)


def _demonstrate(folder: Path, words: list[str]) -> int:
    if not (ROOT / "altclass" / "dev" / "demo.py").exists():
        print("The demonstration lesson is not there yet.", file=sys.stderr)
        return 2
    print(f"A lesson without a screen; its pictures and sound go to {folder.resolve()}", flush=True)
    command = [str(venv_python()), "-m", "altclass.dev.demo", "--to", str(folder.resolve()), *words]
    code = subprocess.call(command, cwd=ROOT)
    for kind, what in (("*.png", "pictures"), ("*.wav", "spoken words")):
        print(f"{len(list(folder.rglob(kind)))} {what} in {folder.resolve()}")
    return code
