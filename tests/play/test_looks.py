"""Hidden pictures: each look gives more away than the one before, and the first one never everything."""

from __future__ import annotations

import itertools
from random import Random

import pytest

from altclass.play.looks import MASKS, SIDE, STRIPS, look


@pytest.mark.parametrize("mask", ["tiles", "strips"])
def test_what_lay_open_stays_open(mask: str) -> None:
    covered = [set(look(mask, step / 3, Random(5)).covered) for step in range(4)]
    assert all(later < earlier for earlier, later in itertools.pairwise(covered))


def test_most_of_the_tiles_are_closed_at_the_first_look_and_some_at_the_last() -> None:
    assert len(look("tiles", 0.0, Random(1)).covered) == SIDE * SIDE - 3
    assert 5 <= len(look("tiles", 1.0, Random(1)).covered) <= 10
    assert len(look("strips", 0.0, Random(1)).covered) == STRIPS - 1


@pytest.mark.parametrize("mask", MASKS)
def test_the_same_draw_gives_the_same_look(mask: str) -> None:
    assert look(mask, 0.5, Random(3)) == look(mask, 0.5, Random(3))


def test_every_tile_may_be_the_first_to_open() -> None:
    """Chi-square on 10,000 draws: no corner of the picture opens first more often than another (p > 0.001)."""
    firsts = [look("tiles", 0.0, Random(seed)).order[0] for seed in range(10_000)]
    expected = 10_000 / SIDE**2
    chi_square = sum((firsts.count(tile) - expected) ** 2 / expected for tile in range(SIDE**2))
    assert chi_square < 51.2  # 24 degrees of freedom
