"""What the teacher has chosen once and need not choose again: language, furigana, voice, and each game's last set-up."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, Literal, get_type_hints

import msgspec

from altclass.problems import Problem
from altclass.storage.files import NOT_READABLE, put_aside, write_whole_bytes
from altclass.storage.paths import user_dir

VERSION = 1
FURIGANA = ("none", "G1", "G2", "G3", "G4", "G5", "G6", "JHS", "all")  # readings on kanji not yet learned by then


class LastTime(msgspec.Struct, frozen=True, omit_defaults=True):
    """How a game was set up the last time."""

    deck: str = ""
    teams: int = -1  # -1: as the game proposes
    options: dict[str, bool | int | str] = {}


class Settings(msgspec.Struct, frozen=True, omit_defaults=True):
    """Every setting once: its name, its kind, its default.  Only what differs from the default is written.

    `lang` "" follows the system.  `grade` is the class's usual one; `stars` are the favourite activities.  `screens` keeps, for each set of displays seen so far, the one the pupils look at.
    """

    lang: Literal["", "en", "ja"] = ""
    instructions: Literal["en", "ja", "both"] = "both"
    furigana: Literal["none", "G1", "G2", "G3", "G4", "G5", "G6", "JHS", "all"] = "all"
    theme: Literal["light", "dark"] = "light"
    still: bool = False
    muted: bool = False
    voice: str = ""
    paper: Literal["A4", "B5", "B4"] = "A4"
    grade: str = ""
    stars: list[str] = []
    welcomed: bool = False
    last_deck: str = ""
    last: dict[str, LastTime] = {}
    screens: dict[str, tuple[int, int, int, int]] = {}


def settings_file() -> Path:
    """Where the settings lie."""
    return user_dir() / "settings.json"


def read_settings() -> tuple[Settings, list[Problem]]:
    """The settings, and what there is to say about their file.  Never raises: at worst everything is at its default.

    A broken file is kept aside, and what could still be read of it is used.  A newer AltClass's file stays untouched.
    """
    path = settings_file()
    try:
        told = msgspec.json.decode(path.read_bytes())
    except FileNotFoundError:
        return Settings(), []
    except NOT_READABLE:
        return Settings(), [_kept_aside(path)]
    if _is_newer(told):
        return Settings(), [Problem("storage.settings_newer", path=str(path))]
    settings, whole = _readable(told)
    return settings, [] if whole else [_kept_aside(path)]


def save_settings(settings: Settings) -> None:
    """Write what differs, whole.  Raises Problem storage.cannot_write or storage.settings_newer."""
    path = settings_file()
    try:
        newer = _is_newer(msgspec.json.decode(path.read_bytes()))
    except NOT_READABLE:
        newer = False
    if newer:
        raise Problem("storage.settings_newer", path=str(path))
    told = {"version": VERSION, **msgspec.to_builtins(settings)}
    write_whole_bytes(path, msgspec.json.format(msgspec.json.encode(told), indent=1))


def _is_newer(told: Any) -> bool:
    version = told.get("version", VERSION) if isinstance(told, dict) else VERSION
    return isinstance(version, int) and version > VERSION


@cache
def _hints() -> dict[str, Any]:
    return get_type_hints(Settings)


def _readable(told: Any) -> tuple[Settings, bool]:
    """The settings with every field that makes sense, and whether all of them did."""
    if not isinstance(told, dict):
        return Settings(), False
    hints = _hints()
    good: dict[str, Any] = {}
    whole = isinstance(told.get("version", VERSION), int)
    for name in hints.keys() & told.keys():
        try:
            good[name] = msgspec.convert(told[name], hints[name])
        except msgspec.ValidationError:
            whole = False
    return Settings(**good), whole


def _kept_aside(path: Path) -> Problem:
    try:
        aside = put_aside(path)
    except (OSError, Problem):
        return Problem("storage.file_broken", path=str(path), aside=path.name)
    return Problem("storage.file_broken", path=str(path), aside=aside.name)
