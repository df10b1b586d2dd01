"""Quiz Show: questions from any deck, wrong answers that are never right, an answer that comes in two safe steps."""

from __future__ import annotations

import pytest

from altclass.content.distractors import also_right
from altclass.content.library import decks
from altclass.play.moves import Move
from altclass.play.table import Table
from tests.games.conftest import NewTable, play

DECKS = sorted(deck.id for deck in decks()[0] if len(deck.cards) >= 8)


@pytest.fixture
def quiz(table: NewTable) -> Table:
    """Four choices, four teams, the first question asked."""
    return play(table("quiz_show", teams=4, mode="choices", asks="picture", questions=3, votes=False), 0.0, "start")


def test_nothing_gives_the_answer_away_before_it_is_revealed(quiz: Table) -> None:
    word = quiz.state.question.card.en
    play(quiz, 1.0, "lock")
    assert word not in [spoken.text for spoken in quiz.game.speak(quiz.state)]
    play(quiz, 2.0, "reveal")
    assert quiz.state.phase == "answer"


def test_an_answer_must_be_locked_before_it_is_shown(quiz: Table) -> None:
    assert not quiz.play(Move("reveal"), 1.0)


def test_teams_that_were_right_get_their_point_and_may_lose_it_again(quiz: Table) -> None:
    play(quiz, 1.0, "lock", "reveal", Move("mark", (0,)), Move("mark", (2,)))
    assert quiz.scores == (1, 0, 1, 0)
    play(quiz, 2.0, Move("mark", (0,)))
    assert quiz.scores == (0, 0, 1, 0)


def test_all_teams_may_be_right(quiz: Table) -> None:
    play(quiz, 1.0, "lock", "reveal", "all_right")
    assert quiz.scores == (1, 1, 1, 1)


def test_hands_are_counted_choice_by_choice(table: NewTable) -> None:
    quiz = play(table("quiz_show", mode="choices", votes=True), 0.0, "start", "lock")
    for hands in ("3", "21", "7", "2")[: len(quiz.state.question.choices)]:
        play(quiz, 1.0, Move("count_hands", (hands,)))
    assert quiz.state.hands[:2] == (3, 21)
    assert not quiz.play(Move("count_hands", ("5",)), 2.0)


def test_a_square_of_the_board_is_opened_once(table: NewTable) -> None:
    quiz = play(table("quiz_show", teams=2, mode="board"), 0.0, "start", Move("choose", (3,)))
    play(quiz, 1.0, "lock", "reveal", "go_on")
    assert quiz.state.phase == "board"
    assert not quiz.play(Move("choose", (3,)), 2.0)


@pytest.mark.parametrize("deck", DECKS)
def test_a_wrong_answer_is_never_also_right(table: NewTable, deck: str) -> None:
    for seed in range(3):
        quiz = table("quiz_show", deck, mode="choices", questions=20, seed=seed)
        for question in quiz.state.questions:
            assert question.choices.count(question.card) == 1
            for other in question.choices:
                assert other == question.card or not also_right(other, question.card), (question, other)


def test_the_right_answer_stands_in_every_place_alike(table: NewTable) -> None:
    places = [0, 0, 0, 0]
    for seed in range(250):
        quiz = table("quiz_show", "animals", mode="choices", questions=10, seed=seed)
        for question in quiz.state.questions:
            if len(question.choices) == 4:
                places[question.choices.index(question.card)] += 1
    even = sum(places) / 4
    assert sum((count - even) ** 2 / even for count in places) < 16.27  # chi-square, 3 degrees, p = 0.001
