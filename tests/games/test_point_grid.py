"""Point grid as it is run: answer, choose, open, and nobody knows what comes."""

from __future__ import annotations

import pytest

from altclass.play.moves import Move, Spoken
from altclass.play.prizes import Prize
from altclass.play.table import Table
from tests.games.conftest import NewTable, play


def square_with(table: Table, kind: str) -> int:
    """The number of a closed square under which this lies."""
    return next(int(at) + 1 for at in table.state.closed if table.state.prizes[at].kind == kind)


def open_one(table: Table, kind: str) -> None:
    """The team whose turn it is answers, and opens a square with this under it."""
    play(table, 1.0, "reveal", "to_the_grid", Move("pick", (square_with(table, kind),)), "open_it")


def test_one_button_asks_answers_chooses_opens_and_goes_on(table: NewTable) -> None:
    grid = table("point_grid", squares=6)
    pages = []
    while (move := grid.game.advance(grid.state)) is not None:
        play(grid, 1.0, move)
        pages.append(grid.state.page)
    assert pages[:5] == ["answer", "choose", "ready", "opened", "ask"]
    assert len(pages) == 30
    assert sorted(opened.square for opened in grid.state.opened) == list(range(6))
    assert grid.game.finished(grid.state)


def test_the_word_is_heard_only_with_the_answer(table: NewTable) -> None:
    grid = table("point_grid")
    asked = grid.state.question
    assert grid.game.speak(grid.state) == ()
    play(grid, 1.0, "reveal")
    assert grid.game.speak(grid.state) == (Spoken(asked.card.en),)
    play(grid, 1.0, "to_the_grid")
    assert grid.game.speak(grid.state) == ()


def test_the_teacher_may_ask_alone(table: NewTable) -> None:
    grid = table("point_grid", asks="teacher")
    assert grid.state.page == "choose"
    play(grid, 1.0, "pick_any", "open_it", "next_turn")
    assert grid.state.page == "choose"


def test_a_square_in_hand_is_not_open_yet(table: NewTable) -> None:
    grid = table("point_grid", asks="teacher")
    play(grid, 1.0, Move("pick", (5,)))
    assert grid.scores == (0, 0, 0, 0)
    assert grid.state.opened == ()
    play(grid, 1.0, Move("pick", (6,)), "open_it")
    assert [opened.square for opened in grid.state.opened] == [5]


def test_an_open_square_cannot_be_chosen_again(table: NewTable) -> None:
    grid = table("point_grid", asks="teacher")
    play(grid, 1.0, Move("pick", (5,)), "open_it", "next_turn")
    assert not grid.play(Move("pick", (5,)), 2.0)
    assert not grid.play(Move("pick", (25,)), 2.0)
    assert not grid.play(Move("pick", (0,)), 2.0)


def test_teams_take_turns_and_a_question_nobody_knew_passes(table: NewTable) -> None:
    grid = table("point_grid", teams=3)
    first = grid.state.question
    play(grid, 1.0, "nobody_knew")
    assert grid.state.team == 1
    assert grid.state.question != first
    open_one(grid, "points")
    play(grid, 1.0, "next_turn")
    assert grid.state.team == 2


def test_the_fastest_team_may_choose(table: NewTable) -> None:
    grid = table("point_grid", teams=3)
    play(grid, 1.0, "reveal", "to_the_grid", Move("turn_to", (2,)), Move("pick", (square_with(grid, "points"),)))
    play(grid, 1.0, "open_it")
    assert grid.scores[2] == grid.state.prize.points
    assert grid.scores[:2] == (0, 0)


def test_points_are_the_sum_of_what_was_opened(table: NewTable) -> None:
    grid = table("point_grid", teams=2, squares=20, asks="teacher")
    for kind in ("points", "points", "double", "wipe"):
        play(grid, 1.0, Move("pick", (square_with(grid, kind),)), "open_it", "next_turn")
    first, second = (grid.state.prizes[opened.square].points for opened in grid.state.opened[:2])
    assert first > 0
    assert grid.scores == (2 * first, 0)
    assert second > 0


def test_everything_is_taken_back(table: NewTable) -> None:
    grid = table("point_grid", teams=2, asks="teacher")
    play(grid, 1.0, Move("pick", (square_with(grid, "points"),)), "open_it")
    assert grid.take_back()
    assert grid.state.page == "ready"
    assert grid.scores == (0, 0)


