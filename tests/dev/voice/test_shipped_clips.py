"""The clips as they are committed: every index entry has its file, every file its row, and they sound as reported."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from random import Random
from typing import Any

import pytest

from altclass.dev.places import ROOT
from altclass.dev.voice.__main__ import MOST_MEGABYTES
from altclass.dev.voice.checks import HIGHEST_PEAK, LOUDNESS_WITHIN, measure
from altclass.dev.voice.clip import Clip, read_clips, write_clips
from altclass.dev.voice.cues import front_cue
from altclass.dev.voice.loudness import TARGET
from altclass.dev.voice.render import decoded
from altclass.dev.voice.shelf import Shelf
from altclass.speech.clips import ClipShelf

VOICE = ROOT / "assets" / "voice"
CLIPS = read_clips(VOICE / "report.csv")
SPEAKERS = sorted({clip.speaker for clip in CLIPS})
SAMPLE = Random(7).sample(CLIPS, min(60, len(CLIPS)))

pytestmark = pytest.mark.skipif(not CLIPS, reason="no clips have been rendered")


def index(speaker: str, folder: Path = VOICE) -> Any:
    return json.loads((folder / speaker / "index.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("speaker", SPEAKERS)
def test_every_entry_has_a_file_and_every_file_an_entry(speaker: str) -> None:
    entries = index(speaker)
    slow = entries.pop("slow")
    named = [*entries.values(), *slow.values()]
    assert len(set(named)) == len(named)
    assert set(named) == {path.name for path in (VOICE / speaker).glob("*.ogg")}


@pytest.mark.parametrize("speaker", SPEAKERS)
def test_the_report_has_a_row_for_every_entry(speaker: str) -> None:
    entries = index(speaker)
    slow = entries.pop("slow")
    rows = [clip for clip in CLIPS if clip.speaker == speaker]
    assert {text.strip(): name for text, name in entries.items()} == {r.text: r.file for r in rows if not r.slow}
    assert slow == {row.text: row.file for row in rows if row.slow}


def test_no_clip_clips_and_all_are_equally_loud_and_none_is_cut_off() -> None:
    assert [clip.text for clip in CLIPS if clip.peak > HIGHEST_PEAK] == []
    assert [clip.text for clip in CLIPS if abs(clip.lufs - TARGET) > LOUDNESS_WITHIN] == []
    assert [clip.text for clip in CLIPS if "reaches the end" in clip.doubt] == []


def test_the_files_are_the_ones_that_were_measured() -> None:
    wrong = [c.file for c in CLIPS if hashlib.sha256((VOICE / c.speaker / c.file).read_bytes()).hexdigest() != c.sha256]
    assert wrong == []


@pytest.mark.parametrize("clip", SAMPLE, ids=lambda clip: f"{clip.speaker}-{clip.file}")
def test_a_clip_read_back_is_as_long_and_as_loud_as_reported(clip: Clip) -> None:
    found = measure(decoded((VOICE / clip.speaker / clip.file).read_bytes()), clip.phonemes)
    assert found.seconds == pytest.approx(clip.seconds, abs=0.002)
    assert found.lufs == pytest.approx(clip.lufs, abs=0.1)
    assert found.peak == pytest.approx(clip.peak, abs=0.02)


def test_no_word_with_l_sounds_like_one_with_r() -> None:
    """The American voice teaches L and R: by the third formant the closest two of all words stand 3 dB apart."""
    words = [clip for clip in CLIPS if clip.speaker == "am_michael" and not clip.slow and " " not in clip.text]
    cues = {
        sound: [front_cue(decoded((VOICE / c.speaker / c.file).read_bytes())) for c in words if c.phonemes[0] == sound]
        for sound in "lɹ"
    }
    assert min(len(each) for each in cues.values()) > 30
    assert min(cues["l"]) - max(cues["ɹ"]) > 3.0


def test_the_game_finds_the_words_a_class_says() -> None:
    shelf = ClipShelf(voice_key="", speaker="am_michael")
    for text in ("dog", "slow", "May", "ice cream", "P.E.", "How are you?"):
        place = shelf.find(text)
        assert place is not None, text
        assert place.is_file()
        assert place.parent.name == "am_michael"


def test_the_games_mixer_plays_a_clip(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    monkeypatch.setitem(os.environ, "PYGAME_HIDE_SUPPORT_PROMPT", "1")
    import pygame

    pygame.mixer.init(frequency=48_000, channels=2)
    try:
        for clip in SAMPLE[:5]:
            sound = pygame.mixer.Sound(str(VOICE / clip.speaker / clip.file))
            assert sound.get_length() == pytest.approx(clip.seconds, abs=0.05)
    finally:
        pygame.mixer.quit()


def test_a_report_written_and_read_is_the_same(tmp_path: Path) -> None:
    write_clips(tmp_path / "report.csv", SAMPLE)
    assert sorted(read_clips(tmp_path / "report.csv"), key=lambda c: c.key) == sorted(SAMPLE, key=lambda c: c.key)


def test_a_clip_is_made_again_only_if_it_would_be_another(tmp_path: Path) -> None:
    from altclass.dev.voice.orders import Order

    order = Order("dog", "am_michael", False, "dˈɔɡ.", (0.9,))
    clip = Clip(
        *("dog", "am_michael", "", order.file, 0.6, -20.0, 0.5, 0.02, 0.05, 0.2, 0, order.phonemes, 0.9, "m", "1"),
        made_from=order.made_from,
        sha256=hashlib.sha256(b"sound").hexdigest(),
        doubt="",
    )
    shelf = Shelf(tmp_path)
    shelf.put(b"sound", clip)
    shelf.save()
    again = Shelf.read(tmp_path)
    assert index("am_michael", tmp_path) == {"dog": "dog.ogg", "slow": {}}
    assert again.holds(order)
    assert not again.holds(Order("dog", "am_michael", False, "dˈɑɡ.", (0.9,)))
    shelf.path(clip).write_bytes(b"noise")
    assert not again.holds(order)
    assert again.prune({"dog"}) == []
    assert again.prune({"cat"}) == [shelf.path(clip)]
    assert not shelf.path(clip).exists()
    assert index("am_michael", tmp_path) == {"slow": {}}


def test_all_clips_take_forty_megabytes_at_most() -> None:
    assert Shelf.read(VOICE).megabytes <= MOST_MEGABYTES
    assert {clip.speaker for clip in CLIPS} == {path.parent.name for path in VOICE.glob("*/*.ogg")}
