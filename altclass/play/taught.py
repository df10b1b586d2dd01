"""Which decks a teacher has used this school year: the sessions on this PC know."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import msgspec

from altclass.content.deck import Deck
from altclass.storage.files import NOT_READABLE
from altclass.storage.paths import sessions_dir

APRIL = 4  # the school year in Japan begins on the first of April


class _Used(msgspec.Struct, frozen=True):
    """The part of a session that tells what was taught."""

    deck: Deck
    started: float = 0.0


def school_year(today: date) -> date:
    """The first day of the school year in which `today` lies."""
    return date(today.year - (today.month < APRIL), APRIL, 1)


def decks_used(since: date) -> list[Deck]:
    """The decks of all sessions since that day, each once as it was last played, the newest first.

    Sessions that cannot be read are passed over: a broken file hides one lesson, never the year.
    """
    first = datetime(since.year, since.month, since.day).timestamp()  # noqa: DTZ001  # a school's day is the PC's day
    found: dict[str, Deck] = {}
    for used in sorted(_sessions(), key=lambda used: used.started, reverse=True):
        if used.started >= first:
            found.setdefault(used.deck.id, used.deck)
    return list(found.values())


def _sessions() -> Iterator[_Used]:
    try:
        folders = list(sessions_dir().iterdir())
    except OSError:
        return
    for folder in folders:
        if used := _read(folder):
            yield used


def _read(folder: Path) -> _Used | None:
    try:
        return msgspec.json.decode((folder / "session.json").read_bytes(), type=_Used)
    except NOT_READABLE:
        return None
