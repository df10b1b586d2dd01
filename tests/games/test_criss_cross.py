"""Criss-cross as it is run: answer, choose a line, sit down, and the class races the clock."""

from __future__ import annotations

from collections import Counter

import pytest

from altclass.play.moves import Move, Spoken
from altclass.play.table import Table
from tests.games.conftest import NewTable, let_time_pass, play


def answer(table: Table, seat: int, line: str, now: float = 1.0) -> None:
    """A pupil answers rightly and names a line."""
    play(table, now, Move("call", (seat,)), "reveal", line)


def begun(table: Table) -> Table:
    """The class has just stood up."""
    return play(table, 0.0, "start")


def test_all_stand_when_the_game_begins(table: NewTable) -> None:
    cross = begun(table("criss_cross", pupils=35))
    assert len(cross.state.standing) == 35


def test_row_column_and_diagonals_sit_down(table: NewTable) -> None:
    lines = {
        "row": {2, 8, 14, 20, 26, 32},
        "column": {7, 8, 9, 10, 11, 12},
        "down": {1, 8, 15, 22, 29, 36},
        "up": {3, 8, 13},
        "only_me": {8},
    }
    for name, seated in lines.items():
        cross = begun(table("criss_cross", pupils=36, columns=6))
        answer(cross, 8, name)
        assert cross.state.done == seated, name


def test_who_sits_cannot_answer(table: NewTable) -> None:
    cross = begun(table("criss_cross"))
    answer(cross, 8, "row")
    assert not cross.play(Move("call", (2,)), 2.0)
    assert cross.play(Move("call", (3,)), 2.0)


def test_a_pupil_who_is_away_neither_stands_nor_answers(table: NewTable) -> None:
    cross = table("criss_cross", pupils=6, columns=3)
    play(cross, 0.0, Move("away", (4,)), Move("away", (5,)), Move("away", (5,)), "start")
    assert cross.state.standing == {1, 2, 3, 5, 6}
    assert not cross.play(Move("call", (4,)), 1.0)


def test_the_answer_is_heard_when_it_was_right(table: NewTable) -> None:
    cross = begun(table("criss_cross"))
    word = cross.state.question.card.en
    play(cross, 1.0, Move("call", (8,)))
    assert cross.game.speak(cross.state) == ()
    play(cross, 2.0, "reveal")
    assert cross.game.speak(cross.state) == (Spoken(word),)


def test_after_a_wrong_answer_somebody_else_tries_the_same_question(table: NewTable) -> None:
    cross = begun(table("criss_cross"))
    asked = cross.state.question
    play(cross, 4.0, Move("call", (8,)), "not_yet")
    assert cross.state.question == asked
    clock = cross.game.clock(cross.state)
    assert clock is not None
    assert clock.ends_at == pytest.approx(14.0)


def test_a_wrong_seat_is_put_right_by_touching_the_right_one(table: NewTable) -> None:
    cross = begun(table("criss_cross"))
    play(cross, 1.0, Move("call", (8,)), Move("call", (9,)))
    assert cross.state.seat == 9


def test_nobody_answers_for_ten_seconds_and_all_stand_again(table: NewTable) -> None:
    cross = begun(table("criss_cross"))
    answer(cross, 8, "row")
    assert let_time_pass(cross, 10.9) == []
    assert let_time_pass(cross, 11.0) == ["nobody"]
    assert cross.state.done == frozenset()
    assert cross.state.waited


def test_gently_only_the_next_question_comes(table: NewTable) -> None:
    cross = begun(table("criss_cross", nobody="next"))
    answer(cross, 8, "row")
    asked = cross.state.question
    let_time_pass(cross, 11.0)
    assert len(cross.state.done) == 6
    assert cross.state.question != asked


def test_the_class_has_beaten_the_clock_when_all_sit(table: NewTable) -> None:
    cross = begun(table("criss_cross", pupils=4, columns=2, last_row=False))
    answer(cross, 1, "row", 20.0)
    answer(cross, 2, "row", 31.0)
    assert cross.game.finished(cross.state)
    assert cross.state.left == frozenset()
    assert cross.state.since - cross.state.began == pytest.approx(31.0)


def test_the_time_of_the_class_runs_out(table: NewTable) -> None:
    cross = begun(table("criss_cross", minutes=1))
    came = let_time_pass(cross, 100.0)
    assert came == ["nobody"] * 5 + ["finish"] or came == ["nobody"] * 6 + ["finish"]
    assert cross.game.finished(cross.state)
    assert cross.state.left


