"""Where the project keeps things, for the workshop's commands."""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv"
PINS = ROOT / "altclass" / "dev" / "constraints.txt"


def venv_python(venv: Path = VENV) -> Path:
    """The interpreter inside `venv`; Windows keeps it under another name."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def screen_is_there() -> bool:
    """Whether a window can be opened: always assumed on Windows and macOS, asked of the environment elsewhere."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
