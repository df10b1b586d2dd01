"""A lesson at the screen: the one button, taking back, covering, and leaving."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from altclass.content.library import deck
from altclass.host.acts import act
from altclass.host.hands import Action
from altclass.host.headless import Headless
from altclass.host.orders import obey
from altclass.host.sdl import pygame
from altclass.play import messages as told
from altclass.play.game import load_game
from altclass.play.session import new_session
from altclass.play.shelf import folder_of

Start = Callable[..., Headless]


def press(lesson: Headless, name: str, text: str = "", number: int = 0) -> None:
    lesson.mono += 0.5
    act(lesson.host, Action(name, text, number), lesson.mono)
    lesson.host.tick(lesson.mono)
    lesson.picture()


def now_of(lesson: Headless) -> told.Now:
    return [message for message in lesson.messages if isinstance(message, told.Now)][-1]


def test_one_button_runs_the_whole_lesson(play: Start) -> None:
    lesson = play(mode="picture_to_en", rounds=1, cards=4)
    for _ in range(30):
        press(lesson, "next")
    assert lesson.host.lesson.finished
    assert now_of(lesson).finished


def test_every_press_can_be_taken_back(play: Start) -> None:
    lesson = play(mode="picture_to_en")
    first = lesson.host.lesson.state
    for _ in range(5):
        press(lesson, "next")
    for _ in range(5):
        press(lesson, "back")
    assert lesson.host.lesson.state == first
    press(lesson, "back")
    assert lesson.host.lesson.state == first


def test_a_move_of_the_clock_that_is_taken_back_does_not_come_again_at_once(play: Start) -> None:
    lesson = play(mode="picture_slowly", reveal_time=4)
    lesson.pass_time(4.5)
    assert lesson.host.lesson.state.phase == "answer"
    press(lesson, "back")
    lesson.pass_time(2.0)
    assert lesson.host.lesson.state.phase == "front"
    lesson.pass_time(3.0)
    assert lesson.host.lesson.state.phase == "answer"


def test_what_the_clock_plays_is_played_at_its_own_moment(play: Start) -> None:
    lesson = play(mode="flash", exposure=400)
    press(lesson, "next")
    lesson.mono += 3.0
    lesson.host.tick(lesson.mono)
    started, covered = lesson.host.lesson.table.played
    assert covered.move == "cover"
    assert covered.at - started.at == pytest.approx(0.4)


def test_a_covered_screen_stops_the_clock_and_shows_nothing(play: Start) -> None:
    lesson = play(mode="picture_slowly", reveal_time=4)
    obey(lesson.host, told.Blank(on=True), lesson.mono)
    lesson.picture()
    ground = lesson.host.screen.painter.theme.colour("ground")
    assert lesson.surface.get_at((512, 384))[:3] == ground
    lesson.pass_time(10)
    assert lesson.host.lesson.state.phase == "front"
    press(lesson, "next")  # a press on a covered screen uncovers it, and no more
    assert not lesson.host.lesson.blank
    assert lesson.host.lesson.state.phase == "front"


def test_a_frozen_picture_stays_while_the_teacher_prepares(play: Start) -> None:
    lesson = play(mode="picture_to_en")
    held = pygame.image.tobytes(lesson.surface, "RGB")
    obey(lesson.host, told.Freeze(on=True), lesson.mono)
    frames = lesson.host.screen.frames
    obey(lesson.host, told.Advance(), lesson.mono)
    assert not lesson.host.paint(lesson.surface, lesson.mono)
    assert lesson.host.screen.frames == frames
    obey(lesson.host, told.Blank(on=True), lesson.mono)
    covered = pygame.image.tobytes(lesson.picture(), "RGB")
    obey(lesson.host, told.Blank(on=False), lesson.mono)
    assert held == pygame.image.tobytes(lesson.picture(), "RGB") != covered
    obey(lesson.host, told.Freeze(on=False), lesson.mono)
    assert lesson.host.paint(lesson.surface, lesson.mono)


def test_a_pause_stops_the_clock_and_says_so(play: Start) -> None:
    lesson = play(mode="picture_slowly", reveal_time=4)
    obey(lesson.host, told.Pause(on=True), lesson.mono)
    lesson.pass_time(20)
    assert now_of(lesson).paused
    assert lesson.host.lesson.state.phase == "front"


def test_a_sleeping_pc_does_not_cost_the_class_its_time(play: Start) -> None:
    lesson = play(mode="picture_slowly", reveal_time=4)
    lesson.mono += 3600
    lesson.host.tick(lesson.mono)
    assert lesson.host.lesson.now(lesson.mono) < 1
    assert lesson.host.lesson.state.phase == "front"


def test_the_console_is_told_after_each_change_and_only_then(play: Start) -> None:
    lesson = play(mode="repeat")
    before = len(lesson.messages)
    lesson.pass_time(5)
    assert len(lesson.messages) == before
    press(lesson, "next")
    now = now_of(lesson)
    assert now.brief.now == lesson.host.lesson.state.card.en
    assert now.played == 1
    assert now.next is not None
    assert now.offers[0].move == "next_card"


def test_esc_asks_and_only_y_leaves(play: Start) -> None:
    lesson = play(mode="repeat")
    for name in ("escape", "f5", "escape", "escape", "escape", "next"):
        press(lesson, name)
        assert not lesson.host.leaving
    assert lesson.host.overlay.dialog == ""
    assert lesson.host.lesson.table.played == []  # the press that closed the question was not a move
    press(lesson, "escape")
    press(lesson, "key", "y")
    assert lesson.host.leaving


def test_a_clickers_esc_and_f5_in_turn_never_leave(play: Start) -> None:
    lesson = play(mode="repeat")
    for number in range(50):
        press(lesson, "escape" if number % 2 == 0 else "f5")
    assert not lesson.host.leaving


def test_the_key_sheet_names_the_games_own_moves_in_both_languages(play: Start) -> None:
    from altclass.host.overlay import key_rows

    lesson = play(mode="flash")
    rows = list(key_rows(lesson.host.lesson))
    assert ("N", "Next card", "次のカード") in rows
    assert all(en and ja for _, en, ja in rows)
    press(lesson, "keys")
    assert lesson.host.overlay.dialog == "keys"
    press(lesson, "next")
    assert not lesson.host.lesson.table.played
    assert not lesson.host.overlay.buttons


def test_points_are_given_and_taken_by_digits_and_only_to_teams_that_play(play: Start) -> None:
    lesson = play(mode="repeat", teams=3)
    press(lesson, "digit", "2", 2)
    press(lesson, "digit", "2", 2)
    press(lesson, "digit", "!", -1)
    press(lesson, "digit", "7", 7)
    assert lesson.host.lesson.table.scores == (-1, 2, 0)


def test_a_games_own_key_plays_its_move_only_while_it_makes_sense(play: Start) -> None:
    lesson = play(mode="flash", exposure=400)
    press(lesson, "key", "l")
    assert lesson.host.lesson.table.played == []
    press(lesson, "key", "g")
    lesson.pass_time(1)
    press(lesson, "key", "l")
    assert [played.move for played in lesson.host.lesson.table.played] == ["start", "cover", "again"]


def test_the_bar_comes_with_the_mouse_and_goes_by_itself(play: Start) -> None:
    lesson = play(mode="repeat")
    press(lesson, "hover")
    buttons = dict(lesson.host.overlay.buttons)
    assert {"next", "back", "say", "blank", "leave?"} <= set(buttons)
    box = buttons["blank"]
    act(lesson.host, Action("press", at=(box.x + 4, box.y + 4)), lesson.mono)
    assert lesson.host.lesson.blank
    assert lesson.host.lesson.table.played == []
    lesson.pass_time(6)
    lesson.picture()
    assert lesson.host.overlay.buttons == {}


def test_a_press_on_the_stage_is_the_one_button(play: Start) -> None:
    lesson = play(mode="repeat")
    act(lesson.host, Action("press", at=(500, 300)), lesson.mono)
    assert len(lesson.host.lesson.table.played) == 1


def test_a_letter_of_the_games_own_means_that_before_what_it_means_everywhere() -> None:
    game = load_game(folder_of("whats_missing"))
    lesson = Headless(game, new_session(game.manifest, deck("animals"), seed=1), (800, 600))
    lesson.start()
    press(lesson, "next")
    while not any(offer.move == "sleep" for offer in lesson.host.told(lesson.mono).offers):
        press(lesson, "next")
    press(lesson, "slowly", "s")
    assert lesson.host.lesson.table.played[-1].move == "sleep"
    lesson.close()
