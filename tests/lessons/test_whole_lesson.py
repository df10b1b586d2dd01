"""A whole lesson: opened in the launcher, played in real processes, really spoken, cut off and gone on with."""

from __future__ import annotations

import os
import signal
import sys
import wave
from pathlib import Path

import pytest

from altclass.launcher import sessions
from altclass.play.journal import read_journal
from altclass.play.messages import Blank, TakeBack
from tests.lessons.conftest import Teacher, gone

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="signals and /proc are Unix; Windows has its own build check"),
]


def test_flashcards_from_the_shelf_to_the_last_card(teacher: Teacher, tmp_path: Path) -> None:
    teacher.start("flashcards", "animals", mode="picture_to_en", cards=3, rounds=1)
    first = teacher.now
    assert first is not None
    assert first.brief.step == (1, 3)
    assert first.said == ()
    picture = teacher.picture(tmp_path / "first.png")
    assert picture.read_bytes().startswith(b"\x89PNG")
    answer = teacher.press()
    assert [spoken.text for spoken in answer.said] == [answer.brief.now]
    assert teacher.press(5).finished


def test_every_word_of_the_lesson_is_really_spoken(teacher: Teacher) -> None:
    teacher.start("flashcards", "fruit", cards=3, rounds=1)
    for _ in range(3):
        now = teacher.now
        assert now is not None
        (spoken,) = now.said
        teacher.until(lambda text=spoken.text: teacher.desk.voice.clip(text) is not None)  # type: ignore[misc]
        clip = teacher.desk.voice.clip(spoken.text)
        assert clip is not None
        if clip.suffix == ".wav":
            with wave.open(str(clip)) as sound:
                assert 0.2 < sound.getnframes() / sound.getframerate() < 3.0
        teacher.press()


def test_a_game_killed_in_the_middle_comes_back_to_the_same_move(teacher: Teacher) -> None:
    teacher.start("word_chain", "animals", teams=3, starts="a", per_turn=60)
    teacher.play("start")
    teacher.play("say", "apple")
    teacher.play("award", 2, 5)
    before = teacher.play("say", "elephant")
    assert teacher.running.process is not None
    old = teacher.running.process.pid
    teacher.now = None
    os.kill(old, signal.SIGKILL)
    teacher.until(lambda: teacher.running.at == "playing" and teacher.now is not None)
    after = teacher.now
    assert after is not None
    assert (after.played, after.scores, after.turn, after.brief) == (
        before.played,
        before.scores,
        before.turn,
        before.brief,
    )
    assert teacher.running.process is not None
    assert teacher.running.process.pid != old
    assert teacher.play("say", "tiger").played == before.played + 1


def test_a_game_that_hangs_is_noticed_and_brought_back(teacher: Teacher) -> None:
    teacher.start("flashcards", "animals")
    before = teacher.press(2)
    assert teacher.running.process is not None
    old = teacher.running.process.pid
    teacher.now = None
    os.kill(old, signal.SIGSTOP)
    teacher.until(lambda: teacher.running.at == "playing" and teacher.now is not None)
    assert teacher.now is not None
    assert teacher.now.played == before.played
    assert gone(old)


def test_next_week_the_class_goes_on_where_it_stopped(teacher: Teacher) -> None:
    teacher.start("bingo", "food", call="word", teams=2)
    before = teacher.press(4)
    teacher.end()
    (left,) = sessions.unfinished(5)
    teacher.window.lesson.go_on(left.folder)
    teacher.listen()
    assert teacher.now is not None
    assert (teacher.now.played, teacher.now.brief) == (before.played, before.brief)


def test_a_claim_is_checked_against_the_calls(teacher: Teacher) -> None:
    teacher.start("bingo", "food", call="word")
    teacher.press(3)
    now = teacher.play("check", 7)
    assert any(offer.move == "close_check" for offer in now.offers)
    assert teacher.play("close_check").brief.step[0] == 3


def test_everything_can_be_taken_back_from_the_console(teacher: Teacher) -> None:
    teacher.start("flashcards", "animals", cards=5)
    teacher.press(4)
    assert teacher.send(TakeBack(to=1)).played == 1
    assert teacher.send(TakeBack()).played == 0


def test_the_pupils_screen_is_blanked_and_comes_back(teacher: Teacher, tmp_path: Path) -> None:
    teacher.start("flashcards", "animals")
    seen = teacher.picture(tmp_path / "seen.png").stat().st_size
    assert teacher.send(Blank(on=True)).blank
    blank = teacher.picture(tmp_path / "blank.png").stat().st_size
    assert blank < seen
    assert not teacher.send(Blank(on=False)).blank


def test_nothing_is_left_running_when_the_launcher_closes(teacher: Teacher) -> None:
    teacher.start("flashcards", "animals")
    process = teacher.running.process
    assert process is not None
    pid = process.pid
    teacher.go_home()
    assert gone(pid)
    teacher.window.lesson.running = None


def test_every_move_is_in_the_journal_before_the_console_shows_it(teacher: Teacher) -> None:
    teacher.start("flashcards", "animals")
    for count in range(1, 6):
        assert teacher.press().played == count
        assert len(read_journal(teacher.running.folder)) == count
