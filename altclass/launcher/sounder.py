"""Plays one sound file from the launcher, for the volume test, with what every system has."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from PySide6.QtCore import QProcess

from altclass.problems import Problem

PLAYERS = (("afplay",), ("paplay",), ("pw-play",), ("aplay", "-q"))


def play(path: Path) -> None:
    """Play a WAV file and return at once.  Raises Problem launcher.no_player where this PC has no way to."""
    if sys.platform == "win32":
        import winsound

        winsound.PlaySound(str(path), winsound.SND_FILENAME | winsound.SND_ASYNC)
        return
    for program, *words in PLAYERS:
        if shutil.which(program):
            QProcess.startDetached(program, [*words, str(path)])
            return
    raise Problem("launcher.no_player")
