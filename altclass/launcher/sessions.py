"""Activities that were begun and not ended: what "continue where we stopped" offers."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import msgspec

from altclass.i18n import Lang
from altclass.play.journal import read_journal
from altclass.play.report import Report
from altclass.storage.files import NOT_READABLE, write_whole_bytes
from altclass.storage.paths import sessions_dir

REPORT = "report.json"


class DeckOf(msgspec.Struct, frozen=True):
    """The part of a session's deck that the shelf shows."""

    id: str
    title: dict[str, str]

    def named(self, lang: Lang) -> str:
        """The title in one language, or in whichever there is."""
        return self.title.get(lang) or next(iter(self.title.values()), self.id)


class Begun(msgspec.Struct, frozen=True):
    """The part of a session that the shelf shows; its cards are not read."""

    id: str
    game: str
    deck: DeckOf
    started: float = 0.0
    teams: int = 0


class Stopped(msgspec.Struct, frozen=True):
    """A session that can be gone on with.  `moves` is how many still hold; `touched` when it was last played."""

    folder: Path
    begun: Begun
    moves: int
    touched: float


def unfinished(most: int) -> list[Stopped]:
    """The newest sessions without a report, at most so many; those that cannot be read are passed over."""
    found: list[Stopped] = []
    for folder in _newest_first():
        if len(found) == most:
            break
        if not (folder / REPORT).exists() and (stopped := _stopped(folder)):
            found.append(stopped)
    return found


def _newest_first() -> Iterator[Path]:
    """A session's name begins with its date and time."""
    try:
        yield from sorted((path for path in sessions_dir().iterdir() if path.is_dir()), reverse=True)
    except OSError:
        return


def _stopped(folder: Path) -> Stopped | None:
    try:
        begun = msgspec.json.decode((folder / "session.json").read_bytes(), type=Begun)
    except NOT_READABLE:
        return None
    moves = read_journal(folder)
    return Stopped(folder, begun, len(moves), _touched(folder) or begun.started) if moves else None


def _touched(folder: Path) -> float:
    try:
        return (folder / "moves.jsonl").stat().st_mtime
    except OSError:
        return 0.0


def put_away(stopped: Stopped) -> None:
    """Do not offer it any more; its journal stays.  Raises Problem storage.cannot_write."""
    begun = stopped.begun
    minutes = round(max(0.0, min(stopped.touched, time.time()) - begun.started) / 60, 1)
    told = Report(begun.game, begun.deck.id, minutes, stopped.moves, (), finished=False)
    write_whole_bytes(stopped.folder / REPORT, msgspec.json.encode(told))
