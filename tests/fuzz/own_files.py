"""AltClass's own files, spoilt by hand: decks, settings, sessions, game manifests, files of moves; with their sentence."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from altclass.content.library import read_deck
from altclass.play.game import load_game
from altclass.play.manifest import read_manifest
from altclass.play.session import read_session
from altclass.play.shelf import folder_of
from altclass.problems import Problem
from altclass.storage.paths import games_dir
from altclass.storage.settings import read_settings

DEEP = 100_000
MARK = b"a text"
GOOD_DECK = {"title": {"en": "a text", "ja": "わたしの"}, "cards": ["dog", {"en": "dragon", "ja": "竜"}]}
GOOD_SESSION = {
    "id": "a text",
    "game": "flashcards",
    "deck": {"id": "d", "title": {"en": "x"}, "cards": [{"en": "dog"}]},
}
GOOD_MANIFEST = (games_dir() / "flashcards" / "game.toml").read_text(encoding="utf-8")


class Own(NamedTuple):
    """One bad file of ours: its family, the fault, its name in the folder, its bytes, and the key of its sentence."""

    family: str
    fault: str
    name: str
    content: bytes
    key: str


def read_own(own: Own, folder: Path) -> Problem | None:
    """Read it as AltClass does; what was said of it.  `folder` holds the file (for settings, it is the home)."""
    try:
        match own.family:
            case "deck":
                read_deck(folder / own.name)
            case "session":
                read_session(folder)
            case "manifest":
                read_manifest(folder)
            case "moves":
                from altclass.host.steps import read_steps

                read_steps(folder / own.name, load_game(folder_of("flashcards")))
            case _:
                return next(iter(read_settings()[1]), None)
    except Problem as problem:
        return problem
    return None


def own_files() -> Iterator[Own]:
    """All of them."""
    for family, name, key, good in (
        ("deck", "mine.json", "content.deck_unreadable", GOOD_DECK),
        ("session", "session.json", "play.session_broken", GOOD_SESSION),
        ("settings", "settings.json", "storage.file_broken", {"version": 1, "voice": "a text"}),
    ):
        for fault, content in _no_json(good).items():
            yield Own(family, fault, name, content, key)
    yield from _decks()
    yield from _sessions()
    yield from _settings()
    yield from _manifests()
    yield from _moves()


def _no_json(good: dict[str, Any]) -> dict[str, bytes]:
    """What is wrong with any JSON file; `good` holds MARK where a text is read."""
    whole = json.dumps(good).encode()
    letters = {
        "CP932 in it": "竜".encode("cp932"),
        "half a letter": b"\xe7\xab",
        "a letter too long for any": b"\xf8\x88\x80\x80\x80",
    }
    return {
        "nothing": b"", "blanks": b" \r\n", "NUL signs where a disk lost it": b"\0" * len(whole), "half": whole[: len(whole) // 2],
        "its last sign lost": whole[:-1], "its first sign lost": whole[1:], "twice": whole * 2, "a mark before it": b"\xef\xbb\xbf" + whole,
        "UTF-16": whole.decode().encode("utf-16"), **{fault: whole.replace(MARK, told) for fault, told in letters.items()},
        "a list": b"[" + whole + b"]", "a text": b'"dragon"', "a number": b"7",
        "null": b"null", "true": b"true", "brackets without end": b"[" * DEEP, "braces without end": b'{"a":' * DEEP,
        "deep where nobody looks": whole[:-1] + b', "x": ' + b"[" * DEEP + b"]" * DEEP + b"}", "apostrophes": whole.replace(b'"', b"'"),
        "a comma too many": whole[:-1] + b",}", "a remark": b"// mine\n" + whole, "a control sign": whole[:-1] + b', "x": "\x01"}',
        "half a surrogate": whole[:-1] + b', "x": "\\ud800"}', "XML": b"<?xml version='1.0'?><deck/>", "a picture": b"\x89PNG\r\n\x1a\n",
        "a merge left open": b"<<<<<<< mine\n" + whole + b"\n=======\n", "no figure": whole[:-1] + b', "x": NaN}',
        "a figure cut off": whole[:-1] + b', "x": 1.}', "a bare word": whole[:-1] + b", x: 1}",
    }  # fmt: skip


def _changed(good: dict[str, Any], **changes: object) -> bytes:
    told = {name: value for name, value in (good | changes).items() if value is not ...}
    return json.dumps(told, ensure_ascii=False).encode()


def _decks() -> Iterator[Own]:
    cards: dict[str, object] = {
        "a card of a number": [3], "a card of a list": [["dog", "犬"]], "a card of nothing": [None], "English a number": [{"en": 3}],
        "English missing": [{"ja": "竜"}], "Japanese a list": [{"en": "x", "ja": ["竜"]}], "themes a text": [{"en": "x", "themes": "animals"}],
        "a picture of a number": [{"en": "x", "picture": 1}], "forms a list": [{"en": "x", "forms": ["went"]}],
        "a sentence of null": [{"en": "x", "sentence_en": None}],
    }  # fmt: skip
    for fault, told in cards.items():
        yield Own("deck", fault, "mine.json", _changed(GOOD_DECK, cards=told), "content.deck_unreadable")
    whole: dict[str, dict[str, object]] = {
        "no title": {"title": ...}, "no cards": {"cards": ...}, "a title of a text": {"title": "Mine"}, "a title of numbers": {"title": {"en": 1}},
        "cards an object": {"cards": {"en": "dog"}}, "cards a text": {"cards": "dog"}, "a grade of a number": {"grade": 5},
        "a theme of a list": {"theme": ["animals"]}, "cards of null": {"cards": None}, "a title of null": {"title": None},
    }  # fmt: skip
    for fault, changes in whole.items():
        yield Own("deck", fault, "mine.json", _changed(GOOD_DECK, **changes), "content.deck_unreadable")
    words = {
        "a word nobody knows": "gryphon", "a word of blanks": " ", "an empty word": "", "a word with a capital": "Dog", "a path": "../dog",
        "half a surrogate's neighbour": "\ufffd", "a very long word": "x" * 500, "a word in Japanese": "犬", "braces": "{word}",
    }  # fmt: skip
    for fault, word in words.items():
        yield Own("deck", fault, "mine.json", _changed(GOOD_DECK, cards=["dog", word]), "content.unknown_word")


def _sessions() -> Iterator[Own]:
    changes: dict[str, dict[str, object]] = {
        "no id": {"id": ...}, "no game": {"game": ...}, "no deck": {"deck": ...}, "a game of a number": {"game": 7}, "a deck's name alone": {"deck": "d"},
        "a deck of null": {"deck": None}, "options a list": {"options": []}, "an option of a list": {"options": {"a": []}},
        "a seed of a text": {"seed": "1"}, "a seed of a fraction": {"seed": 1.5}, "teams of a text": {"teams": "four"},
        "gentle of a text": {"gentle": "yes"}, "shown in no language": {"show": {"lang": "fr"}}, "a screen of three numbers": {"show": {"screen": [1, 2, 3]}},
        "a theme of no colour": {"show": {"theme": "pink"}}, "begun at a text": {"started": "today"}, "show a list": {"show": []},
        "a seed of null": {"seed": None}, "a deck without cards' list": {"deck": {"id": "d", "title": {}}},
        "a card of a key": {"deck": {"id": "d", "title": {}, "cards": ["dog"]}},
    }  # fmt: skip
    for fault, change in changes.items():
        yield Own("session", fault, "session.json", _changed(GOOD_SESSION, **change), "play.session_broken")


def _settings() -> Iterator[Own]:
    good: dict[str, Any] = {"version": 1}
    changes: dict[str, dict[str, object]] = {
        "no language of ours": {"lang": "fr"}, "a language of a number": {"lang": 1}, "furigana of no grade": {"furigana": "G9"},
        "a theme of no colour": {"theme": "pink"}, "still of a text": {"still": "yes"}, "muted of a number": {"muted": 1},
        "a voice of a list": {"voice": []}, "paper nobody has": {"paper": "A0"}, "stars a text": {"stars": "bingo"}, "a star of a number": {"stars": [1]},
        "the last deck a number": {"last_deck": 1}, "last a list": {"last": []}, "teams of a text": {"last": {"bingo": {"teams": "4"}}},
        "an option of null": {"last": {"bingo": {"options": {"a": None}}}}, "a screen of three numbers": {"screens": {"x": [1, 2, 3]}},
        "a version of a text": {"version": "1"}, "a version of null": {"version": None}, "a grade of a list": {"grade": []},
        "instructions of a switch": {"instructions": True},
    }  # fmt: skip
    for fault, change in changes.items():
        yield Own("settings", fault, "settings.json", _changed(good, **change), "storage.file_broken")
    for version in (2, 10**9):
        content = _changed(good, version=version)
        yield Own("settings", f"of version {version}", "settings.json", content, "storage.settings_newer")


def _manifests() -> Iterator[Own]:
    for fault, content in (_no_toml() | dict(_wrong_manifests())).items():
        yield Own("manifest", fault, "game.toml", content, "play.manifest_broken")


def _no_toml() -> dict[str, bytes]:
    whole = GOOD_MANIFEST.encode()
    return {
        "nothing": b"", "NUL signs": b"\0" * 400, "half a line": whole[:31], "UTF-16": GOOD_MANIFEST.encode("utf-16"),
        "CP932": GOOD_MANIFEST.encode("cp932", "replace"), "JSON": json.dumps({"id": "flashcards"}).encode(), "YAML": b"id: flashcards\n",
        "a field twice": b'id = "x"\n' + whole, "brackets without end": b"x = " + b"[" * DEEP, "deep brackets": b"x = " + b"[" * 5_000 + b"]" * 5_000,
        "a number without end": b"x = " + b"9" * 10_000, "a day that never was": b"x = 2026-99-99\n" + whole, "a text not closed": b'x = "dragon\n' + whole,
        "a table twice": whole + b"\n[moves]\n[moves]\n", "a deep name": b"x." * 5_000 + b"y = 1", "a program": b"import os\n", "a bare word": b"id = flashcards\n",
        "a control sign": whole + b"# \x01\n", "a picture": b"\x89PNG\r\n\x1a\n", "a mark before it": b"\xef\xbb\xbf" + whole,
    }  # fmt: skip


def _wrong_manifests() -> Iterator[tuple[str, bytes]]:
    def swapped(old: str, new: str) -> bytes:
        first = next(line for line in GOOD_MANIFEST.splitlines() if line.startswith(old))
        return GOOD_MANIFEST.replace(first, new, 1).encode()

    for field in ("id", "title", "summary", "minutes", "grades", "skills", "accent"):
        yield f"no {field}", swapped(f"{field} =", "")
        yield f"{field} a number", swapped(f"{field} =", f"{field} = 7")
    lines = {
        "another folder's id": ("id =", 'id = "bingo"'), "an id that climbs out": ("id =", 'id = "../flashcards"'),
        "a title in one language": ("title =", 'title = { en = "x" }'), "a title in three": ("title =", 'title = { en = "x", ja = "x", fr = "x" }'),
        "minutes the wrong way round": ("minutes =", "minutes = [20, 5]"), "minutes of one number": ("minutes =", "minutes = [5]"),
        "minutes of texts": ("minutes =", 'minutes = ["5", "10"]'), "minutes without end": ("minutes =", "minutes = [5, inf]"),
        "a grade nobody is in": ("grades =", 'grades = ["ES9"]'), "a skill nobody has": ("skills =", 'skills = ["juggling"]'),
        "a colour nobody has": ("accent =", 'accent = "ultraviolet"'),
    }  # fmt: skip
    for fault, (old, new) in lines.items():
        yield fault, swapped(old, new)
    added = {
        "a field nobody knows": "[secret]\nx = 1", "nine teams": "[teams]\nmost = 9", "fewer teams than the least": "[teams]\nleast = 4\nmost = 2",
        "a default out of its range": "[options.x]\nlabel = { en = 'x', ja = 'x' }\ndefault = 9\nrange = [1, 3]",
        "a number without a range": "[options.x]\nlabel = { en = 'x', ja = 'x' }\ndefault = 9",
        "a default that is no choice": "[options.x]\nlabel = { en = 'x', ja = 'x' }\ndefault = 'c'\n[options.x.choices]\na = { en = 'a', ja = 'a' }",
        "an option without a label": "[options.x]\ndefault = true", "an option without a default": "[options.x]\nlabel = { en = 'x', ja = 'x' }",
        "an option with a field too many": "[options.x]\nlabel = { en = 'x', ja = 'x' }\ndefault = true\ncode = 'x'",
        "an option with nobody": "[options.x]\nlabel = { en = 'x', ja = 'x' }\ndefault = true\nonly_with = { nobody = [true] }",
        "a default of a list": "[options.x]\nlabel = { en = 'x', ja = 'x' }\ndefault = [1]", "a move without a label": "[moves.x]\nkey = 'x'",
        "a move that takes anything": "[moves.x]\nlabel = { en = 'x', ja = 'x' }\ntakes = { a = 'anything' }", "a text in one language": "[text]\nx = { en = 'x' }",
        "a key used twice": "[moves.x]\nlabel = { en = 'x', ja = 'x' }\nkey = 'q'\n[moves.y]\nlabel = { en = 'y', ja = 'y' }\nkey = 'q'",
        "needs of a text": "[needs]\nx = 1", "options a text": "[grouping]\nx = 1",
    }  # fmt: skip
    least = 'id = "flashcards"\ntitle = { en = "x", ja = "x" }\nsummary = { en = "x", ja = "x" }\nminutes = [5, 10]\ngrades = ["ES3"]\n'
    least += 'skills = ["speaking"]\naccent = "red"\n'
    for fault, more in added.items():
        yield fault, f"{least}{more}\n".encode()


def _moves() -> Iterator[Own]:
    unreadable: dict[str, bytes] = {
        "CP932": "say 竜\n".encode("cp932"), "UTF-16": "advance\n".encode("utf-16"), "a picture": b"\x89PNG\r\n\x1a\n\xff",
    }  # fmt: skip
    for fault, content in unreadable.items():
        yield Own("moves", fault, "lesson.moves", content, "host.moves_unreadable")
    lines: dict[str, str] = {
        "no such step": "dance", "waiting for nothing": "wait", "waiting for a word": "wait soon", "waiting backwards": "wait -1",
        "waiting for ever": "wait inf", "waiting for no number": "wait nan", "waiting longer than a lesson": "wait 99999999",
        "a text not closed": 'say "open', "points for nobody": "award", "points for team Z": "award Z 1", "points without a team": "award 1",
        "points of a word": "award A many", "next with a word": "advance twice", "back with a word": "back twice", "NUL signs": "\0\0\0",
        "a private name": "__class__", "a figure of another script": "award ２ ²", "a backslash at the end": "reveal \\",
    }  # fmt: skip
    for fault, line in lines.items():
        yield Own("moves", fault, "lesson.moves", f"advance\n{line}\n".encode(), "host.moves_line")
