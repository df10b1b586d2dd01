"""Picture reveal as teachers run it: six ways to hide a picture, and points that fall with every look."""

from __future__ import annotations

import itertools
from collections import Counter

import msgspec
import pytest

from altclass.content.library import deck
from altclass.host import examine
from altclass.play.looks import MASKS
from altclass.play.moves import Move, Spoken
from altclass.play.table import Table
from tests.games.conftest import NewTable, let_time_pass, play


def named_by(team: int) -> Move:
    return Move("team_got_it", (team,))


def wrong(team: int) -> Move:
    return Move("team_guessed_wrong", (team,))


def test_points_fall_from_four_to_one(table: NewTable) -> None:
    game = table("picture_reveal")
    worth = [game.state.worth]
    for _ in range(3):
        play(game, 0.0, "look_again")
        worth.append(game.state.worth)
    assert worth == [4, 3, 2, 1]


def test_after_the_last_look_the_answer_comes_and_nobody_has_points(table: NewTable) -> None:
    game = play(table("picture_reveal", teams=2), 0.0, *["look_again"] * 4)
    assert game.state.phase == "answer"
    assert game.scores == (0, 0)


def test_the_team_that_names_it_gets_what_it_is_worth_now(table: NewTable) -> None:
    game = play(table("picture_reveal", teams=3), 0.0, "look_again", named_by(2))
    assert game.scores == (0, 0, 3)
    assert game.state.phase == "answer"


def test_one_picture_is_named_once(table: NewTable) -> None:
    game = play(table("picture_reveal", teams=2), 0.0, named_by(0))
    assert not game.play(named_by(1), 1.0)


def test_the_class_together_gathers_points(table: NewTable) -> None:
    game = play(table("picture_reveal"), 0.0, "got_it", "next_picture", "look_again", "got_it")
    assert game.state.class_points == 4 + 3


def test_a_class_without_teams_has_no_team_that_could_name_it(table: NewTable) -> None:
    assert not table("picture_reveal").play(named_by(0), 0.0)
    assert not table("picture_reveal", teams=2).play(Move("got_it"), 0.0)


def test_a_wrong_guess_costs_nothing_unless_the_teacher_wants_it(table: NewTable) -> None:
    gentle = play(table("picture_reveal", teams=2), 0.0, named_by(0), "next_picture", wrong(0))
    assert gentle.scores == (4, 0)
    strict = play(table("picture_reveal", teams=2, minus=1), 0.0, named_by(0), "next_picture", wrong(0), wrong(0))
    assert strict.scores == (2, 0)


def test_nobody_falls_below_nothing_or_has_a_debt_to_work_off(table: NewTable) -> None:
    game = play(table("picture_reveal", teams=2, minus=3), 0.0, wrong(1), wrong(1), named_by(1))
    assert game.scores == (0, 4)


def test_looks_come_by_themselves_where_the_teacher_wants_it(table: NewTable) -> None:
    game = table("picture_reveal", pace=5)
    assert let_time_pass(game, 20.0) == ["look_again"] * 4
    assert game.state.phase == "answer"


def test_hands_stop_the_clock_and_it_goes_on_where_it_stood(table: NewTable) -> None:
    game = play(table("picture_reveal", pace=5), 3.0, "hands_up")
    assert let_time_pass(game, 60.0) == []
    play(game, 60.0, "guessed_wrong")
    due = game.game.due(game.state)
    assert due is not None
    assert due.at == 62.0


def test_without_a_clock_there_is_nothing_to_stop(table: NewTable) -> None:
    assert not table("picture_reveal").play(Move("hands_up"), 1.0)


def test_each_picture_comes_once_and_each_way_of_hiding_before_one_comes_again(table: NewTable) -> None:
    state = table("picture_reveal", pictures=12).state
    assert len({card.key for card in state.cards}) == 12
    assert Counter(state.masks) == dict.fromkeys(MASKS, 2)


@pytest.mark.parametrize("mask", MASKS)
def test_one_way_of_hiding_may_be_kept(table: NewTable, mask: str) -> None:
    assert set(table("picture_reveal", mask=mask).state.masks) == {mask}


def test_every_picture_has_the_same_chance_to_be_first(table: NewTable) -> None:
    """Chi-square on 3,000 deals over all animals (p > 0.001)."""
    cards = len(deck("animals").cards)
    one = table("picture_reveal", pictures=2)
    deals = (one.game.deal(msgspec.structs.replace(one.session, seed=seed)) for seed in range(3000))
    firsts = Counter(deal.card.key for deal in deals)
    expected = 3000 / cards
    chi_square = sum((firsts[card.key] - expected) ** 2 / expected for card in deck("animals").cards)
    assert chi_square < cards + 4.5 * (2 * cards) ** 0.5


def test_the_word_is_said_with_the_answer_only(table: NewTable) -> None:
    game = table("picture_reveal")
    assert game.game.speak(game.state) == ()
    play(game, 0.0, "reveal")
    assert game.game.speak(game.state) == (Spoken(game.state.card.en),)


@pytest.mark.parametrize("mask", MASKS)
def test_no_look_names_the_picture_and_no_later_look_shows_less(table: NewTable, mask: str) -> None:
    game = table("picture_reveal", mask=mask, pictures=2)
    looks = []
    while game.state.phase == "looking":
        assert not examine.tells(_seen(game), game.state.card.en)
        looks.append(game.state.look)
        play(game, 0.0, "look_again")
    assert all(one.order == looks[0].order and one.at == looks[0].at for one in looks)
    assert all(one.share < other.share for one, other in itertools.pairwise(looks))
    assert examine.tells(_seen(game), game.state.card.en)


def _seen(game: Table) -> list[examine.Seen]:
    return examine.first_marks(game.game, game.session, game.state, (1280, 800))


def test_one_button_runs_the_whole_game(table: NewTable) -> None:
    game = table("picture_reveal", pictures=3, looks=3)
    presses = 0
    while (move := game.game.advance(game.state)) is not None:
        assert game.play(move, float(presses))
        presses += 1
    assert presses == 3 * 4
    assert game.game.finished(game.state)
