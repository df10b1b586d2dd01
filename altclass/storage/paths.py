"""Where things lie: what AltClass brings with it, and what belongs to this teacher on this PC."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from altclass.problems import Problem
from altclass.storage.reasons import reason

PORTABLE = "AltClassData"  # a folder of this name beside the program keeps everything on the USB stick


def program_dir() -> Path:
    """The folder that holds `assets/` and `games/`: the repository, or the built one-folder program."""
    bundled = getattr(sys, "_MEIPASS", None)
    return Path(bundled) if bundled else Path(__file__).resolve().parents[2]


def assets_dir() -> Path:
    """The pictures, words, fonts and sounds that every copy brings."""
    return Path(os.environ.get("ALTCLASS_ASSETS", program_dir() / "assets"))


def games_dir() -> Path:
    """The shelf of games that every copy brings."""
    return program_dir() / "games"


def user_dir() -> Path:
    """This teacher's own folder: decks, sessions, settings, recordings.  Not made until something is written.

    `ALTCLASS_HOME` wins (tests); then a portable folder beside the program; then the system's place for it.
    """
    if home := os.environ.get("ALTCLASS_HOME"):
        return Path(home)
    portable = _beside_the_program() / PORTABLE
    return portable if portable.is_dir() else _usual_place()


def _beside_the_program() -> Path:
    return Path(sys.executable).parent if getattr(sys, "frozen", False) else program_dir()


def _usual_place() -> Path:
    if sys.platform == "win32":  # never the roaming profile: schools copy that over the network at log-on
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "AltClass"
    import platformdirs  # only here: its import costs the launcher's start nothing on Windows

    return Path(platformdirs.user_data_dir("AltClass", appauthor=False))


def user_games_dir() -> Path:
    """The teacher's own shelf; a game there stays off until it is allowed by its hash."""
    return user_dir() / "games"


def user_decks_dir() -> Path:
    """Decks the teacher made or brought in."""
    return user_dir() / "decks"


def user_pictures_dir() -> Path:
    """Pictures brought in with decks, re-encoded once, named by the hash of what they show."""
    return user_dir() / "pictures"


def sessions_dir() -> Path:
    """One folder a lesson activity: `session.json` and its journal `moves.jsonl`."""
    return user_dir() / "sessions"


def cache_dir() -> Path:
    """Things that can be made again: spoken clips, thumbnails."""
    return user_dir() / "cache"


def ready(folder: Path) -> Path:
    """The folder, made if need be.  Raises Problem storage.cannot_write where the disk refuses."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as refused:
        raise Problem("storage.cannot_write", path=str(folder), why=reason(refused)) from refused
    return folder
