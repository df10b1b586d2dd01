"""Partners on a seat plan: nobody alone, everybody in one group, and somebody new after every move."""

from __future__ import annotations

from itertools import combinations

import pytest

from altclass.play.partners import PATTERNS, Partners
from altclass.play.seats import Seats

ROOM = Seats(36, 6)
WITH_A_PLAN = [pattern for pattern in PATTERNS if pattern != "free"]


def room(pattern: str, seats: Seats = ROOM, away: tuple[int, ...] = ()) -> Partners:
    """A room of which some seats are empty."""
    return Partners(seats, frozenset(seats.all) - set(away), pattern)


def met(partners: Partners, number: int) -> set[frozenset[int]]:
    """The pupils who talk together in a round, two by two."""
    pupil = partners.sitting(number)
    return {
        frozenset((pupil[one], pupil[other]))
        for group in partners.groups(number)
        for one, other in combinations(group, 2)
    }


def test_pupils_side_by_side_talk_first() -> None:
    assert (1, 7) in room("columns").groups(0)
    assert (1, 2) in room("rows").groups(0)
    assert (1, 7) in room("turn").groups(0)


def test_where_nobody_moves_they_turn_behind_and_across() -> None:
    assert (1, 2) in room("turn").groups(1)
    assert (1, 8) in room("turn").groups(2)
    assert (2, 7) in room("turn").groups(2)
    assert room("turn").groups(3) == room("turn").groups(0)
    assert room("turn").steps() == ()


@pytest.mark.parametrize(("pattern", "rounds"), [("columns", 6), ("rows", 6), ("turn", 3)])
def test_in_a_full_room_nobody_meets_the_same_partner_twice(pattern: str, rounds: int) -> None:
    partners = room(pattern)
    seen: set[frozenset[int]] = set()
    for number in range(rounds):
        pairs = met(partners, number)
        assert len(pairs) == 18
        assert not pairs & seen
        seen |= pairs


@pytest.mark.parametrize("pattern", WITH_A_PLAN)
@pytest.mark.parametrize("columns", range(1, 9))
def test_nobody_is_left_alone_or_counted_twice(pattern: str, columns: int) -> None:
    for count in range(2, 49):
        seats = Seats(count, columns)
        away = tuple(range(2, count + 1, 5)) if count > 4 else ()
        partners = room(pattern, seats, away)
        for number in range(4):
            groups = partners.groups(number)
            assert sorted(seat for group in groups for seat in group) == sorted(partners.here)
            assert all(len(group) >= 2 for group in groups)
            assert sorted(partners.sitting(number).values()) == sorted(partners.here)


def test_a_full_room_with_one_empty_seat_has_one_group_of_three() -> None:
    sizes = sorted(len(group) for group in room("columns", away=(12,)).groups(0))
    assert sizes == [2] * 16 + [3]


def test_an_odd_column_joins_the_two_beside_it() -> None:
    assert (21, 28, 35) in room("columns", Seats(35, 5)).groups(0)


def test_the_last_in_a_column_comes_to_the_front() -> None:
    steps = room("columns").steps()
    assert (7, 8) in steps
    assert (12, 7) in steps
    assert all(start not in range(1, 7) for start, _ in steps)


def test_an_empty_seat_is_passed_over() -> None:
    assert (8, 10) in room("columns", away=(9,)).steps()


def test_pupils_sit_where_the_arrows_led_them() -> None:
    assert room("columns").sitting(1)[8] == 7
    assert room("columns").sitting(2)[7] == 11
    assert room("rows").sitting(1)[8] == 2


def test_who_walks_freely_has_no_plan() -> None:
    assert room("free").groups(0) == ()
    assert room("free").steps() == ()
