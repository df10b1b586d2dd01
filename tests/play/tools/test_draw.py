"""The fair draw: no one twice before everybody was drawn once, absentees never."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from altclass.play.moves import Move
from altclass.play.tools.draw import Draw
from altclass.play.tools.roster import Roster
from tests.play.tools.telling import after

ABSENT = st.sets(st.integers(1, 45), max_size=40)


def drawn(roster: Roster, times: int, seed: int) -> list[int]:
    chance, at = Random(seed), Draw(roster)
    numbers = []
    for _ in range(times):
        at = at.draw(chance=chance, now=0.0)
        numbers.append(at.latest)
    return numbers


@given(count=st.integers(2, 45), absent=ABSENT, seed=st.integers(0, 10_000))
def test_no_one_is_drawn_twice_before_everybody_was_drawn_once(count: int, absent: set[int], seed: int) -> None:
    roster = Roster(count, tuple(sorted(number for number in absent if number <= count)))
    here = roster.here
    numbers = drawn(roster, 3 * len(here), seed)
    for start in range(0, len(numbers), len(here) or 1):
        assert sorted(numbers[start : start + len(here)]) == list(here)


@given(away=st.lists(st.integers(1, 20), min_size=1, max_size=15), seed=st.integers(0, 10_000))
def test_whoever_is_absent_is_never_drawn_from_then_on(away: list[int], seed: int) -> None:
    chance, at = Random(seed), Draw(Roster(20))
    for number in away:
        at = at.ask().pupil(number).done()
        for _ in range(3):
            at = at.draw(chance=chance, now=0.0)
            assert at.latest not in at.roster.absent or not at.roster.here


def test_a_latecomer_is_drawn_before_anybody_a_second_time() -> None:
    chance, at = Random(3), Draw(Roster(5, (2,)))
    for _ in range(4):
        at = at.draw(chance=chance, now=0.0)
    at = at.ask().pupil(2).done()
    assert at.draw(chance=chance, now=0.0).latest == 2


def test_where_two_rounds_meet_nobody_comes_twice_in_a_row() -> None:
    for seed in range(200):
        numbers = drawn(Roster(3), 12, seed)
        assert all(one != other for one, other in pairwise(numbers))


def test_everybody_is_as_likely_as_anybody_in_ten_thousand_draws() -> None:
    here = Roster(30, (7, 13)).here
    first = Counter(drawn(Roster(30, (7, 13)), 1, seed)[0] for seed in range(10_000))
    later = Counter(drawn(Roster(30, (7, 13)), 5, seed)[4] for seed in range(10_000))
    for counts in (first, later):
        wanted = 10_000 / len(here)
        chi_square = sum((counts[number] - wanted) ** 2 / wanted for number in here)
        assert chi_square < 55.5  # 27 degrees of freedom, one in a thousand
        assert set(counts) == set(here)


def test_absentees_may_be_typed_with_anything_between_the_numbers() -> None:
    at = after(Draw(), "ask", Move("away", ("3、 12 x 99",)))
    assert at.roster.absent == (3, 12)
    assert after(at, Move("away", ("１２",))).roster.absent == (3,)


def test_another_class_begins_with_everybody_here() -> None:
    at = after(Draw(), "ask", Move("away", ("3",)), "smaller_class", "done", "draw")
    assert at.anew() == Draw(Roster(34), at=at.at)
