"""What lies under the squares: fair for every square, gentle where it must be, and never below zero."""

from __future__ import annotations

import random
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from altclass.play.prizes import MIXES, SPECIAL, Prize, applied, dealt, softened

KINDS = (*SPECIAL, "points", "gift")


def test_every_square_is_as_likely_to_hold_the_typhoon() -> None:
    deals = 10_000
    at = Counter(
        [prize.kind for prize in dealt(20, {"wipe": 1}, random.Random(seed))].index("wipe") for seed in range(deals)
    )
    expected = deals / 20
    chi_square = sum((at[square] - expected) ** 2 / expected for square in range(20))
    assert chi_square < 43.8  # 19 degrees of freedom, one in a thousand


@pytest.mark.parametrize(("squares", "wipes"), [(20, 2), (40, 4), (10, 1), (6, 1), (48, 5)])
def test_surprises_come_in_their_share(squares: int, wipes: int) -> None:
    kinds = Counter(prize.kind for prize in dealt(squares, MIXES["lively"], random.Random(1)))
    assert kinds["wipe"] == wipes
    assert kinds.total() == squares


def test_more_surprises_than_squares_still_fill_the_grid() -> None:
    assert len(dealt(6, dict.fromkeys(SPECIAL, 10), random.Random(3))) == 6


def test_a_calm_grid_has_no_typhoon_and_no_thief() -> None:
    assert not {"wipe", "steal"} & {prize.kind for prize in dealt(48, MIXES["calm"], random.Random(1))}


def test_in_a_gentle_game_nobody_loses_a_point() -> None:
    for teams in (0, 1, 2, 8):
        prizes = softened(dealt(48, MIXES["wild"], random.Random(5)), gentle=True, teams=teams)
        assert len(prizes) == 48
        for prize in prizes:
            before = (50, 30, 0)
            after = applied(prize, before, 0, 1)
            assert all(new >= old for new, old in zip(after, before, strict=True)), prize


def test_a_class_that_plays_together_needs_no_other_team_and_keeps_something_in_a_storm() -> None:
    prizes = softened(dealt(48, MIXES["wild"], random.Random(5)), gentle=False, teams=0)
    assert {prize.kind for prize in prizes} <= {"points", "minus", "double"}


def test_each_surprise_does_what_it_says() -> None:
    points = (50, 30, 10)
    assert applied(Prize("points", 40), points, 2) == (50, 30, 50)
    assert applied(Prize("minus", 20), points, 2) == (50, 30, 0)
    assert applied(Prize("double"), points, 1) == (50, 60, 10)
    assert applied(Prize("swap"), points, 2, 0) == (10, 30, 50)
    assert applied(Prize("steal", 20), points, 1, 0) == (30, 50, 10)
    assert applied(Prize("gift", 20), points, 1, 0) == (70, 50, 10)
    assert applied(Prize("wipe"), points, 0) == (0, 30, 10)


def test_a_typhoon_hits_its_team_another_or_all() -> None:
    points = (50, 30, 10)
    assert applied(Prize("wipe"), points, 0, 1) == (50, 0, 10)
    assert applied(Prize("wipe"), points, 0, everyone=True) == (0, 0, 0)


def test_a_team_cannot_give_what_it_has_not() -> None:
    assert applied(Prize("steal", 50), (0, 20), 0, 1) == (20, 0)


@given(st.lists(st.tuples(st.sampled_from(KINDS), st.integers(0, 3), st.integers(-1, 3)), max_size=60))
def test_points_stay_between_nothing_and_what_the_screen_can_hold(opened: list[tuple[str, int, int]]) -> None:
    points = (0, 0, 0, 0)
    for kind, team, other in opened:
        if other != team:
            points = applied(Prize(kind, 50), points, team, other)  # type: ignore[assignment]
    assert all(0 <= kept <= 9990 for kept in points)
