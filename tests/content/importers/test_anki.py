"""Anki packages of every age come in: words without HTML, pictures and sounds by the list of media."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
import zstandard

from altclass.content.importers.anki import read_anki
from altclass.content.importers.html_text import pictures_in, text_in
from altclass.problems import Problem
from tests.content.anki_packages import collection, new_package, old_package, zipped

ROWS = [
    ('<div>dragon<img src="a%20dragon.png"></div>', "竜[りゅう]"),
    ("castle [sound:castle.ogg]", "<b>お城</b>&nbsp;"),
    ("tower<script>alert('tower')</script>", "塔"),
]
MEDIA = {"castle.ogg": b"OggS...", "a dragon.png": b"\x89PNG..."}
FORMS: dict[str, Callable[..., bytes]] = {
    "anki2": lambda rows, media: old_package(rows, "collection.anki2", media),
    "anki21": lambda rows, media: old_package(
        rows, "collection.anki21", media, **{"collection.anki2": collection([("Please update", "")])}
    ),
    "anki21b": new_package,
}


@pytest.mark.parametrize("form", FORMS)
def test_every_form_comes_in_with_its_pictures_and_sounds(tmp_path: Path, form: str) -> None:
    file = tmp_path / "deck.apkg"
    file.write_bytes(FORMS[form](ROWS, MEDIA))
    brought = read_anki(file)
    assert [(card.en, card.ja) for card in brought.cards[:1]] == [("dragon", "{竜|りゅう}")]
    assert [card.en for card in brought.cards] == ["dragon", "castle", "tower"]
    assert brought.cards[1].ja == "お城"
    read = brought.media.read
    assert read is not None
    assert read(brought.media.pictures[0]) == MEDIA["a dragon.png"]
    assert read(brought.media.sounds[1]) == MEDIA["castle.ogg"]
    assert set(brought.media.pictures) == {0}


def test_a_package_without_a_list_of_media_comes_in(tmp_path: Path) -> None:
    file = tmp_path / "deck.apkg"
    file.write_bytes(zipped({"collection.anki2": collection(ROWS)}))
    assert len(read_anki(file).cards) == 3


def test_a_package_of_today_with_no_media_at_all_comes_in(tmp_path: Path) -> None:
    (tmp_path / "d.apkg").write_bytes(new_package(ROWS))
    assert len(read_anki(tmp_path / "d.apkg").cards) == 3


def test_notes_of_two_kinds_go_under_the_names_of_the_commoner(tmp_path: Path) -> None:
    base_file = tmp_path / "c"
    base_file.write_bytes(collection([("dragon", "竜"), ("castle", "お城")]))
    with closing(sqlite3.connect(base_file)) as base, base:
        both = '{"1": {"flds": [{"name": "Front"}, {"name": "Back"}]}, "2": {"flds": [{"name": "Back"}, {"name": "Front"}]}}'
        base.execute("UPDATE col SET models = ?", (both,))
        base.execute("INSERT INTO notes (mid, flds) VALUES (2, ?)", ("塔\x1ftower",))
    (tmp_path / "d.apkg").write_bytes(zipped({"collection.anki2": base_file.read_bytes()}))
    assert [(card.en, card.ja_plain) for card in read_anki(tmp_path / "d.apkg").cards][2] == ("tower", "塔")


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("a&lt;b&gt; &amp; c", "a<b> & c"),
        ("1 < 2 > 1", "1 < 2 > 1"),
        ("<p>one</p><p>two</p>", "one two"),
        ("{{c1::went::past of go}}", "went"),
        ("<style>.card { color: red }</style>word", "word"),
        ("<!-- hidden -->word<script>never closed", "word"),
        ("[sound:x.mp3]word", "word"),
        ("学校[がっこう]へ 行[い]く", "{学校|がっこう}へ{行|い}く"),
    ],
)
def test_html_becomes_plain_text(written: str, read: str) -> None:
    assert text_in(written).split() == read.split()


@pytest.mark.parametrize("mark", ["<img src='x.png'>", "<IMG alt=y src=x.png />", '<img src="x.png" onerror="run()">'])
def test_a_picture_is_found_by_its_name(mark: str) -> None:
    assert pictures_in(mark) == ["x.png"]


HUGE = zstandard.ZstdCompressor().compress(b"\0" * 60_000_000)


def _with(statement: str) -> bytes:
    with closing(sqlite3.connect(":memory:")) as base, base:
        base.executescript("CREATE TABLE col (models text); INSERT INTO col VALUES ('{}')")
        base.executescript(statement)
        return base.serialize()


ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id, 1 AS mid, 'x' AS flds FROM n"


@pytest.mark.parametrize(
    ("members", "key"),
    [
        ({}, "import.not_anki"),
        ({"deck.json": b"{}"}, "import.not_anki"),
        ({"collection.anki2": b""}, "import.broken"),
        ({"collection.anki2": b"SQLite format 3\0" + b"\xff" * 4000}, "import.broken"),
        ({"collection.anki2": collection(ROWS)[:5000]}, "import.broken"),
        ({"collection.anki2": _with("CREATE TABLE other (x)")}, "import.broken"),
        ({"collection.anki2": _with(f"CREATE VIEW notes AS {ENDLESS}")}, "import.broken"),
        ({"collection.anki2": collection([])}, "import.empty"),
        ({"collection.anki2": collection(ROWS), "media": b"[1, 2]"}, "import.broken"),
        ({"collection.anki2": collection(ROWS), "media": b"[" * 100_000}, "import.broken"),
        ({"collection.anki21b": b"no zstandard"}, "import.broken"),
        ({"collection.anki21b": HUGE}, "import.broken"),
        ({"collection.anki2": collection([("竜", "城")])}, "import.no_english"),
    ],
    ids=["nothing", "another zip", "no bytes", "noise", "cut off", "no notes", "a view without end", "no words",
         "media no list", "media far too deep", "not packed", "a bomb", "no English"],
)  # fmt: skip
def test_a_package_that_is_none_or_does_harm_is_one_sentence(
    tmp_path: Path, members: dict[str, bytes], key: str
) -> None:
    file = tmp_path / "deck.apkg"
    file.write_bytes(zipped(members))
    with pytest.raises(Problem) as told:
        read_anki(file)
    assert told.value.key == key
    assert list(tmp_path.iterdir()) == [file]
