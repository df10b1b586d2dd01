"""Anki packages as other programs write them: each of the three forms, made here from plain rows."""

from __future__ import annotations

import io
import json
import sqlite3
import tempfile
import zipfile
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path

import zstandard

OLD_TABLES = "CREATE TABLE col (models text); CREATE TABLE notes (id integer PRIMARY KEY, mid integer, flds text);"
NEW_TABLES = """
CREATE TABLE fields (ntid integer, ord integer, name text COLLATE unicase, PRIMARY KEY (ntid, ord)) WITHOUT ROWID;
CREATE UNIQUE INDEX idx_fields ON fields (name, ntid);
CREATE TABLE notes (id integer PRIMARY KEY, mid integer, flds text);
"""
Rows = Sequence[Sequence[str]]


def collection(rows: Rows, names: Sequence[str] = ("Front", "Back"), new: bool = False) -> bytes:
    """A collection's file, of the old schema or the new."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "c"
        with closing(sqlite3.connect(file)) as base, base:
            base.create_collation("unicase", lambda a, b: (a > b) - (a < b))
            base.executescript(NEW_TABLES if new else OLD_TABLES)
            if new:
                base.executemany("INSERT INTO fields VALUES (1, ?, ?)", enumerate(names))
            else:
                models = {"1": {"flds": [{"name": name} for name in names]}}
                base.execute("INSERT INTO col VALUES (?)", (json.dumps(models),))
            base.executemany("INSERT INTO notes (mid, flds) VALUES (1, ?)", [("\x1f".join(row),) for row in rows])
        return file.read_bytes()


def zipped(members: Mapping[str, bytes]) -> bytes:
    """A zip of those members."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in members.items():
            package.writestr(name, content)
    return whole.getvalue()


def old_package(
    rows: Rows, form: str = "collection.anki2", media: Mapping[str, bytes] | None = None, **more: bytes
) -> bytes:
    """A package with an old collection and a JSON list of media."""
    media = media or {}
    listed = json.dumps({str(number): name for number, name in enumerate(media)}).encode()
    files = {str(number): content for number, content in enumerate(media.values())}
    return zipped({form: collection(rows), "media": listed, **files, **more})


def new_package(rows: Rows, media: Mapping[str, bytes] | None = None) -> bytes:
    """A package of today: all of it compressed, with an old collection that only says to update."""
    media, pack = media or {}, zstandard.ZstdCompressor().compress
    listed = b"".join(_field(1, _field(1, name.encode()) + b"\x10\x05" + _field(3, b"\0" * 20)) for name in media)
    files = {str(number): pack(content) for number, content in enumerate(media.values())}
    return zipped({
        "meta": b"\x08\x03", "collection.anki21b": pack(collection(rows, new=True)), "media": pack(listed), **files,
        "collection.anki2": collection([("Please update to the latest Anki version.", "")]),
    })  # fmt: skip


def _field(number: int, content: bytes) -> bytes:
    assert len(content) < 128
    return bytes((number << 3 | 2, len(content))) + content
