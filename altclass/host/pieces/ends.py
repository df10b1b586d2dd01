"""The end of a game: confetti for the whole class, the teams' points, a record to beat, no losers named."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from altclass.host.box import Box
from altclass.host.marks import Confetti
from altclass.host.own_words import told
from altclass.host.pieces.strips import team_sign
from altclass.host.pieces.words import stacked
from altclass.host.sheet import Draft, Sheet
from altclass.host.text.lay import lay

SIGN = 11.0  # a team's sign beside its points
TALLY = 13.5


class Tally(NamedTuple):
    """What the class reached together, and the record to beat (0 for none)."""

    total: int = 0
    record: int = 0


def end(sheet: Sheet, texts: Sequence[str], scores: Sequence[int], reached: Tally) -> None:
    """The last page.  A class that plays together has one score; in a gentle game no team has points of its own."""
    page = sheet.page
    whole = Box(0, 0, *sheet.size)
    paper = Draft(sheet, whole, "confetti")
    paper.add(Confetti(whole, sheet.session.seed))
    paper.done("fall")
    tally = _tally(sheet, *reached)
    upper, lower = _rows(page, sheet, scores, tally)
    draft = Draft(sheet, upper, "end")
    stacked(draft, upper.inset(7 * sheet.u, 5 * sheet.u), texts, "main")
    draft.done("pop")
    if scores and not sheet.session.together:
        shown = [0] * len(scores) if sheet.session.gentle else scores
        _points(sheet, lower._replace(h=lower.h - _high(sheet, tally)), shown)
    if tally:
        _written(sheet, lower, tally, large=sheet.session.together or not scores)


def _rows(page: Box, sheet: Sheet, scores: Sequence[int], tally: Sequence[str]) -> tuple[Box, Box]:
    """Where the words stand, and where the points and the record."""
    if not scores and not tally:
        return page, page
    upper, lower = page.rows((1, 1) if tally and scores and not sheet.session.together else (3, 2), 2 * sheet.u)
    return upper, lower


def _tally(sheet: Sheet, total: int, record: int) -> list[str]:
    """What the class reached together, beside the record to beat; nothing where no points were made."""
    if total <= 0:
        return []
    key = "record_first" if record <= 0 else "record_beaten" if total > record else "record_kept"
    return told(key, sheet.session, today=total, record=record)


def _high(sheet: Sheet, tally: Sequence[str]) -> float:
    """The room the record takes under the teams: one line, with readings over it."""
    return TALLY * sheet.u if tally else 0.0


def _written(sheet: Sheet, lower: Box, tally: Sequence[str], *, large: bool) -> None:
    high = lower.h if large else _high(sheet, tally)
    place = lower._replace(y=lower.bottom - high, h=high)
    draft = Draft(sheet, place, "tally")
    stacked(draft, place, tally, "title" if large else "body")
    draft.done("pop")


def _points(sheet: Sheet, box: Box, scores: Sequence[int]) -> None:
    """Every team's sign with its points; in two rows, where one is too short for all, signs beside the points."""
    u = sheet.u
    blocks = [lay(str(score), sheet.style(bold=True)._replace(x=6.2 * u)) for score in scores]
    points = max(block.w for block in blocks)
    wide = max(14 * u, points) + 3 * u
    rows = -(-len(scores) // max(1, int(box.w // wide)))
    in_row = -(-len(scores) // rows)
    if rows > 1:
        wide = min(box.w / in_row, points + SIGN * u + 6 * u)
    for row, line in enumerate(box.rows([1] * rows, u)):
        first = row * in_row
        count = min(in_row, len(scores) - first)
        for at in range(count):
            left = line.x + (line.w - count * wide) / 2 + at * wide
            _one(sheet, Box(left, line.y, wide, line.h), first + at, scores[first + at], beside=rows > 1)


def _one(sheet: Sheet, place: Box, number: int, score: int, *, beside: bool) -> None:
    u = sheet.u
    draft = Draft(sheet, place, "points", str(number))
    if sheet.session.gentle:
        side = min(14 * u, place.h * 0.8, place.w - 2 * u)
        team_sign(draft, place.middle(side, side), number)
        draft.done("pop")
        return
    if beside:
        side = min(SIGN * u, place.h)
        sign, room = Box(place.x + u, place.y + (place.h - side) / 2, side, side), place.inset(u, 0)
        room = room._replace(x=sign.right + u, w=place.right - sign.right - 2 * u)
    else:
        side = min(14 * u, place.h * 0.5)
        sign = Box(place.x + (place.w - side) / 2, place.y, side, side)
        room = Box(place.x, place.y + side + u, place.w, place.h - side - u)
    team_sign(draft, sign, number)
    draft.text(str(score), room, "title", bold=True)
    draft.done("pop")
