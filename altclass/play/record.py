"""A record to beat: the most points a class has reached together in this game, with this deck and these options."""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec

from altclass.play.manifest import Manifest
from altclass.play.session import Session
from altclass.storage.files import NOT_READABLE, write_whole_bytes
from altclass.storage.paths import user_dir

VERSION = 1
MOST_KEPT = 2000  # the oldest go first


class Best(msgspec.Struct, frozen=True, omit_defaults=True):
    """The most points so far, the session in which they were made, and what stood before it.  No names."""

    points: int
    session: str = ""
    before: int = 0


class Records(msgspec.Struct, frozen=True):
    """All records of this PC."""

    version: int = VERSION
    best: dict[str, Best] = {}


def records_file() -> Path:
    """Where they lie."""
    return user_dir() / "records.json"


def key_of(session: Session, manifest: Manifest) -> str:
    """What must be the same for two results to be compared: game, deck, teams, manners, options (not of one day)."""
    kept = {name: value for name, value in session.options.items() if _is_kept(manifest, name)}
    told = (len(session.deck.cards), session.teams, session.together, session.gentle, sorted(kept.items()))
    return f"{session.game}:{session.deck.id}:{hashlib.sha256(repr(told).encode()).hexdigest()[:16]}"


def _is_kept(manifest: Manifest, name: str) -> bool:
    return name not in manifest.options or manifest.options[name].kept


def record_to_beat(session: Session, manifest: Manifest) -> int:
    """The points to beat, 0 where there are none; a session that is gone on with does not race against itself."""
    best = _read().best.get(key_of(session, manifest), Best(0))
    return best.before if best.session == session.id else best.points


def keep(session: Session, manifest: Manifest, points: int) -> None:
    """Remember a result if it is the best so far.  Raises Problem storage.cannot_write."""
    records, key = _read(), key_of(session, manifest)
    before = record_to_beat(session, manifest)
    if points <= before or records.version > VERSION:
        return  # a newer AltClass's file stays untouched
    best = {name: told for name, told in records.best.items() if name != key}
    best[key] = Best(points, session.id, before)
    told = Records(VERSION, dict(list(best.items())[-MOST_KEPT:]))
    write_whole_bytes(records_file(), msgspec.json.format(msgspec.json.encode(told), indent=1))


def _read() -> Records:
    """A file that is missing or broken holds no records: a class begins anew, nothing else is lost."""
    try:
        return msgspec.json.decode(records_file().read_bytes(), type=Records)
    except NOT_READABLE:
        return Records()
