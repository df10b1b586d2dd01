"""The one-folder build, and its trial: started as a school PC would, where nothing can be written or fetched."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

from altclass.dev import system
from altclass.dev.build_check import Trial
from altclass.dev.places import ROOT

BUILT = ROOT / "dist" / "altclass"
MOST_MB = 180
WINDOWS_HAS = "libicu"  # 39 MB of word-breaking data that Qt carries on Linux only; the bar is for a school PC
NOT_SHIPPED = ("altclass/dev", "numpy", "PIL", "pytest", "espeakng_loader", "PySide6/Qt/qml")
SHIPPED = ("qtbase_ja.qm", "words.csv", "game.toml", "BIZUDPGothic-Regular.ttf")


def main(words: list[str]) -> int:
    """`build [--check] [--to DIR]`: build, say how big it is, and with --check try it out."""
    parser = argparse.ArgumentParser(prog="python3 -m altclass.dev build", description=__doc__)
    parser.add_argument("--check", action="store_true", help="start what was built, from a read-only copy, offline")
    parser.add_argument("--only-check", action="store_true", help="try what was built before, without building again")
    chosen = parser.parse_args(words)
    if not chosen.only_check and build():
        return 1
    faults = faults_of(BUILT)
    print(sizes(BUILT))
    if chosen.check or chosen.only_check:
        faults += Trial(BUILT).faults()
    print("\n".join(faults) or f"Good: {BUILT.relative_to(ROOT)}")
    return 1 if faults else 0


def build(quiet: bool = True) -> int:
    """Run PyInstaller over build.spec; its exit code."""
    if sys.platform.startswith("linux"):
        system.provide(system.missing(system.to_build()))
    command = [sys.executable, "-m", "PyInstaller", "build.spec", "--noconfirm", "--distpath", "dist"]
    command += ["--workpath", "build", "--log-level", "ERROR" if quiet else "INFO"]
    # The same files in the same order give the same build, as far as Python can promise it.
    return subprocess.call(command, cwd=ROOT, env=os.environ | {"PYTHONHASHSEED": "0"})


def faults_of(folder: Path) -> list[str]:
    """What lies in the build and should not, what should and does not, and whether it is too big."""
    files = [path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()]
    found = [f"{what} is in the build" for what in NOT_SHIPPED if any(f"/{what}" in f"/{name}" for name in files)]
    found += [f"{what} is not in the build" for what in SHIPPED if not any(name.endswith(what) for name in files)]
    size = megabytes(folder, without=WINDOWS_HAS)
    return [*found, f"{size:.0f} MB; the bar is {MOST_MB}"] if size > MOST_MB else found


def megabytes(folder: Path, without: str = "\0") -> float:
    """The size of a folder in MB of a million bytes; what is linked counts once, files named `without...` do not."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files if not path.name.startswith(without)) / 1e6


def sizes(folder: Path) -> str:
    """How big the build is, and its biggest parts."""
    inside = folder / "_internal"
    parts = sorted(((megabytes(path), path.name) for path in inside.iterdir() if path.is_dir()), reverse=True)
    loose = sum(path.stat().st_size for path in inside.iterdir() if path.is_file() and not path.is_symlink()) / 1e6
    told = ", ".join(f"{name} {size:.0f}" for size, name in parts[:6])
    return f"{megabytes(folder):.0f} MB (bar {MOST_MB}): {told}, libraries {loose:.0f}"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
