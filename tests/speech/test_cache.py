"""Spoken words are kept on this PC, and a broken or crowded cache mends itself."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from altclass.problems import Problem
from altclass.speech import wav
from altclass.speech.cache import ClipCache
from altclass.speech.clips import ClipShelf
from tests.speech.sounds import tone

VOICE = "fake:anne"


def test_a_finished_draft_is_found_by_every_shelf(tmp_path: Path) -> None:
    cache = ClipCache(tmp_path)
    draft = cache.draft()
    wav.write(tone(0.5), draft)
    clip = cache.keep(draft, VOICE, "dog", slow=False)
    assert ClipShelf(VOICE, clips=tmp_path).find("dog") == clip
    assert sorted(tmp_path.iterdir()) == [clip]


def test_a_draft_that_is_not_the_word_never_gets_its_name(tmp_path: Path) -> None:
    cache = ClipCache(tmp_path)
    draft = cache.draft()
    with pytest.raises(wav.BadWav, match="not_whole"):
        cache.keep(draft, VOICE, "dog", slow=False)
    wav.write(wav.quiet(1.0), draft)
    with pytest.raises(wav.BadWav, match="silent"):
        cache.keep(draft, VOICE, "dog", slow=False)
    cache.drop(draft)
    assert list(tmp_path.iterdir()) == []


def test_two_programs_do_not_write_into_one_draft(tmp_path: Path) -> None:
    cache = ClipCache(tmp_path)
    assert cache.draft() != cache.draft()
    assert str(os.getpid()) in cache.draft().name


def test_a_folder_that_cannot_be_written_is_a_problem_with_its_name(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Problem) as refused:
        ClipCache(tmp_path / "file" / "clips").draft()
    assert refused.value.key == "speech.cache_not_writable"
    assert str(tmp_path) in str(refused.value.params["folder"])


def test_a_name_that_is_taken_by_a_folder_is_a_problem_not_a_traceback(tmp_path: Path) -> None:
    cache = ClipCache(tmp_path)
    first = cache.draft()
    wav.write(tone(0.5), first)
    place = cache.keep(first, VOICE, "dog", slow=False)
    place.unlink()
    place.mkdir()
    second = cache.draft()
    wav.write(tone(0.5), second)
    with pytest.raises(Problem, match=r"speech\.cache_not_writable"):
        cache.keep(second, VOICE, "dog", slow=False)


def test_too_many_clips_lose_those_not_heard_for_longest(tmp_path: Path) -> None:
    cache = ClipCache(tmp_path, biggest=10_000)
    now = time.time()
    for age in range(12):
        clip = tmp_path / f"{age:02}.wav"
        clip.write_bytes(bytes(1000))
        os.utime(clip, (now - age * 60, now - age * 60))
    cache.touch(tmp_path / "11.wav")
    assert cache.prune() == 3
    left = {clip.stem for clip in tmp_path.iterdir()}
    assert left == {"11", "00", "01", "02", "03", "04", "05", "06", "07"}


def test_drafts_left_by_a_dead_program_go_and_the_voice_stays_known(tmp_path: Path) -> None:
    cache = ClipCache(tmp_path)
    cache.remember_voice("", VOICE)
    old, new = cache.draft(), cache.draft()
    os.utime(old, (1, 1))
    os.utime(tmp_path / "voice.json", (1, 1))
    cache.prune()
    assert sorted(tmp_path.iterdir()) == sorted([new, tmp_path / "voice.json"])


def test_a_teachers_recording_is_never_touched_by_the_cache(tmp_path: Path) -> None:
    mine = tmp_path / "dog.wav"
    mine.touch()
    os.utime(mine, (1, 1))
    ClipCache(tmp_path / "clips").touch(mine)
    assert mine.stat().st_mtime == 1
