"""Reads the notes of an Anki collection, a database from somebody else: read-only, checked, and with a time limit."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

MOST_NOTES = 100_000
STEPS = 20_000  # of SQLite's machine between two looks at how long it has run
MOST_TURNS = 10_000  # such stretches; 100,000 honest notes need a few hundred
MAY = {
    sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_PRAGMA, sqlite3.SQLITE_FUNCTION,
}  # fmt: skip


class Notes(NamedTuple):
    """The notes in their order, each as its fields' HTML, and the names of the fields ("" where unknown)."""

    names: tuple[str, ...]
    rows: list[list[str]]


def read_notes(file: Path) -> Notes:
    """All notes of a collection.  Notes of several kinds are brought under the names of the commonest.

    Raises sqlite3.Error or ValueError where the database is broken, was made to do harm, or is no collection.
    """
    with _opened(file) as base:
        names = _names(base)
        found = base.execute("SELECT mid, flds FROM notes ORDER BY id LIMIT ?", (MOST_NOTES,)).fetchall()
    kinds = Counter(kind for kind, _ in found)
    heading = names.get(kinds.most_common(1)[0][0], ()) if kinds else ()
    rows = [str(fields).split("\x1f") for _, fields in found]
    if len(kinds) > 1:
        rows = [_under(heading, names.get(kind, ()), row) for (kind, _), row in zip(found, rows, strict=True)]
    return Notes(heading, rows)


def _under(heading: tuple[str, ...], names: tuple[str, ...], row: list[str]) -> list[str]:
    """A note of another kind: fields of the same name go together, others stay at their place."""
    if not set(heading) & set(names):
        return row
    told = dict(zip(names, row, strict=False))
    return [told.get(name, "") for name in heading]


@contextmanager
def _opened(file: Path) -> Iterator[sqlite3.Connection]:
    """The database, opened so that it can neither be changed nor run anything, and checked."""
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro&immutable=1", uri=True)) as base:
        base.text_factory = lambda text: text.decode("utf-8", "replace")
        turns = iter(range(MOST_TURNS))
        base.set_progress_handler(lambda: next(turns, None) is None, STEPS)
        base.create_collation("unicase", lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))
        for setting in ("trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0"):
            base.execute(f"PRAGMA {setting}")
        base.set_authorizer(lambda what, *_: sqlite3.SQLITE_OK if what in MAY else sqlite3.SQLITE_DENY)
        if base.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise ValueError("damaged")
        tables = {name for (name,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if "notes" not in tables:
            raise ValueError("no collection")
        yield base


def _names(base: sqlite3.Connection) -> dict[int, tuple[str, ...]]:
    """Kind of note -> names of its fields, from a table of their own (new form) or a JSON text (old forms)."""
    found: dict[int, list[str]] = {}
    tables = {name for (name,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if "fields" in tables:
        for kind, name in base.execute("SELECT ntid, name FROM fields ORDER BY ntid, ord LIMIT 10000"):
            found.setdefault(kind, []).append(str(name))
    elif "col" in tables:
        (told,) = base.execute("SELECT models FROM col").fetchone() or ("{}",)
        for kind, model in dict(json.loads(told)).items():
            found[int(kind)] = [str(field["name"]) for field in model["flds"]]
    return {kind: tuple(names) for kind, names in found.items()}