def test_chance_names_the_other_team_but_never_the_one_that_opened(table: NewTable) -> None:
    hit = set()
    for seed in range(60):
        grid = table("point_grid", teams=4, asks="teacher", mix="wild", seed=seed)
        play(grid, 1.0, Move("pick", (square_with(grid, "swap"),)), "open_it")
        assert grid.state.page == "opened"
        hit.add(grid.state.opened[-1].other)
    assert hit == {1, 2, 3}


def test_points_are_taken_from_a_team_that_has_some(table: NewTable) -> None:
    grid = table("point_grid", teams=4, asks="teacher", mix="wild")
    play(grid, 1.0, Move("pick", (square_with(grid, "points"),)), "open_it", "next_turn")
    play(grid, 1.0, Move("pick", (square_with(grid, "steal"),)), "open_it")
    assert grid.state.opened[-1].other == 0


def test_the_team_may_choose_whom_it_meets(table: NewTable) -> None:
    grid = table("point_grid", teams=3, asks="teacher", mix="wild", victim="chosen")
    play(grid, 1.0, Move("pick", (square_with(grid, "swap"),)), "open_it")
    assert grid.state.page == "whom"
    assert grid.state.opened == ()
    assert not grid.play(Move("hit", (0,)), 1.0)
    play(grid, 1.0, Move("hit", (2,)))
    assert grid.state.opened[-1].other == 2


def test_a_square_may_be_kept_or_given_away_unseen(table: NewTable) -> None:
    grid = table("point_grid", teams=3, asks="teacher", keep_or_give=True)
    play(grid, 1.0, Move("pick", (square_with(grid, "points"),)), Move("give", (1,)))
    assert grid.scores == (0, grid.state.prize.points, 0)
    play(grid, 1.0, "next_turn")
    assert grid.state.team == 1


def test_squares_cannot_be_given_away_unless_the_class_plays_so(table: NewTable) -> None:
    grid = table("point_grid", teams=3, asks="teacher")
    play(grid, 1.0, Move("pick", (1,)))
    assert not grid.play(Move("give", (1,)), 1.0)


@pytest.mark.parametrize("mix", ["calm", "lively", "wild"])
def test_in_a_gentle_game_no_score_ever_falls(table: NewTable, mix: str) -> None:
    grid = table("point_grid", teams=3, squares=48, asks="teacher", mix=mix, gentle=True)
    before: tuple[int, ...] = (0, 0, 0)
    while (move := grid.game.advance(grid.state)) is not None:
        play(grid, 1.0, move)
        assert all(new >= old for new, old in zip(grid.scores, before, strict=True))
        before = grid.scores


def test_a_class_without_teams_collects_together(table: NewTable) -> None:
    grid = table("point_grid", teams=0, asks="teacher", mix="wild")
    while (move := grid.game.advance(grid.state)) is not None:
        play(grid, 1.0, move)
    assert grid.scores == ()
    assert grid.game.earned(grid.state)[0] > 0
    assert grid.game.turn(grid.state) is None


def test_my_own_mix_holds_what_i_wished_for(table: NewTable) -> None:
    grid = table("point_grid", squares=20, mix="own", minus=0, double=3, swap=0, steal=0, wipe=1)
    kinds = [prize.kind for prize in grid.state.prizes]
    assert (kinds.count("double"), kinds.count("wipe"), kinds.count("points")) == (3, 1, 16)


def test_the_bell_stops_the_game_and_all_squares_stay_for_next_week(table: NewTable) -> None:
    grid = table("point_grid", teams=2, asks="teacher")
    play(grid, 1.0, Move("pick", (4,)), "open_it", "next_turn")
    next_week = Table.replayed(grid.game, grid.session, grid.played)
    assert next_week.state == grid.state
    play(next_week, 2.0, "finish")
    assert next_week.game.finished(next_week.state)


def test_only_the_teacher_sees_what_lies_under_the_square_in_hand(table: NewTable) -> None:
    grid = table("point_grid", asks="teacher")
    play(grid, 1.0, Move("pick", (square_with(grid, "wipe"),)))
    assert grid.game.brief(grid.state).answer == Prize("wipe").sign
