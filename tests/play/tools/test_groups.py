"""The group maker: everybody who is here, once; sizes differ by one at the most; nobody stays alone."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from altclass.play.tools.groups import Groups
from altclass.play.tools.roster import Roster


@given(
    count=st.integers(2, 45), absent=st.sets(st.integers(1, 45), max_size=30), of=st.integers(2, 12),
    by_number=st.booleans(), seed=st.integers(0, 999),
)  # fmt: skip
def test_everybody_here_is_in_one_group(count: int, absent: set[int], of: int, by_number: bool, seed: int) -> None:
    roster = Roster(count, tuple(sorted(n for n in absent if n <= count)))
    at = Groups(roster, size=of, number=of, by_number=by_number).make(chance=Random(seed))
    assert sorted(number for group in at.made for number in group) == list(roster.here)
    sizes = {len(group) for group in at.made}
    assert not sizes or max(sizes) - min(sizes) <= 1
    assert len(roster.here) < 2 or min(sizes) > 1


def test_thirty_five_pupils_in_pairs_are_sixteen_pairs_and_three_together() -> None:
    at = Groups(Roster(35), size=2).make(chance=Random(1))
    assert sorted(map(len, at.made)) == [2] * 16 + [3]


def test_mixing_again_gives_other_groups() -> None:
    chance = Random(1)
    once = Groups().make(chance=chance)
    assert once.make(chance=chance).made != once.made
