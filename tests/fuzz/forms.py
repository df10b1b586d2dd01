"""The forms that the long run spoils: one good file of each, and what reads it."""

from __future__ import annotations

import contextlib
import datetime as dt
import io
import json
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec

from tests.fuzz.seeds import SEEDS


class Form(NamedTuple):
    """A kind of file: its name in its folder, a good one, and what reads it (raising nothing but Problem)."""

    name: str
    good: bytes
    read: Callable[[Path], object]


def forms() -> Iterator[tuple[str, Callable[[], Form]]]:
    """Every form by its name; made only when its turn comes."""
    for what, (ending, make) in SEEDS.items():
        yield what, lambda ending=ending, make=make: Form(f"list{ending}", make(), _imported)  # type: ignore[misc]
    yield "a deck", _deck
    yield "settings", _settings
    yield "a session", _session
    yield "a journal", _journal
    yield "a manifest", _manifest
    yield "moves", _moves
    yield "the tools", _tools
    yield "an unfinished deck", _unfinished
    yield "a sound", _sound
    for kind in ("png", "jpeg", "gif", "webp", "bmp"):
        yield f"a picture ({kind})", lambda kind=kind: _picture(kind)  # type: ignore[misc]


def _imported(path: Path) -> None:
    from altclass.content.importers.forms import read_file
    from altclass.i18n import LANGS, sentence
    from altclass.problems import Problem

    brought = read_file(path)
    assert all(card.en and len(card.en) <= 120 for card in brought.cards)
    for fault in brought.faults:
        assert isinstance(fault, Problem)
        assert all(sentence(fault, lang) != fault.key for lang in LANGS)


def _deck() -> Form:
    from altclass.content.library import read_deck
    from tests.fuzz.own_files import GOOD_DECK

    return Form("mine.json", json.dumps(GOOD_DECK).encode(), read_deck)


def _settings() -> Form:
    from altclass.storage.settings import Settings, read_settings, save_settings, settings_file

    save_settings(Settings(lang="ja", stars=["bingo"], screens={"x": (0, 0, 9, 9)}))
    good = settings_file().read_bytes()

    def read(path: Path) -> None:
        settings_file().write_bytes(path.read_bytes())
        read_settings()
        for aside in settings_file().parent.glob("settings.json*"):
            aside.unlink()

    return Form("spoilt.json", good, read)


def _session() -> Form:
    from altclass.play.session import read_session
    from tests.fuzz.own_files import GOOD_SESSION

    return Form("session.json", json.dumps(GOOD_SESSION).encode(), lambda path: read_session(path.parent))


def _journal() -> Form:
    from altclass.play.journal import read_journal

    lines = [
        b'{"move":"reveal","at":1.5}',
        b'{"move":"say","args":["dog"],"at":2.5}',
        b'{"kept":1}',
        b'{"move":"go_on","args":[3,"x"]}',
    ]
    return Form("moves.jsonl", b"\n".join([*lines, b""]), lambda path: read_journal(path.parent))


def _manifest() -> Form:
    from altclass.play.manifest import Label, Manifest, Option, Sign, TeamRange, read_manifest
    from tests.fuzz.own_files import GOOD_MANIFEST

    for kind in (Label, Option, Sign, TeamRange, Manifest):
        with contextlib.suppress(msgspec.ValidationError):  # each looks up its own annotations once
            msgspec.convert({}, kind)
    return Form("game.toml", GOOD_MANIFEST.encode(), lambda path: read_manifest(path.parent))


def _tools() -> Form:
    from altclass.host.tools.keeping import Keeper

    today = dt.date(2026, 4, 1)
    good = {
        "version": 1,
        "day": today.toordinal(),
        "tools": {"dice": [{"dice": 2}, 1.5], "wheel": [{"entries": ["a", "b"]}, 2.0]},
    }
    return Form("tools.json", json.dumps(good).encode(), lambda path: Keeper(path).read(today))


def _unfinished() -> Form:
    from altclass.content.library import save_deck
    from altclass.launcher.deck_editor.opening import opened
    from tests.fuzz.seeds import GOOD

    beside = save_deck(GOOD).with_suffix(".unfinished")

    def read(path: Path) -> None:
        beside.write_bytes(path.read_bytes())
        opened(GOOD.id)

    return Form("rows.json", json.dumps([[3, {"en": "", "ja": "竜"}], [0, {"en": "", "ja": "城"}]]).encode(), read)


def _moves() -> Form:
    from altclass.host.steps import read_steps
    from altclass.play.game import load_game
    from altclass.play.shelf import folder_of

    game = load_game(folder_of("flashcards"))
    return Form(
        "lesson.moves", b"advance\nwait 2.5\naward B 3\n# done\nback\nblank\n", lambda path: read_steps(path, game)
    )


def _sound() -> Form:
    from altclass.speech import wav

    def read(path: Path) -> None:
        try:
            wav.check(wav.read(path), "dragon")
        except wav.BadWav as bad:
            _refuse(bad)

    draft = Path(tempfile.mkdtemp()) / "good.wav"
    wav.write(wav.quiet(0.2), draft)
    return Form("word.wav", draft.read_bytes(), read)


def _picture(kind: str) -> Form:
    from PIL import Image

    from altclass.launcher.reencode import drawn_anew

    file = io.BytesIO()
    Image.linear_gradient("L").convert("RGB").resize((90, 60)).save(file, kind)

    def read(path: Path) -> None:
        picture = drawn_anew(path)
        assert picture is None or (picture.width(), picture.height()) == (512, 512)
        if picture is None:
            _refuse(None)

    return Form("picture", file.getvalue(), read)


def _refuse(fault: Exception | None) -> None:
    from altclass.problems import Problem

    raise Problem("import.broken") from fault
