"""What the tools hold stays for the day: numbers only, written whole, begun anew for another class."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from altclass.host.tools.keeping import Keeper
from altclass.play.moves import Move
from altclass.play.tools.draw import Draw
from altclass.play.tools.goal import Goal
from altclass.play.tools.scoreboard import Scoreboard
from altclass.storage.paths import user_dir
from tests.host.tools.playing import Start, press, take_up


def test_what_the_tools_hold_is_there_again_in_the_next_activity(start: Start, tmp_path: Path) -> None:
    first = start(tmp_path / "one")
    take_up(first, "scoreboard")
    press(first, "digit", "1", 1)
    first.host.kit.open("goal", first.mono)
    press(first, "digit", "2", 2)
    first.host.kit.put_away()
    first.close()
    second = start(tmp_path / "two")
    assert second.host.kit.value("scoreboard") == first.host.kit.value("scoreboard")
    assert second.host.kit.value("goal") == Goal(ready=2)
    second.close()


def test_a_clock_is_kept_with_the_time_it_had_when_it_was_put_away(start: Start, tmp_path: Path) -> None:
    first = start(tmp_path / "one")
    take_up(first, "countdown")
    press(first, "digit", "3", 3)
    first.pass_time(30.0)
    press(first, "escape")
    first.host.kit.put_away()
    first.close()
    second = start(tmp_path / "two")
    take_up(second, "countdown")
    assert 86 <= second.host.kit.second(second.mono) <= 90
    second.close()


def test_on_another_day_the_tools_begin_anew_as_they_were_set_up(start: Start, tmp_path: Path) -> None:
    first = start(tmp_path / "one")
    kit = first.host.kit
    kit.open("draw", first.mono)
    for move in (Move("ask"), Move("smaller_class"), Move("pupil", (4,)), Move("done"), Move("draw")):
        kit.play(move, first.mono)
    kit.put_away()
    at, _seconds = Keeper().read(date(2030, 1, 1))["draw"]
    assert isinstance(at, Draw)
    assert (at.roster.count, at.roster.absent, at.drawn) == (34, (), ())
    first.close()


def test_another_class_begins_anew_by_one_press(start: Start) -> None:
    lesson = start()
    take_up(lesson, "scoreboard")
    press(lesson, "digit", "1", 1)
    press(lesson, "key", "j")
    press(lesson, "key", "n")
    assert lesson.host.kit.value("scoreboard") == Scoreboard()
    press(lesson, "back", "left")  # it was the same class after all
    at = lesson.host.kit.value("scoreboard")
    assert isinstance(at, Scoreboard)
    assert at.points == (1, 0, 0, 0)
    lesson.close()


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b'{"day": 1, "tools": {"draw": 3, "goal": [{"text": 5}, 0]}}'])
def test_a_broken_file_costs_nothing_but_what_stood_in_it(start: Start, tmp_path: Path, content: bytes) -> None:
    user_dir().mkdir(parents=True, exist_ok=True)
    (user_dir() / "tools.json").write_bytes(content)
    lesson = start(tmp_path)
    assert lesson.host.kit.value("draw") == Draw()
    lesson.close()
