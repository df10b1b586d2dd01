"""Bingos as pupils claim them: for which team, on which sheet, how many lines; the first, second and third earn points."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

POINTS = (3, 2, 1)  # first, second, third bingo


class Win(NamedTuple):
    """A bingo: at which call, for which team (-1: no teams), on which sheet (0: not checked), how many new lines."""

    call: int
    team: int
    sheet: int = 0
    lines: int = 1


def lines_of(wins: Sequence[Win]) -> int:
    """Lines that the class has claimed so far, all pupils together."""
    return sum(win.lines for win in wins)


def new_lines(wins: Sequence[Win], sheet: int, found: int, needed: int) -> int:
    """Lines a claim adds: those `found` on its sheet and not counted before; without a sheet as many as are needed."""
    if not sheet:
        return max(1, needed)
    return max(0, found - sum(win.lines for win in wins if win.sheet == sheet))


def points(wins: Sequence[Win], teams: int) -> tuple[int, ...]:
    """Points by team; bingos at the same call share a place."""
    earned = [0] * teams
    for win in wins:
        place = sum(earlier.call < win.call for earlier in wins)
        if win.team >= 0 and place < len(POINTS):
            earned[win.team] += POINTS[place]
    return tuple(earned)
