"""Writes a deck as an Anki package (.apkg) that every Anki since 2.1 opens: schema 11, with the cards' pictures.

What a collection must hold stands in Anki's own sources (rslib/src/storage/schema11.sql); the numbers are ours.
"""

from __future__ import annotations

import hashlib
import html
import io
import json
import sqlite3
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from altclass.content.card import Card
from altclass.content.deck import Deck
from altclass.content.exporters.anki_base import SCHEMA, collection_row
from altclass.content.exporters.rows import HEADINGS, rows_of
from altclass.content.importers.formulas import kept_text
from altclass.content.pictures import picture_file

BEGAN = 1_700_000_000  # seconds; a note's number is a moment in milliseconds, and two hand-outs shall be the same
FIELDS = (*HEADINGS, "絵")


def as_anki(deck: Deck) -> bytes:
    """The whole file."""
    pictures = _pictures(deck)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("collection.anki2", _collection(deck, pictures))
        package.writestr("media", json.dumps({str(number): name for number, name in enumerate(pictures)}))
        for number, path in enumerate(pictures.values()):
            package.write(path, str(number), zipfile.ZIP_STORED)
    return file.getvalue()


def _pictures(deck: Deck) -> dict[str, Path]:
    """Name in Anki -> our file, each once."""
    found = ((_shown_name(card), picture_file(card)) for card in deck.cards)
    return {name: path for name, path in found if path is not None}


def _shown_name(card: Card) -> str:
    return f"altclass-{card.picture.replace(':', '-')}.webp"


def _collection(deck: Deck, pictures: dict[str, Path]) -> bytes:
    with tempfile.TemporaryDirectory(prefix="altclass-") as folder:
        file = Path(folder) / "collection"
        with closing(sqlite3.connect(file)) as base, base:
            base.executescript(SCHEMA)
            base.execute("INSERT INTO col VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)", collection_row(deck, FIELDS, BEGAN))
            base.executemany("INSERT INTO notes VALUES (?,?,?,?,?,?,?,?,?,?,?)", _notes(deck, pictures))
            base.executemany("INSERT INTO cards VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", _cards(deck))
        return file.read_bytes()


def _notes(deck: Deck, pictures: dict[str, Path]) -> Iterator[tuple[object, ...]]:
    for number, (card, row) in enumerate(zip(deck.cards, rows_of(deck), strict=True)):
        name = _shown_name(card)
        fields = [*(html.escape(kept_text(cell)) for cell in row), f'<img src="{name}">' if name in pictures else ""]
        mark = hashlib.sha256(f"{card.en}\x1f{card.ja}".encode()).hexdigest()
        same = int(
            hashlib.sha1(fields[0].encode(), usedforsecurity=False).hexdigest()[:8], 16
        )  # how Anki finds doubles
        note = BEGAN * 1000 + number
        yield note, mark[:10], BEGAN * 1000, BEGAN, -1, "", "\x1f".join(fields), fields[0], same, 0, ""


def _cards(deck: Deck) -> Iterator[tuple[object, ...]]:
    """One new card a note, due in the deck's order."""
    for number in range(len(deck.cards)):
        note = BEGAN * 1000 + number
        yield note, note, BEGAN * 1000 + 1, 0, BEGAN, -1, 0, 0, number, 0, 0, 0, 0, 0, 0, 0, 0, ""