def test_without_clocks_nothing_comes_by_itself(table: NewTable) -> None:
    cross = begun(table("criss_cross", minutes=0, seconds=0))
    assert cross.game.due(cross.state) is None
    assert cross.game.clock(cross.state) is None


def test_in_the_last_line_each_sits_down_alone(table: NewTable) -> None:
    cross = begun(table("criss_cross", pupils=6, columns=3))
    answer(cross, 1, "row")
    play(cross, 2.0, Move("call", (2,)), "reveal")
    assert not cross.play(Move("row"), 2.0)
    assert cross.game.advance(cross.state) == Move("only_me")
    play(cross, 2.0, "only_me")
    assert cross.state.left == {4, 6}


def test_backwards_all_sit_and_the_lines_stand_up(table: NewTable) -> None:
    cross = begun(table("criss_cross", way="rise"))
    assert cross.state.standing == frozenset()
    answer(cross, 8, "column")
    assert cross.state.standing == {7, 8, 9, 10, 11, 12}


def test_switched_who_sits_in_the_line_must_stand_again(table: NewTable) -> None:
    cross = begun(table("criss_cross", pupils=36, way="switch"))
    answer(cross, 8, "row")
    answer(cross, 9, "column")
    assert 8 not in cross.state.done
    assert {7, 9, 10} <= cross.state.done
    assert 9 in cross.state.done


def test_plus_one_brings_a_friend_home(table: NewTable) -> None:
    cross = begun(table("criss_cross", friend=True))
    answer(cross, 8, "only_me")
    assert cross.state.page == "friend"
    play(cross, 2.0, Move("call", (20,)))
    assert cross.state.done == {8, 20}
    play(cross, 3.0, "next_question")
    assert cross.state.page == "ask"


def test_chance_asks_everybody_who_stands_and_nobody_who_sits(table: NewTable) -> None:
    called: Counter[int] = Counter()
    for seed in range(2000):
        cross = begun(table("criss_cross", pupils=8, columns=2, seed=seed))
        answer(cross, 1, "row")
        play(cross, 2.0, "call_anyone")
        called[cross.state.seat] += 1
    assert set(called) == {2, 3, 4, 6, 7, 8}
    expected = 2000 / 6
    assert sum((count - expected) ** 2 / expected for count in called.values()) < 20.5  # 5 degrees, one in a thousand


def test_the_wheel_brings_every_topic_once_before_one_comes_again(table: NewTable) -> None:
    cross = begun(table("criss_cross", asks="topics", topics="cats, dogs、 birds,,"))
    assert cross.state.topics == ("cats", "dogs", "birds")
    seen = [cross.state.topic]
    for _ in range(2):
        play(cross, 1.0, "next_question")
        seen.append(cross.state.topic)
    assert sorted(seen) == [0, 1, 2]


def test_the_seconds_count_only_when_the_wheel_has_stopped(table: NewTable) -> None:
    cross = begun(table("criss_cross", asks="topics"))
    assert let_time_pass(cross, 12.9) == []
    assert let_time_pass(cross, 13.0) == ["nobody"]


def test_a_topic_or_a_teachers_question_has_no_answer_to_show(table: NewTable) -> None:
    for asks in ("topics", "teacher"):
        cross = begun(table("criss_cross", asks=asks))
        play(cross, 4.0, Move("call", (8,)))
        assert cross.state.page == "answer"
        play(cross, 5.0, "not_yet", Move("call", (9,)), "column")
        assert len(cross.state.done) == 6


def test_columns_side_by_side_are_a_team(table: NewTable) -> None:
    cross = begun(table("criss_cross", pupils=36, columns=6, teams=3))
    answer(cross, 1, "only_me")
    answer(cross, 12, "only_me")
    answer(cross, 36, "only_me")
    assert cross.scores == (2, 0, 1)


def test_a_line_that_sat_down_by_mistake_is_taken_back(table: NewTable) -> None:
    cross = begun(table("criss_cross"))
    answer(cross, 8, "row")
    assert cross.take_back()
    assert cross.state.done == frozenset()
    assert cross.state.page == "answer"


def test_one_button_brings_the_whole_class_home(table: NewTable) -> None:
    cross = table("criss_cross", minutes=0, seconds=0)
    for second in range(400):
        move = cross.game.advance(cross.state)
        if move is None:
            break
        play(cross, float(second), move)
    assert cross.state.left == frozenset()
