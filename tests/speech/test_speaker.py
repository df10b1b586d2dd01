"""The speaker never waits, never says the wrong word, and outlives every engine."""

from __future__ import annotations

import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from altclass.i18n import LANGS, sentence
from altclass.problems import Problem
from altclass.speech import maker, patience, speaker
from altclass.speech.cache import ClipCache
from altclass.speech.clips import ClipShelf, clips_dir, recordings_dir
from altclass.speech.speaker import Speaker
from tests.speech.conftest import Ears, says

Speakers = Callable[..., Speaker]


def test_a_word_is_a_mute_mark_first_and_a_file_soon_after(speaker_of: Speakers, ears: Ears) -> None:
    talker = speaker_of("good")
    assert talker.clip("good dog") is None
    talker.want("good dog")
    clip = ears.hear("good dog")
    assert says(clip, "good dog")
    assert talker.clip(" good  dog ") == clip
    assert [voice.id for voice in ears.voices] == ["anne"]
    assert talker.voice == ears.voices[0]


def test_a_game_in_another_process_finds_the_clip_by_itself(speaker_of: Speakers, ears: Ears) -> None:
    speaker_of("good").want("good dog")
    clip = ears.hear("good dog")
    assert ClipShelf().find("good dog") == clip


def test_the_wanted_word_overtakes_a_whole_lesson(speaker_of: Speakers, ears: Ears) -> None:
    talker = speaker_of("good")
    talker.prepare([f"word number {number}" for number in range(80)])
    talker.want("now this")
    ears.hear("now this")
    assert ears.order.index("now this") <= 5
    ears.wait(lambda heard: len(heard.order) == 81)


def test_clips_survive_a_restart_and_then_no_engine_is_started(speaker_of: Speakers, ears: Ears) -> None:
    first = speaker_of("good")
    first.want("good dog")
    clip = ears.hear("good dog")
    first.close()
    ears.clips.clear()
    second = speaker_of("quits")
    assert second.clip("good dog") == clip
    second.want("good dog")
    assert ears.hear("good dog") == clip
    assert second.worker_number is None


def test_a_torn_clip_is_made_anew(speaker_of: Speakers, ears: Ears) -> None:
    talker = speaker_of("good")
    talker.want("good dog")
    clip = ears.hear("good dog")
    clip.write_bytes(clip.read_bytes()[:-1000])
    ears.clips.clear()
    talker.want("good dog")
    assert says(ears.hear("good dog"), "good dog")


def test_a_teachers_recording_is_played_without_asking_an_engine(speaker_of: Speakers, ears: Ears) -> None:
    recordings_dir().mkdir(parents=True)
    (recordings_dir() / "dog.ogg").write_bytes(b"OggS")
    talker = speaker_of("quits")
    talker.want("dog")
    assert ears.hear("dog").name == "dog.ogg"


def test_the_wrong_voice_in_the_settings_is_replaced_and_told(speaker_of: Speakers, ears: Ears) -> None:
    talker = speaker_of("good", wanted_voice="haruka")
    talker.want("good dog")
    ears.hear("good dog")
    told = ears.fault_of("speech.other_voice")
    assert (told.params["wanted"], told.params["used"]) == ("haruka", "Anne")


def test_waking_tells_all_voices_for_the_settings_page(speaker_of: Speakers, ears: Ears) -> None:
    talker = speaker_of("good")
    talker.wake()
    ears.wait(lambda heard: heard.voices)
    assert [voice.id for voice in talker.voices] == ["haruka", "anne"]
    assert ears.clips == {}


def test_a_cache_that_cannot_be_written_is_a_problem_and_the_old_clips_still_play(
    speaker_of: Speakers, ears: Ears, tmp_path: Path
) -> None:
    (tmp_path / "plain file").touch()
    talker = speaker_of("good", cache=ClipCache(tmp_path / "plain file" / "clips"))
    talker.want("good dog")
    told = ears.fault_of("speech.cache_not_writable")
    assert all("plain file" in sentence(told, lang) for lang in LANGS)


def test_a_disk_that_is_full_at_the_last_moment_is_a_problem_too(speaker_of: Speakers, ears: Ears) -> None:
    speaker_of("good").want("full up")
    ears.fault_of("speech.cache_not_writable")
    for leftover in clips_dir().glob("*.part"):
        leftover.rmdir()


def test_a_voice_that_cannot_be_woken_says_so(speaker_of: Speakers, ears: Ears) -> None:
    talker = speaker_of("quits")
    for time_tried in range(patience.MOST_IN_A_ROW + 1):
        talker.wake()
        ears.count_faults(time_tried + 1)
    assert {fault.key for fault in ears.faults} == {"speech.voice_rests"}


