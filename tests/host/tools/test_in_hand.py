"""A tool in hand: by the keyboard, by touch, and from the teacher's console."""

from __future__ import annotations

import pytest

from altclass.host.headless import Headless
from altclass.host.orders import obey
from altclass.play import messages as told
from altclass.play.session import Show
from altclass.play.tools.draw import Draw
from altclass.play.tools.every import TOOLS
from altclass.play.tools.goal import Goal
from altclass.play.tools.pen import Pen
from altclass.play.tools.roster import Called
from altclass.play.tools.scoreboard import Scoreboard
from altclass.play.tools.spotlight import Spotlight
from altclass.play.tools.wheel import Wheel
from tests.host.tools.playing import Start, press, seen, take_up


def test_absentees_are_told_once_for_the_draw_and_the_groups(start: Start) -> None:
    lesson = start()
    take_up(lesson, "draw")
    press(lesson, "key", "a")
    assert lesson.host.typing_move == "away"
    press(lesson, "type", "3 17")
    press(lesson, "enter")
    press(lesson, "enter")
    groups, draw = lesson.host.kit.value("groups"), lesson.host.kit.value("draw")
    assert isinstance(groups, Called)
    assert isinstance(draw, Draw)
    assert groups.roster.absent == draw.roster.absent == (3, 17)
    assert not draw.asking
    lesson.close()


def test_taking_back_never_brings_an_absentee_in_again(start: Start) -> None:
    lesson = start()
    take_up(lesson, "draw")
    press(lesson, "next", "space")
    press(lesson, "next", "space")
    obey(lesson.host, told.Away(count=30, absent=(4, 17)), lesson.mono)
    press(lesson, "back", "left")
    draw = lesson.host.kit.value("draw")
    assert isinstance(draw, Draw)
    assert (draw.roster.count, draw.roster.absent, len(draw.drawn)) == (30, (4, 17), 1)
    lesson.close()


def test_a_goal_is_typed_with_any_letters_and_stands_on_the_board(start: Start) -> None:
    lesson = start()
    take_up(lesson, "goal")
    press(lesson, "key", "e")
    press(lesson, "type", "友だちに")
    press(lesson, "type", "聞こうx")
    press(lesson, "erase")
    press(lesson, "enter")
    assert lesson.host.kit.value("goal") == Goal("友だちに聞こう")
    assert lesson.host.typing_move == ""
    lesson.close()


def test_the_deck_fills_the_wheel_by_one_press(start: Start) -> None:
    lesson = start()
    take_up(lesson, "wheel")
    press(lesson, "key", "d")
    at = lesson.host.kit.value("wheel")
    assert isinstance(at, Wheel)
    assert set(at.entries) == {card.en for card in lesson.host.lesson.session.deck.cards}
    lesson.close()


def test_a_hand_draws_over_the_game_and_the_light_follows_it(start: Start) -> None:
    lesson = start()
    take_up(lesson, "pen")
    assert lesson.host.kit.drawing
    press(lesson, "press", at=(100.0, 100.0))
    press(lesson, "drag", at=(300.0, 120.0))
    press(lesson, "press", at=(104.0, 100.0))
    press(lesson, "drag", at=(110.0, 300.0))
    pen = lesson.host.kit.value("pen")
    assert isinstance(pen, Pen)
    assert [len(stroke.points) for stroke in pen.strokes] == [2, 2]
    assert lesson.picture().get_at((200, 110))[:3] == (255, 75, 0)
    press(lesson, "back", "left")
    pen = lesson.host.kit.value("pen")
    assert isinstance(pen, Pen)
    assert len(pen.strokes) == 1
    press(lesson, "escape")
    take_up(lesson, "spotlight")
    press(lesson, "hover", at=(100.0, 700.0))
    light = lesson.host.kit.value("spotlight")
    assert isinstance(light, Spotlight)
    assert lesson.picture().get_at((900, 100))[:3] == (12, 13, 16)
    lesson.close()


def test_motion_can_be_stilled(start: Start) -> None:
    lesson = start(show=Show(still=True))
    take_up(lesson, "dice")
    press(lesson, "next", "space")
    once = seen(lesson)
    lesson.pass_time(0.2)
    frames = lesson.host.screen.frames
    assert not lesson.host.paint(lesson.surface, lesson.mono)
    assert lesson.host.screen.frames == frames
    assert seen(lesson) == once
    lesson.close()


def test_nothing_is_drawn_anew_while_a_tool_only_lies_there(start: Start) -> None:
    lesson = start()
    for tool in ("countdown", "scoreboard", "draw", "light"):
        take_up(lesson, tool)
        lesson.picture()
        frames = lesson.host.screen.frames
        lesson.pass_time(5.0)
        assert not lesson.host.paint(lesson.surface, lesson.mono)
        assert lesson.host.screen.frames == frames
        press(lesson, "escape")
    lesson.close()


def test_the_console_plays_the_tool_and_not_the_game(start: Start) -> None:
    lesson = start()
    obey(lesson.host, told.Play("tools"), lesson.mono)
    lesson.host.tick(lesson.mono)
    assert _now(lesson).tool == "tray"
    offered = {offer.label.en: offer for offer in _now(lesson).offers}
    assert len(offered) == len(TOOLS) + 4  # and the empty screen, another class, taking that back, back to the game
    obey(lesson.host, told.Play(offered["Scoreboard"].move), lesson.mono)
    lesson.host.tick(lesson.mono)
    point = next(offer for offer in _now(lesson).offers if offer.key == "1")
    obey(lesson.host, told.Play(point.move), lesson.mono)
    obey(lesson.host, told.Play("award", (0, 1)), lesson.mono)
    lesson.host.tick(lesson.mono)
    at = lesson.host.kit.value("scoreboard")
    assert isinstance(at, Scoreboard)
    assert at.points == (1, 0, 0, 0)
    assert lesson.host.lesson.table.played == []
    obey(lesson.host, told.Play(_now(lesson).offers[0].move), lesson.mono)  # back to the game
    lesson.host.tick(lesson.mono)
    assert _now(lesson).tool == ""
    assert any(offer.move == "tools" for offer in _now(lesson).offers)
    lesson.close()


def test_a_goal_may_be_typed_at_the_console(start: Start) -> None:
    lesson = start()
    lesson.host.kit.open("goal", lesson.mono)
    obey(lesson.host, told.Advance(), lesson.mono)
    lesson.host.tick(lesson.mono)
    put_up = next(offer for offer in _now(lesson).offers if offer.takes)
    obey(lesson.host, told.Play(put_up.move, ("I can sing.",)), lesson.mono)
    assert lesson.host.kit.value("goal") == Goal("I can sing.")
    lesson.close()


def _now(lesson: Headless) -> told.Now:
    return [message for message in lesson.messages if isinstance(message, told.Now)][-1]


def test_the_console_hears_of_a_running_countdown_each_second(start: Start) -> None:
    lesson = start()
    take_up(lesson, "countdown")
    press(lesson, "digit", "1", 1)
    count = len(lesson.messages)
    lesson.pass_time(3.0)
    assert 3 <= len(lesson.messages) - count <= 4
    assert _now(lesson).clock_left == pytest.approx(27, abs=1)
    lesson.close()
