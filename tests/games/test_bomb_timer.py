"""Bomb Timer as a class plays it: nobody knows when, no press sets it off, whoever holds it is cheered."""

from __future__ import annotations

from collections import Counter

import pytest

from altclass.play.moves import Move
from altclass.play.table import Table
from tests.games.conftest import NewTable, let_time_pass, play


@pytest.fixture
def round_(table: NewTable) -> Table:
    """Four teams, one balloon, 30 to 90 seconds."""
    return play(table("bomb_timer", teams=4), 0.0, "start")


def test_it_goes_off_between_the_two_bounds_and_not_before(table: NewTable) -> None:
    for seed in range(40):
        game = play(table("bomb_timer", seed=seed, least=20, most=40), 0.0, "start")
        assert let_time_pass(game, 19.9) == []
        assert let_time_pass(game, 40.1) == ["pop"]


def test_every_moment_between_the_bounds_is_as_likely(table: NewTable) -> None:
    tenths = Counter(
        min(9, int((fuse - 30) / 6))
        for seed in range(1000)
        for (fuse,) in table("bomb_timer", seed=seed, rounds=10).state.fuses
    )
    assert sum((tenths[n] - 1000) ** 2 / 1000 for n in range(10)) < 27.88  # chi-square, 9 degrees, p = 0.001


def test_bounds_told_the_wrong_way_round_are_understood(table: NewTable) -> None:
    assert all(10 <= fuse <= 60 for (fuse,) in table("bomb_timer", least=60, most=10).state.fuses)


def test_no_press_and_no_teacher_can_set_it_off(round_: Table) -> None:
    assert not round_.play(Move("pop"), 1.0)
    for second in range(1, 20):
        play(round_, float(second), "pass_on")
    assert round_.state.phase == "running"


def test_a_press_brings_the_next_card_for_the_next_pupil(round_: Table) -> None:
    first = round_.state.card
    move = round_.game.advance(round_.state)
    assert move is not None
    play(round_, 2.0, move)
    assert round_.state.card != first
    assert round_.state.passes == 1


def test_nobody_sees_a_clock_unless_the_teacher_wants_one(table: NewTable, round_: Table) -> None:
    assert round_.game.clock(round_.state) is None
    seen = play(table("bomb_timer", seen="clock"), 0.0, "start")
    assert seen.game.clock(seen.state) == seen.state.fuse


def test_the_teacher_alone_knows_when(round_: Table) -> None:
    assert dict(round_.game.brief(round_.state).lines)["hidden_time"] == f"{round_.state.fuse.total:.0f} s"


def test_two_things_go_off_one_after_the_other_and_the_second_waits_for_the_cheers(table: NewTable) -> None:
    game = play(table("bomb_timer", things=2, rounds=1), 0.0, "start")
    sooner, later = game.state.fuses[0]
    assert later >= sooner + 4
    assert let_time_pass(game, 300.0) == ["pop"]
    play(game, sooner + 30, "go_on")  # half a minute of cheering
    assert let_time_pass(game, later + 29.8) == []
    assert let_time_pass(game, later + 30.1) == ["pop"]
    play(game, later + 40, "go_on")
    assert game.game.finished(game.state)


def test_whoever_holds_it_loses_nothing_and_the_others_win_a_point(round_: Table) -> None:
    let_time_pass(round_, 90.0)
    play(round_, 91.0, Move("held_by", (1,)))
    assert round_.scores == (1, 0, 1, 1)


def test_a_wrong_team_named_is_put_right(round_: Table) -> None:
    let_time_pass(round_, 90.0)
    play(round_, 91.0, Move("held_by", (1,)), Move("held_by", (2,)))
    assert round_.scores == (1, 1, 0, 1)


def test_every_small_task_comes_once_before_any_comes_again(table: NewTable) -> None:
    tasks = table("bomb_timer").state.tasks
    assert sorted(tasks[:10]) == list(range(1, 11))


def test_a_pupil_may_have_another_task(round_: Table) -> None:
    let_time_pass(round_, 90.0)
    first = round_.state.tasks[round_.state.task]
    play(round_, 91.0, "other_task")
    assert round_.state.tasks[round_.state.task] != first


def test_the_voice_gives_the_model_but_never_an_answer(table: NewTable) -> None:
    model = table("bomb_timer", say="sentence")
    assert [spoken.text for spoken in model.game.speak(model.state)] == [model.state.card.sentence_en]
    for way in ("question", "japanese", "own", "nothing"):
        asked = table("bomb_timer", say=way)
        assert asked.game.speak(asked.state) == ()


def test_a_card_without_a_sentence_is_said_as_a_word(table: NewTable) -> None:
    game = table("bomb_timer", "connectives", say="question")
    assert game.state.way == "word"


def test_the_game_ends_after_its_rounds(table: NewTable) -> None:
    game = table("bomb_timer", rounds=2, least=5, most=10)
    now = 0.0
    for _ in range(2):
        play(game, now, "start")
        now = game.game.due(game.state).at  # type: ignore[union-attr]
        let_time_pass(game, now)
        play(game, now, "go_on")
    assert game.game.finished(game.state)
