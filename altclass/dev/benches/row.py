"""One figure of the benchmark, the floor under it, and what it should reach."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A measured value.  `floor` is the barest way of the same stack, measured in the same run (None: none)."""

    what: str
    value: float
    unit: str
    reach: float | None = None
    floor: float | None = None
    floor_is: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times the floor this takes."""
        return self.value / self.floor if self.floor else None

    @property
    def reached(self) -> bool | None:
        """Whether the figure is reached; None where none was set."""
        return None if self.reach is None else self.value <= self.reach


def median_ms(work: Callable[[], object], times: int = 9) -> float:
    """The median of some runs, in milliseconds; one run before them warms up."""
    work()
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        taken.append((time.perf_counter() - began) * 1000)
    return statistics.median(taken)


def percentile(values: list[float], share: float) -> float:
    """The value under which that share of all lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]
