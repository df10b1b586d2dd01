"""Tools lie beside the game: it stands still under them and is, once they are put away, exactly as it was."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from altclass.content.library import deck
from altclass.host.acts import act
from altclass.host.hands import Action
from altclass.host.headless import Headless
from altclass.host.orders import obey
from altclass.host.sdl import pygame
from altclass.host.tools.keeping import Keeper
from altclass.play import messages as told
from altclass.play.game import Game
from altclass.play.moves import Move
from altclass.play.session import Session, Show, new_session
from altclass.play.tools.countdown import Countdown
from altclass.play.tools.draw import Draw
from altclass.play.tools.every import TOOLS
from altclass.play.tools.goal import Goal
from altclass.play.tools.pen import Pen
from altclass.play.tools.roster import Called
from altclass.play.tools.scoreboard import Scoreboard
from altclass.play.tools.spotlight import Spotlight
from altclass.play.tools.wheel import Wheel
from altclass.storage.paths import user_dir

Start = Callable[..., Headless]


@pytest.fixture
def start(flashcards: Game) -> Start:
    """A lesson of flashcards, as it stands in the room."""

    def begin(folder: Path | None = None, **options: Any) -> Headless:
        session = session_of(flashcards, **options)
        lesson = Headless(flashcards, session, (1024, 768), folder=folder)
        lesson.start()
        return lesson

    return begin


def session_of(game: Game, show: Show | None = None, **options: Any) -> Session:
    return new_session(game.manifest, deck("animals"), options=options, seed=1, teams=3, show=show)


def press(lesson: Headless, name: str, text: str = "", number: int = 0, at: tuple[float, float] = (0.0, 0.0)) -> None:
    lesson.mono += 0.5
    act(lesson.host, Action(name, text, number, at), lesson.mono)
    lesson.host.tick(lesson.mono)
    lesson.picture()


def take_up(lesson: Headless, tool: str) -> None:
    """By the keys alone: J, then the tool's own key in the tray."""
    press(lesson, "key", "j")
    key = TOOLS[tool].key
    plain = {"p": "pause", "s": "slowly"}
    if key.isdigit() and int(key) <= 8:
        press(lesson, "digit", key, int(key))
    else:
        press(lesson, plain.get(key, "key"), key)
    assert lesson.host.kit.name == tool


def seen(lesson: Headless) -> bytes:
    return pygame.image.tobytes(lesson.picture(), "RGB")


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


def test_escape_closes_the_tool_and_never_the_game(start: Start) -> None:
    lesson = start()
    take_up(lesson, "dice")
    press(lesson, "escape")
    assert (lesson.host.kit.name, lesson.host.overlay.dialog, lesson.host.leaving) == ("", "", False)
    press(lesson, "escape")
    assert lesson.host.overlay.dialog == "leaving"
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
    assert {offer.args[0] for offer in _now(lesson).offers if offer.move == "open"} == TOOLS.keys()
    obey(lesson.host, told.Play("open", ("scoreboard",)), lesson.mono)
    obey(lesson.host, told.Play("more", (0,)), lesson.mono)
    obey(lesson.host, told.Play("award", (0, 1)), lesson.mono)
    lesson.host.tick(lesson.mono)
    at = lesson.host.kit.value("scoreboard")
    assert isinstance(at, Scoreboard)
    assert at.points == (1, 0, 0, 0)
    assert lesson.host.lesson.table.played == []
    obey(lesson.host, told.Play("close"), lesson.mono)
    lesson.host.tick(lesson.mono)
    assert _now(lesson).tool == ""
    assert any(offer.move == "tools" for offer in _now(lesson).offers)
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


# -- what is kept


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
    lesson.close()


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b'{"day": 1, "tools": {"draw": 3, "goal": [{"text": 5}, 0]}}'])
def test_a_broken_file_costs_nothing_but_what_stood_in_it(start: Start, tmp_path: Path, content: bytes) -> None:
    user_dir().mkdir(parents=True, exist_ok=True)
    (user_dir() / "tools.json").write_bytes(content)
    lesson = start(tmp_path)
    assert lesson.host.kit.value("draw") == Draw()
    lesson.close()
