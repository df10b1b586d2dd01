"""The project's own Python, in .venv: made once, filled from the pinned list, and left alone while nothing changed."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import subprocess
import sys
from pathlib import Path

from altclass.dev.places import PINS, ROOT, VENV, venv_python

STAMP = VENV / "altclass-ready.txt"


class CannotInstall(Exception):
    """Installing stopped; the text says what happened and what to do."""


def fingerprint() -> str:
    """One line that changes when the pins, the project's settings, the Python or the folder's place change."""
    digest = hashlib.sha256()
    for part in (PINS, ROOT / "pyproject.toml", VENV / "pyvenv.cfg"):
        digest.update(part.read_bytes() if part.exists() else b"-")
    digest.update(str(VENV).encode())
    return digest.hexdigest()


def fresh() -> bool:
    """Whether .venv is whole and was made from the pins as they are now."""
    return STAMP.exists() and venv_python().exists() and STAMP.read_text(encoding="utf-8").strip() == fingerprint()


def seal() -> None:
    """Remember that all is ready, so that the next command starts at once."""
    STAMP.write_text(fingerprint() + "\n", encoding="utf-8")


def make() -> None:
    """Make .venv if it is missing or broken, then bring every library to its pinned version."""
    if not _works(venv_python()):
        print("Making .venv ...", flush=True)
        _must([sys.executable, "-m", "venv", "--clear", str(VENV)], "Python could not make .venv.")
    STAMP.unlink(missing_ok=True)
    pip = [str(venv_python()), "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"]
    print("Installing the pinned libraries (some 170 MB the first time) ...", flush=True)
    locked = ["--no-deps", "--only-binary", ":all:", "--require-hashes", "-r", str(PINS)]
    _must([*pip, *locked], "The libraries could not be installed: is the network there?  Then run this again.")
    # Gives .venv the word `altclass`; --no-build-isolation keeps it off the network.
    _must([*pip, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)], "The project could not be installed.")


def what_does_not_load() -> str:
    """The first complaint of Qt or SDL about a missing system library; empty if both load."""
    tried = "import PySide6.QtWidgets, PySide6.QtSvg, PySide6.QtPrintSupport, pygame"
    quiet = os.environ | {"PYGAME_HIDE_SUPPORT_PROMPT": "1"}
    done = subprocess.run([venv_python(), "-c", tried], capture_output=True, text=True, env=quiet, check=False)
    return (done.stderr.strip().splitlines() or ["Qt does not load"])[-1] if done.returncode else ""


def venv_can_be_made() -> bool:
    """Whether this Python can make a .venv: Debian keeps that part in a package of its own."""
    return _works(venv_python()) or importlib.util.find_spec("ensurepip") is not None


def _works(python: Path) -> bool:
    """Whether `python` starts, is new enough, has pip, and was made for the folder it lies in."""
    if not python.exists():
        return False
    home = f"import sys, pip; sys.exit(sys.version_info < (3, 11) or sys.prefix != {str(VENV)!r})"
    return subprocess.run([python, "-c", home], capture_output=True, check=False).returncode == 0


def _must(command: list[str], otherwise: str) -> None:
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=ROOT)
    if done.returncode:
        last = "\n".join((done.stdout + done.stderr).strip().splitlines()[-12:])
        raise CannotInstall(f"{last}\n{otherwise}")
