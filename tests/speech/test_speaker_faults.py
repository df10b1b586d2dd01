"""Whatever an engine does wrong, the lesson goes on and the next word is the right one."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from altclass.i18n import LANGS, sentence
from altclass.speech import patience, worker_process
from altclass.speech.clips import clips_dir
from altclass.speech.speaker import Speaker
from altclass.speech.waiting import Wish
from tests.speech.conftest import Ears, says

Speakers = Callable[..., Speaker]


@pytest.mark.parametrize("habit", ["crash", "exit", "raise", "nofile", "silent", "short", "cut", "noise"])
def test_an_engine_that_fails_once_is_asked_again(speaker_of: Speakers, ears: Ears, habit: str) -> None:
    talker = speaker_of("good")
    talker.want(f"{habit} once please")
    assert says(ears.hear(f"{habit} once please"), f"{habit} once please")
    assert ears.faults == []


@pytest.mark.parametrize("habit", ["crash", "exit", "raise", "nofile", "silent", "short", "cut", "noise"])
def test_an_engine_that_fails_at_one_word_still_says_the_next(speaker_of: Speakers, ears: Ears, habit: str) -> None:
    talker = speaker_of("good")
    talker.want(f"{habit} always")
    assert ears.fault_of("speech.word_not_said").params["text"] == f"{habit} always"
    talker.want("the next")
    assert says(ears.hear("the next"), "the next")
    assert talker.clip(f"{habit} always") is None
    assert [file.suffix for file in clips_dir().iterdir() if file.suffix != ".json"] == [".wav"]


@pytest.mark.usefixtures("short_deadline")
def test_a_hung_engine_is_killed_and_the_next_word_comes(speaker_of: Speakers, ears: Ears) -> None:
    talker = speaker_of("good")
    talker.want("good dog")
    ears.hear("good dog")
    first = talker.worker_number
    talker.want("hang up")
    talker.prepare(["the next"])
    assert ears.fault_of("speech.word_not_said").params["text"] == "hang up"
    ears.hear("the next")
    assert talker.worker_number not in {None, first}


@pytest.mark.slow
def test_a_hung_engine_is_noticed_at_the_real_deadline(speaker_of: Speakers, ears: Ears) -> None:
    talker = speaker_of("good")
    talker.want("hang once")
    ears.hear("hang once")
    assert ears.faults == []


@pytest.mark.parametrize("habit", ["garbage", "wrong-number"])
def test_a_worker_that_answers_nonsense_is_not_believed(speaker_of: Speakers, ears: Ears, habit: str) -> None:
    talker = speaker_of(habit)
    talker.want("dog")
    ears.fault_of("speech.word_not_said")
    assert talker.clip("dog") is None
    assert talker.worker_number is None


@pytest.mark.parametrize("habit", ["quits", "newer", "never-comes", "speechless"])
def test_a_worker_that_never_becomes_ready_lets_the_lesson_go_on(
    speaker_of: Speakers, ears: Ears, habit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_process.WorkerProcess.greet, "__defaults__", (0.4,))
    talker = speaker_of(habit)
    talker.want("dog")
    ears.fault_of("speech.word_not_said")
    assert talker.worker_number is None


def test_where_no_program_can_be_started_a_problem_is_said(speaker_of: Speakers, ears: Ears) -> None:
    talker = speaker_of(command=[str(Path(sys.executable) / "no-such-program")])
    talker.want("dog")
    ears.fault_of("speech.word_not_said")


def test_a_pc_with_only_a_japanese_voice_says_so_and_stays_mute(speaker_of: Speakers, ears: Ears) -> None:
    talker = speaker_of("japanese-only")
    talker.want("dog")
    told = ears.fault_of("speech.no_english_voice")
    assert all("Haruka" in sentence(told, lang) for lang in LANGS)
    talker.want("cat")
    ears.wait(lambda heard: len(heard.faults) == 2)
    assert ears.faults[1].key == "speech.no_english_voice"
    assert talker.clip("dog") is None


def test_a_fault_of_the_voice_is_told_once_for_a_whole_lesson(speaker_of: Speakers, ears: Ears) -> None:
    talker = speaker_of("no-engine")
    talker.prepare(["dog", "cat", "pig"])
    ears.fault_of("speech.no_engine")
    time.sleep(0.3)
    assert len(ears.faults) == 1


def test_a_voice_that_comes_back_says_the_words_that_waited(
    speaker_of: Speakers, ears: Ears, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience.Patience, "give_up", lambda self, now: setattr(self, "wakes_at", now + 0.3))
    talker = speaker_of("no-engine")
    talker.prepare(["good dog", "good cat"])
    ears.fault_of("speech.no_engine")
    command = list(talker._rendering._command)
    talker._rendering._command = [*command[:-1], "good"]
    ears.wait(lambda heard: len(heard.clips) == 2)


def test_a_word_wanted_while_the_voice_rests_is_said_when_it_comes_back(
    speaker_of: Speakers, ears: Ears, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience.Patience, "give_up", lambda self, now: setattr(self, "wakes_at", now + 0.5))
    talker = speaker_of("no-engine")
    talker.wake()
    ears.fault_of("speech.no_engine")
    talker.want("good dog")
    ears.wait(lambda heard: len(heard.faults) == 2)
    command = list(talker._rendering._command)
    talker._rendering._command = [*command[:-1], "good"]
    ears.hear("good dog")


def test_a_fault_of_our_own_leaves_one_word_mute_and_not_the_lesson(
    speaker_of: Speakers, ears: Ears, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    talker = speaker_of("good")
    make = talker._maker.make

    def stumble(wish: Wish) -> Path:
        if wish.text == "odd":
            raise KeyError("a fault of our own")
        return make(wish)

    monkeypatch.setattr(talker._maker, "make", stumble)
    talker.want("odd")
    assert ears.fault_of("speech.word_not_said").params["text"] == "odd"
    talker.want("good dog")
    ears.hear("good dog")
    assert "a fault of our own" in caplog.text


def test_an_engine_that_dies_at_every_word_is_left_in_peace(speaker_of: Speakers, ears: Ears) -> None:
    talker = speaker_of("good")
    talker.prepare([f"crash {number}" for number in range(20)])
    ears.fault_of("speech.voice_rests")
    assert len(ears.faults) <= patience.MOST_IN_A_ROW
    talker.want("crash now")
    ears.wait(lambda heard: heard.faults[-1].key == "speech.voice_rests")
