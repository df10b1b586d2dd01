"""Is a draw fair?  Pearson's chi-square against what chance should give, at one in a thousand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping

ONE_IN_A_THOUSAND = 3.09  # standard deviations, one side
DEALS = 10_000


def unfairness(seen: Counter[Hashable], wanted: Mapping[Hashable, float]) -> float:
    """Chi-square over the value that a fair draw passes once in a thousand times: fair up to 1.

    `wanted` holds each outcome's weight; an outcome that is not in it is unfair by itself.
    """
    strange = seen.keys() - wanted.keys()
    assert not strange, f"never to be drawn: {strange}"
    each = seen.total() / sum(wanted.values())
    chi_square = sum((seen[outcome] - weight * each) ** 2 / (weight * each) for outcome, weight in wanted.items())
    return chi_square / _limit(len(wanted) - 1)


def _limit(degrees: int) -> float:
    """Wilson and Hilferty's formula; within 1 % of the tables from 2 degrees on."""
    part = 2 / (9 * degrees)
    return degrees * float((1 - part + ONE_IN_A_THOUSAND * part**0.5) ** 3)
