"""Reads an Anki package (.apkg) in all three forms it was ever written in: its words, pictures and sounds.

The newest form present counts: packages of today carry an old collection, too, which only says "please update".
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable
from pathlib import Path

from altclass.content.importers.anki_media import new_list, old_list, unpacked
from altclass.content.importers.anki_notes import Notes, read_notes
from altclass.content.importers.brought import Brought
from altclass.content.importers.columns import headings
from altclass.content.importers.html_text import pictures_in, sounds_in, text_in
from altclass.content.importers.pack import MOST_BYTES, Pack
from altclass.content.importers.rows import Table, cards_of
from altclass.problems import Problem

FORMS = ("collection.anki21b", "collection.anki21", "collection.anki2")  # newest first
NEW = FORMS[0]
WRONG = (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError, sqlite3.Error, MemoryError)


def read_anki(path: Path, columns: dict[str, int] | None = None) -> Brought:
    """The cards of a package.  Raises Problem import.* where it is none, is damaged, or holds no words."""
    with Pack(path) as pack:
        form = next((form for form in FORMS if form in pack.names), "")
        if not form:
            raise Problem("import.not_anki", file=path.name)
        try:
            notes = _notes(pack, form)
            listed = _listed(pack, form)
        except WRONG as fault:
            raise Problem("import.broken", file=path.name) from fault
    if not notes.rows:
        raise Problem("import.empty", file=path.name)
    brought = cards_of(_table(notes, listed), path.name, columns)
    return brought._replace(media=brought.media._replace(read=_reader(path, form)))


def _notes(pack: Pack, form: str) -> Notes:
    """The notes, by way of a file of our own: SQLite reads no other."""
    content = pack.read(form)
    if form == NEW:
        content = unpacked(content)
    with tempfile.TemporaryDirectory(prefix="altclass-") as folder:
        file = Path(folder) / "collection"
        file.write_bytes(content)
        return read_notes(file)


def _listed(pack: Pack, form: str) -> dict[str, str]:
    """Name of a picture or sound -> name of its file in the package; a package may have no list at all."""
    if "media" not in pack.names:
        return {}
    content = pack.read("media")
    if form == NEW:
        return new_list(unpacked(content)) if content else {}
    return old_list(content)


def _table(notes: Notes, listed: dict[str, str]) -> Table:
    """The notes as rows of text, under the names of their fields where those name columns."""
    rows: list[list[str]] = [[text_in(field) for field in row] for row in notes.rows]
    media = [_media(row, listed) for row in notes.rows]
    if headings(notes.names):
        rows, media = [list(notes.names), *rows], [("", ""), *media]
    return Table(rows, media if any(map(any, media)) else None)


def _media(row: list[str], listed: dict[str, str]) -> tuple[str, str]:
    """The first picture and the first sound of a note that are really there."""
    picture = next((listed[name] for field in row for name in pictures_in(field) if name in listed), "")
    sound = next((listed[name] for field in row for name in sounds_in(field) if name in listed), "")
    return picture, sound


def _reader(path: Path, form: str) -> Callable[[str], bytes]:
    def read(name: str) -> bytes:
        with Pack(path) as pack:
            content = pack.read(name)
        try:
            return unpacked(content, MOST_BYTES) if form == NEW else content
        except ValueError as fault:
            raise Problem("import.broken", file=path.name) from fault

    return read
