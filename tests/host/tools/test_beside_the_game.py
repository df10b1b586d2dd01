"""Tools lie beside the game: it stands still under them and is, once they are put away, exactly as it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from altclass.host.acts import act
from altclass.host.hands import Action
from altclass.play.tools.countdown import Countdown
from altclass.play.tools.dice import Dice
from altclass.play.tools.every import TOOLS
from altclass.play.tools.scoreboard import Scoreboard
from tests.host.tools.playing import Start, press, seen, take_up


@pytest.mark.parametrize("tool", TOOLS)
def test_after_a_tool_the_game_is_exactly_as_it_was(start: Start, tool: str, tmp_path: Path) -> None:
    lesson = start(tmp_path, mode="picture_slowly", reveal_time=6)
    press(lesson, "next")
    lesson.pass_time(1.0)
    journal = tmp_path / "moves.jsonl"
    before, state = journal.read_bytes(), lesson.host.lesson.state
    played, now = list(lesson.host.lesson.table.played), lesson.host.lesson.now(lesson.mono)
    act(lesson.host, Action("key", "j"), lesson.mono)
    act(lesson.host, Action("escape"), lesson.mono)
    take_up(lesson, tool)
    for name, text, number in (("next", "space", 0), ("digit", "1", 1), ("back", "up", 0), ("next", "down", 0)):
        press(lesson, name, text, number)
    press(lesson, "press", at=(500.0, 300.0))
    press(lesson, "drag", at=(600.0, 350.0))
    lesson.pass_time(30.0)
    for _ in range(3):
        if lesson.host.kit.name:
            press(lesson, "escape")
    assert not lesson.host.kit.name
    assert not lesson.host.overlay.dialog
    assert lesson.host.lesson.state is state
    assert lesson.host.lesson.table.played == played
    assert lesson.host.lesson.now(lesson.mono) == pytest.approx(now, abs=1.6)
    lesson.close()
    assert journal.read_bytes() == before


def test_nothing_moves_under_a_tool_however_long_it_lies_there(start: Start) -> None:
    lesson = start(mode="picture_slowly", reveal_time=4)
    take_up(lesson, "light")
    now = lesson.host.lesson.now(lesson.mono)
    lesson.pass_time(300.0)
    assert lesson.host.lesson.now(lesson.mono) == now
    assert lesson.host.lesson.state.phase == "front"
    press(lesson, "escape")
    lesson.pass_time(4.1)
    assert lesson.host.lesson.state.phase == "answer"
    lesson.close()


def test_the_picture_of_the_game_comes_back_to_the_pixel(start: Start) -> None:
    lesson = start(mode="picture_to_en")
    before = seen(lesson)
    take_up(lesson, "scoreboard")
    assert seen(lesson) != before
    press(lesson, "escape")
    assert seen(lesson) == before
    lesson.close()


def test_the_same_key_opens_the_tray_and_closes_it(start: Start) -> None:
    lesson = start()
    press(lesson, "key", "j")
    assert lesson.host.kit.name == "tray"
    press(lesson, "key", "j")
    assert not lesson.host.kit.name
    lesson.close()


def test_escape_closes_the_tool_and_never_the_game(start: Start) -> None:
    lesson = start()
    take_up(lesson, "dice")
    press(lesson, "escape")
    assert (lesson.host.kit.name, lesson.host.overlay.dialog, lesson.host.leaving) == ("", "", False)
    press(lesson, "escape")
    assert lesson.host.overlay.dialog == "leaving"
    lesson.close()


def test_a_game_that_was_paused_is_still_paused_afterwards(start: Start) -> None:
    lesson = start()
    press(lesson, "pause", "p")
    take_up(lesson, "dice")
    press(lesson, "next", "space")
    dice = lesson.host.kit.value("dice")
    assert isinstance(dice, Dice)
    assert dice.shown
    press(lesson, "escape")
    assert lesson.host.lesson.paused
    lesson.close()


def test_a_covered_screen_stays_covered_over_a_tool(start: Start) -> None:
    lesson = start()
    take_up(lesson, "countdown")
    press(lesson, "blank", "b")
    assert lesson.host.lesson.blank
    press(lesson, "next", "space")  # uncovers, and no more
    at = lesson.host.kit.value("countdown")
    assert not lesson.host.lesson.blank
    assert isinstance(at, Countdown)
    assert at.standing()
    lesson.close()


def test_the_last_five_seconds_are_heard_as_they_are_seen(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    lesson = start()
    heard: list[str] = []
    monkeypatch.setattr(lesson.sounds, "effect", heard.append)
    take_up(lesson, "countdown")
    press(lesson, "digit", "1", 1)
    lesson.pass_time(24.0)
    assert "last_five" not in heard
    red = seen(lesson)
    lesson.pass_time(5.0)
    assert heard.count("last_five") == 5
    assert seen(lesson) != red
    lesson.pass_time(2.0)
    assert heard[-1] == "time_up"
    assert heard.count("last_five") == 5
    lesson.close()


def test_a_clock_that_is_put_away_waits_as_it_is(start: Start) -> None:
    lesson = start()
    take_up(lesson, "countdown")
    press(lesson, "digit", "2", 2)
    lesson.pass_time(10.0)
    press(lesson, "escape")
    lesson.pass_time(100.0)
    take_up(lesson, "countdown")
    left = lesson.host.kit.second(lesson.mono)
    assert 46 <= left <= 50
    lesson.close()


def test_what_a_press_did_in_a_tool_can_be_taken_back(start: Start) -> None:
    lesson = start()
    take_up(lesson, "scoreboard")
    press(lesson, "digit", "2", 2)
    press(lesson, "digit", '"', -2)
    press(lesson, "back", "left")
    at = lesson.host.kit.value("scoreboard")
    assert isinstance(at, Scoreboard)
    assert at.points == (0, 1, 0, 0)
    lesson.close()
