"""The teacher's own voice comes first, then a shipped clip, then the PC's voice."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from altclass.speech import wav
from altclass.speech.clips import ClipShelf, clip_name, clips_dir, recording_stem, recordings_dir

VOICE = "espeak:gmw/en-us"


@pytest.fixture
def assets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ALTCLASS_ASSETS", str(tmp_path / "assets"))
    return tmp_path / "assets"


def shipped(assets: Path, speaker: str, index: object) -> Path:
    folder = assets / "voice" / speaker
    folder.mkdir(parents=True)
    (folder / "index.json").write_text(json.dumps(index))
    return folder


def made_here(text: str, slow: bool = False) -> Path:
    clips_dir().mkdir(parents=True, exist_ok=True)
    clip = clips_dir() / clip_name(VOICE, text, slow)
    wav.write(wav.quiet(0.5), clip)
    return clip


def recorded(name: str) -> Path:
    recordings_dir().mkdir(parents=True, exist_ok=True)
    (recordings_dir() / name).write_bytes(b"OggS")
    return recordings_dir() / name


def test_the_teachers_voice_comes_before_the_shipped_one_before_the_pcs(assets: Path) -> None:
    shelf = ClipShelf(VOICE)
    assert shelf.find("dog") is None
    machine = made_here("dog")
    assert ClipShelf(VOICE).find("dog") == machine
    folder = shipped(assets, "anne", {"dog": "dog.ogg"})
    assert ClipShelf(VOICE).find("dog") == folder / "dog.ogg"
    teacher = recorded("dog.ogg")
    assert ClipShelf(VOICE).find("dog") == teacher


def test_a_word_is_found_however_it_was_typed() -> None:
    assert ClipShelf(VOICE).find(" ｉｃｅ  cream ") is None
    clip = made_here("ice cream")
    assert ClipShelf(VOICE).find(" ｉｃｅ  cream ") == clip


def test_normal_and_slow_are_two_clips() -> None:
    slow = made_here("dog", slow=True)
    assert ClipShelf(VOICE).find("dog") is None
    assert ClipShelf(VOICE).find("dog", slow=True) == slow


def test_a_teachers_recording_serves_for_slow_until_a_slow_one_is_made() -> None:
    normal = recorded("dog.wav")
    assert ClipShelf(VOICE).find("dog", slow=True) == normal
    slow = recorded("dog.slow.ogg")
    assert ClipShelf(VOICE).find("dog", slow=True) == slow
    assert ClipShelf(VOICE).find("dog") == normal


def test_another_voice_has_its_own_clips() -> None:
    made_here("dog")
    assert ClipShelf("sapi5:zira").find("dog") is None


def test_a_shelf_that_knows_no_voice_takes_the_one_used_last() -> None:
    clip = made_here("dog")
    (clips_dir() / "voice.json").write_text(json.dumps({"wanted": "", "key": VOICE}))
    assert ClipShelf().find("dog") == clip


def test_a_torn_voice_file_is_no_voice_at_all() -> None:
    made_here("dog")
    (clips_dir() / "voice.json").write_text('{"wanted": "", "ke')
    assert ClipShelf().find("dog") is None


def test_the_speaker_asked_for_is_heard_first_and_others_fill_the_gaps(assets: Path) -> None:
    anne = shipped(assets, "anne", {"dog": "d.ogg", "cat": "c.ogg", "slow": {"dog": "d-slow.ogg"}})
    mike = shipped(assets, "mike", {"dog": "1.ogg"})
    shelf = ClipShelf(VOICE, speaker="mike")
    assert shelf.find("dog") == mike / "1.ogg"
    assert shelf.find("cat") == anne / "c.ogg"
    assert shelf.find("dog", slow=True) == anne / "d-slow.ogg"


@pytest.mark.parametrize("index", [[], "x", {"dog": 5}, {"slow": 7}, {"dog": "../../secret.ogg"}, {"dog": "/x.ogg"}])
def test_a_broken_or_sly_index_ships_nothing(assets: Path, index: object) -> None:
    shipped(assets, "anne", index)
    assert ClipShelf(VOICE).find("dog") is None


def test_may_and_may_are_two_recordings_and_no_name_frightens_windows() -> None:
    assert recording_stem("ice cream") == "ice-cream"
    assert recording_stem("May") != recording_stem("may")
    assert recording_stem("its") != recording_stem("it's")
    assert recording_stem("con") != "con"
    assert recording_stem("com1") != "com1"


@given(st.text(max_size=300))
def test_any_text_has_a_recording_name_that_any_disk_takes(text: str) -> None:
    stem = recording_stem(text)
    assert 0 < len(stem) <= 60
    assert all(letter.isascii() and (letter.isalnum() or letter == "-") for letter in stem)
    assert not stem.startswith("-")


def test_a_torn_clip_counts_as_none() -> None:
    clip = made_here("dog")
    clip.write_bytes(clip.read_bytes()[:-7])
    assert ClipShelf(VOICE).find("dog") is None


def test_a_game_looks_for_clips_without_an_engine_qt_or_pygame() -> None:
    heavy = "{'pyttsx3', 'PySide6', 'pygame', 'subprocess', 'multiprocessing'}"
    ask = f"import sys, altclass.speech.clips; print({heavy} & set(sys.modules))"
    told = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "set()"
