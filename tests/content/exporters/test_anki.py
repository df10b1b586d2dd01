"""A deck handed out for Anki: a collection as Anki wants it, the pictures in it, and the same deck when it comes back."""

from __future__ import annotations

import io
import json
import sqlite3
import zipfile
from contextlib import closing

import pytest
from hypothesis import given, settings

from altclass.content.deck import Deck
from altclass.content.exporters.anki import as_anki
from altclass.content.importers.anki import read_anki
from altclass.content.library import deck
from tests.content.making import DECKS


@given(DECKS)
@settings(max_examples=25)
def test_it_comes_in_again_as_the_same_deck(tmp_path_factory: pytest.TempPathFactory, made: Deck) -> None:
    file = tmp_path_factory.mktemp("anki") / "x.apkg"
    file.write_bytes(as_anki(made))
    brought = read_anki(file)
    assert brought.cards == made.cards
    assert not brought.faults


def test_it_holds_what_anki_asks_of_a_collection() -> None:
    animals = deck("animals")
    with zipfile.ZipFile(io.BytesIO(as_anki(animals))) as package, closing(sqlite3.connect(":memory:")) as base:
        base.deserialize(package.read("collection.anki2"))
        version, models, tags = base.execute("SELECT ver, models, tags FROM col").fetchone()
        assert (version, tags) == (11, "{}")
        (model,) = json.loads(models).values()
        notes = base.execute("SELECT mid, flds FROM notes ORDER BY id").fetchall()
        assert {kind for kind, _ in notes} == {model["id"]}
        assert {len(fields.split("\x1f")) for _, fields in notes} == {len(model["flds"])}
        assert len(notes) == len(animals.cards) == base.execute("SELECT count(*) FROM cards").fetchone()[0]
        media = json.loads(package.read("media"))
        assert all(name in "".join(fields for _, fields in notes) for name in media.values())
        assert package.read("0")[8:12] == b"WEBP"
