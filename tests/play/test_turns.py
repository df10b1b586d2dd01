"""Teams take turns; who has no life left is passed over, and the last one standing decides it."""

from __future__ import annotations

from altclass.play.turns import turns


def test_turns_go_round() -> None:
    at = turns(3)
    assert [at.team, at.next().team, at.next().next().next().team] == [0, 1, 0]


def test_without_lives_nobody_drops_out() -> None:
    at = turns(2)
    for _ in range(9):
        at = at.missed()
    assert at.out == ()
    assert not at.decided


def test_a_team_without_lives_is_passed_over() -> None:
    at = turns(3, lives=1).missed()
    assert at.out == (0,)
    assert [at.team, at.next().team, at.next().next().team] == [1, 2, 1]


def test_the_last_team_standing_decides_it() -> None:
    assert turns(2, lives=1).missed().decided


def test_one_class_alone_is_out_when_its_lives_are_gone() -> None:
    assert turns(1, lives=2).missed().missed().decided
    assert not turns(1, lives=2).missed().decided


def test_a_pass_is_spent_and_costs_no_life() -> None:
    at = turns(2, lives=1, passes=1).passed()
    assert (at.team, at.lives, at.passes) == (1, (1, 1), (0, 1))
    assert turns(2).passed() == turns(2)


def test_a_hint_is_spent() -> None:
    at = turns(2, hints=1).hinted()
    assert not at.can_ask
    assert at.hinted() is at


def test_a_team_that_is_out_cannot_be_given_the_turn() -> None:
    at = turns(3, lives=1).missed()
    assert at.to(0) is at
    assert at.to(2).team == 2
    assert at.to(9) is at
