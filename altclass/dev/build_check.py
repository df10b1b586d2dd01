"""Tries the build as a school PC would run it: a folder that is closed to it, no network, and an empty home."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import wave
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SECONDS = 90  # longer than any of these takes on a slow machine
MOVES = "advance\nadvance\nadvance\nback\n"
# Bits alone do not stop root: the folder is mounted over itself, closed to everyone.
READ_ONLY = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"'


@dataclass(frozen=True, slots=True)
class Trial:
    """One build, put on trial in a copy that is thrown away afterwards."""

    built: Path

    def faults(self) -> list[str]:
        """What went wrong, one sentence each."""
        with tempfile.TemporaryDirectory(prefix="altclass-trial-") as told:
            room = Path(told)
            copy = room / "AltClass"
            shutil.copytree(self.built, copy, symlinks=True)
            before = _closed(copy)
            found = list(_faults_in(room, copy))
            if _listing(copy) != before:
                found.append("the program wrote into its own folder")
            _reopened(copy)
        return found


def _faults_in(room: Path, copy: Path) -> Iterator[str]:
    say = _Saying(room, copy)
    yield from say.to("--self-check")
    yield from say.to("games", "--json", rows=3)
    yield from say.to("decks", "--json", rows=16)
    (room / "moves.txt").write_text(MOVES, encoding="utf-8")
    played = ("play", "flashcards", "--deck", "animals", "--moves", str(room / "moves.txt"))
    yield from say.to(*played, "--shots", str(room / "shots"))
    if len(list((room / "shots").glob("*.png"))) < MOVES.count("\n"):
        yield "play left no picture of each move"
    yield from say.to("say", "hello", "--to", str(room / "hello.wav"))
    yield from _faults_of_sound(room / "hello.wav")
    sheets = ("--sheets", "2", "--seed", "1", "--paper", "A4", "--to", str(room / "bingo.pdf"))
    yield from say.to("print", "bingo", "--deck", "animals", *sheets)
    if not (room / "bingo.pdf").exists() or not (room / "bingo.pdf").read_bytes().startswith(b"%PDF"):
        yield "print left no PDF"
    yield from _still_running(copy)


@dataclass(frozen=True, slots=True)
class _Saying:
    """Says command lines to the program, in a room without network."""

    room: Path
    copy: Path

    def to(self, *words: str, rows: int = 0) -> Iterator[str]:
        """Run `altclass WORDS`; a fault if it fails, or lists fewer than `rows`."""
        program = self.copy / ("altclass-cli.exe" if sys.platform == "win32" else "altclass")
        try:
            done = subprocess.run(
                [*_shut_in(self.copy), str(program), *words], cwd=self.room, env=self._nothing_but_a_home(), timeout=SECONDS,
                capture_output=True, text=True, encoding="utf-8", check=False,
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            yield f"altclass {' '.join(words[:2])} did not end in {SECONDS} s"
            return
        print(f"altclass {' '.join(words[:4])}: {done.returncode}", flush=True)
        if done.returncode:
            yield f"altclass {' '.join(words)} ended with {done.returncode}: {done.stderr.strip()[-800:]}"
        elif rows and len(json.loads(done.stdout)) < rows:
            yield f"altclass {' '.join(words)} lists fewer than {rows}"

    def _nothing_but_a_home(self) -> dict[str, str]:
        home = self.room / "home"
        home.mkdir(exist_ok=True)
        kept = {name: os.environ[name] for name in ("SYSTEMROOT", "SYSTEMDRIVE", "TEMP") if name in os.environ}
        places = {"HOME": str(home), "USERPROFILE": str(home), "LOCALAPPDATA": str(home), "PATH": "/usr/bin:/bin"}
        screens = {"QT_QPA_PLATFORM": "offscreen", "SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}
        return kept | places | screens | {"LANG": "C.UTF-8"}


def _shut_in(copy: Path) -> list[str]:
    """The words that take the network away and make `copy` a read-only disk, as far as the system lets us."""
    if sys.platform == "win32" or not shutil.which("unshare"):
        return []
    closed = ["unshare", "--net", "--mount", "sh", "-c", READ_ONLY, str(copy)]
    for words in (closed, ["unshare", "--net"], ["unshare", "--map-root-user", "--net"]):
        if subprocess.run([*words, "true"], capture_output=True, check=False).returncode == 0:
            return words
    return []


def _faults_of_sound(path: Path) -> Iterator[str]:
    if not path.exists():
        yield "say left no sound"
        return
    with wave.open(str(path)) as sound:
        seconds = sound.getnframes() / sound.getframerate()
        quiet = not any(sound.readframes(sound.getnframes()))
    if quiet or not 0.2 < seconds < 5:
        yield f"“hello” is {seconds:.2f} s long" + (" and silent" if quiet else "")


def _still_running(copy: Path) -> Iterator[str]:
    """Processes of the build that outlived their command (Linux; nothing is seen elsewhere)."""
    for link in Path("/proc").glob("[0-9]*/exe"):
        try:
            program = link.readlink()
        except OSError:  # it has ended, or belongs to someone else
            continue
        if program.is_relative_to(copy):
            yield f"{program.name} (process {link.parent.name}) is still running"


def _listing(folder: Path) -> dict[str, tuple[int, int]]:
    """Every file with its size and time of change: root may write where the bits say no, so this is looked at, too."""
    files = sorted(path for path in folder.rglob("*") if not path.is_symlink())
    return {path.relative_to(folder).as_posix(): (path.stat().st_size, path.stat().st_mtime_ns) for path in files}


def _closed(folder: Path) -> dict[str, tuple[int, int]]:
    """Close the folder to writing; its listing as it is then."""
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            path.chmod(path.stat().st_mode & ~0o222)
    return _listing(folder)


def _reopened(folder: Path) -> None:
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            path.chmod(path.stat().st_mode | 0o200)