@pytest.mark.skipif(sys.platform == "win32", reason="a Windows pipe has no path")
def test_a_temporary_folder_with_a_very_long_name_does_not_silence_the_class(
    speaker_of: Speakers, ears: Ears, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deep = tmp_path / ("x" * 60) / ("y" * 60)
    deep.mkdir(parents=True)
    monkeypatch.setattr(tempfile, "tempdir", str(deep))
    speaker_of("good").want("good dog")
    ears.hear("good dog")
    assert list(deep.iterdir()) == []


def test_texts_no_engine_should_get_are_answered_without_one(speaker_of: Speakers, ears: Ears) -> None:
    talker = speaker_of("quits")
    for text, key in (("", "nothing_to_say"), ("x" * 301, "text_too_long"), ("いぬ", "not_english")):
        talker.want(text)
        ears.fault_of(f"speech.{key}")
    assert talker.worker_number is None


def test_a_listener_that_fails_does_not_silence_the_class(
    speaker_of: Speakers, ears: Ears, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    talker = speaker_of("good")
    good = ears.ready

    def ready(text: str, slow: bool, path: Path) -> None:
        good(text, slow, path)
        raise ValueError("a window that is gone")

    talker._listeners.on_ready = ready
    talker.prepare(["one dog", "two dogs"])
    ears.wait(lambda heard: len(heard.order) == 2)
    talker.close()
    assert "a window that is gone" in caplog.text


def test_closing_ends_a_hung_worker_at_once_and_says_nothing_more(speaker_of: Speakers, ears: Ears) -> None:
    talker = speaker_of("good")
    talker.want("good dog")
    ears.hear("good dog")
    worker = talker.worker_number
    assert worker
    talker.want("hang up")
    time.sleep(0.2)
    began = time.monotonic()
    talker.close()
    assert time.monotonic() - began < 2
    if sys.platform != "win32":  # there, 0 is no question but an end
        with pytest.raises(ProcessLookupError):
            os.kill(worker, 0)
    talker.want("good cat")
    talker.prepare(["good cow"])
    time.sleep(0.2)
    assert (ears.order, ears.faults) == (["good dog"], [])


def test_closing_while_the_worker_starts_leaves_no_orphan(speaker_of: Speakers) -> None:
    for pause in (0.0, 0.005, 0.02, 0.05, 0.08):
        talker = speaker_of("good")
        talker.want("good dog")
        time.sleep(pause)
        talker.close()


def test_closing_a_speaker_that_never_spoke_is_nothing(speaker_of: Speakers) -> None:
    speaker_of("good").close()


def test_asking_never_makes_the_caller_wait(speaker_of: Speakers) -> None:
    """The worker hangs, and the lesson still asks for a thousand words in the time of a few frames."""
    talker = speaker_of("never-comes")
    began = time.monotonic()
    for number in range(1000):
        talker.want(f"word {number}")
        talker.clip(f"word {number}")
    assert time.monotonic() - began < 2


@pytest.mark.slow
@pytest.mark.usefixtures("short_deadline")
def test_one_bad_word_in_ten_never_puts_a_wrong_word_in_a_childs_ear(speaker_of: Speakers, ears: Ears) -> None:
    habits = ["crash", "exit", "raise", "nofile", "silent", "short", "cut", "noise", "hang"]
    lot = random.Random(7)
    texts = [f"{lot.choice(habits) if number % 10 == 5 else 'say'} {number}" for number in range(150)]
    talker = speaker_of("good")
    talker.prepare(texts)
    ears.wait(lambda heard: len(heard.order) + len(heard.faults) == len(texts), 120)
    good = {text for text in texts if text.startswith("say")}
    assert {text for text, _ in ears.clips} == good
    assert all(says(clip, text) for (text, _), clip in ears.clips.items())


def test_a_full_cache_is_thinned_while_the_lesson_goes_on(
    speaker_of: Speakers, ears: Ears, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speaker, "PRUNE_EVERY", 4)
    talker = speaker_of("good", cache=ClipCache(tmp_path / "clips", biggest=100_000))
    talker.prepare([f"word {number}" for number in range(12)])
    ears.wait(lambda heard: len(heard.order) == 12)
    assert sum(file.stat().st_size for file in (tmp_path / "clips").glob("*.wav")) <= 130_000


def test_a_worker_killed_between_two_words_is_replaced(speaker_of: Speakers, ears: Ears) -> None:
    talker = speaker_of("good")
    talker.want("good dog")
    ears.hear("good dog")
    first = talker.worker_number
    assert first
    os.kill(first, signal.SIGTERM)
    talker.want("good cat")
    ears.hear("good cat")
    assert talker.worker_number != first
    assert ears.faults == []


def test_problems_that_no_word_would_escape_all_have_sentences_in_both_languages() -> None:
    for key in [*maker.NO_VOICE, "speech.voice_rests", "speech.word_not_said", "speech.other_voice"]:
        for lang in LANGS:
            assert sentence(Problem(key), lang) != key
