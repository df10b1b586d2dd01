"""The shelf: every folder on it with a manifest is a game; found, never registered."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

from altclass.play.game import Game, load_game
from altclass.play.manifest import Manifest, read_manifest
from altclass.problems import Problem
from altclass.storage.files import write_whole
from altclass.storage.paths import games_dir, user_dir, user_games_dir


def folders() -> Iterator[Path]:
    """The folders of all games that may be played: ours, and those of the teacher's that were allowed."""
    yield from _with_manifest(games_dir())
    yield from (folder for folder in _with_manifest(user_games_dir()) if is_allowed(folder))


def waiting() -> list[Path]:
    """The teacher's own games that nobody has allowed yet (or that were changed since)."""
    return [folder for folder in _with_manifest(user_games_dir()) if not is_allowed(folder)]


def _with_manifest(shelf: Path) -> Iterator[Path]:
    if shelf.is_dir():
        yield from sorted(folder for folder in shelf.iterdir() if (folder / "game.toml").is_file())


def manifests() -> tuple[list[tuple[Path, Manifest]], list[Problem]]:
    """Folder and manifest of every game, and one problem for each that is broken.  Imports no game's code."""
    found: list[tuple[Path, Manifest]] = []
    problems: list[Problem] = []
    for folder in folders():
        try:
            found.append((folder, read_manifest(folder)))
        except Problem as problem:
            problems.append(problem)
    return found, problems


def folder_of(game: str) -> Path:
    """The folder of a game by its id.  Raises Problem play.no_such_game."""
    for folder in folders():
        if folder.name == game:
            return folder
    raise Problem("play.no_such_game", game=game)


def shelf() -> list[Game]:
    """Every game, its rules imported.  Raises the first Problem it meets: for tests and tools."""
    return [load_game(folder) for folder in folders()]


def fingerprint(folder: Path) -> str:
    """A hash over every file of a game's folder, names and contents; any change changes it."""
    digest = hashlib.sha256()
    for path in sorted(p for p in folder.rglob("*") if p.is_file() and "__pycache__" not in p.parts):
        content = path.read_bytes()
        digest.update(f"{path.relative_to(folder).as_posix()}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()


def allow(folder: Path) -> None:
    """Let a game of the teacher's own run, exactly as it is now."""
    write_whole(_allowed_file(), json.dumps(sorted({*_allowed(), fingerprint(folder)})))


def is_allowed(folder: Path) -> bool:
    """Whether a person has allowed this very folder, byte for byte."""
    allowed = _allowed()
    return bool(allowed) and fingerprint(folder) in allowed


def _allowed() -> set[str]:
    try:
        return {str(line) for line in json.loads(_allowed_file().read_bytes())}
    except (OSError, ValueError, TypeError):
        return set()


def _allowed_file() -> Path:
    return user_dir() / "allowed-games.json"
