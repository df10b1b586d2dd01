"""The doctor's report may be handed to anyone: it says what the PC can do, and nothing of whose it is."""

from __future__ import annotations

import getpass
import json
from pathlib import Path

import pytest

from altclass.commands.checks import Check
from altclass.commands.nameless import nameless
from altclass.storage.paths import assets_dir
from tests.commands.conftest import Altclass


def test_each_check_is_told_on_a_line_of_its_own(altclass: Altclass) -> None:
    told = [json.loads(line) for line in altclass("doctor", "--follow").out.splitlines()]
    assert [check["name"] for check in told] == [
        "folder", "fonts", "words", "games", "clips", "voice", "sound", "screen", "speed",
    ]  # fmt: skip
    assert all(check["told"]["en"] != check["told"]["ja"] for check in told)


def test_voices_found_and_voices_refused_are_named(altclass: Altclass) -> None:
    voice = next(check for check in altclass("doctor", "--json").json["checks"] if check["name"] == "voice")
    assert "English" in voice["values"]["names"]
    assert voice["values"]["refused_names"].startswith("Japanese")  # the one that would be taken by mistake
    assert voice["values"]["refused_names"] in voice["told"]["ja"]


def test_nobody_is_named_even_by_a_broken_file(altclass: Altclass, tmp_path: Path) -> None:
    home = tmp_path / "hanako"
    decks = home / "AltClass" / "decks"
    decks.mkdir(parents=True)
    (decks / "hanako suzuki.json").write_text("{", encoding="utf-8")
    surroundings = {"HOME": str(home), "ALTCLASS_HOME": str(home / "AltClass"), "LOGNAME": "hanako", "USER": "hanako"}
    for words in (("doctor",), ("doctor", "--json"), ("doctor", "--follow")):
        told = altclass(*words, **surroundings).out
        assert "suzuki" in told  # the file is told, so that it can be mended
        assert "hanako" not in told.lower()
        assert str(tmp_path) not in told


def test_a_word_says_how_loud_it_is_while_it_sounds(altclass: Altclass) -> None:
    told = [json.loads(line) for line in altclass("doctor", "--hello", SDL_AUDIODRIVER="dummy").out.splitlines()]
    levels = [line["level"] for line in told[:-1]]
    assert told[-1] == {"heard": True}
    assert all(0 <= level <= 1 for level in levels)
    assert max(levels) > 0.2 > levels[-1]


def test_a_room_without_a_loudspeaker_says_so(altclass: Altclass) -> None:
    told = altclass("doctor", "--hello", SDL_AUDIODRIVER="no-such-driver").out
    assert json.loads(told) == {"heard": False}


def test_a_name_is_only_taken_out_as_a_whole_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "ann")
    assert nameless("Ann's cannot open the planner") == "…'s cannot open the planner"


def test_a_home_written_with_either_slash_is_taken_out(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("ALTCLASS_HOME", str(tmp_path / "own"))
    monkeypatch.setenv("HOME", str(tmp_path))
    assert nameless(f"{tmp_path}/own/decks and {tmp_path}/Desktop") == "…/decks and …/Desktop"


def test_a_folder_copied_without_its_recordings_is_told(altclass: Altclass, tmp_path: Path) -> None:
    assets = tmp_path / "assets"
    assets.mkdir()
    for part in assets_dir().iterdir():
        if part.name != "voice":
            (assets / part.name).symlink_to(part)
    told = altclass("doctor", "--json", ALTCLASS_ASSETS=str(assets)).json["checks"]
    clips = next(check for check in told if check["name"] == "clips")
    assert not clips["well"]
    assert "only 0 of" in clips["told"]["en"]


def test_a_pc_too_slow_for_motion_is_told_what_to_do() -> None:
    slow = Check("speed", False, {"milliseconds": 210})
    assert "No motion" in slow.told("en")
    assert "210" in slow.told("ja")
