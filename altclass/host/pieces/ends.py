"""The end of a game: confetti for the whole class, the teams' points, no losers named."""

from __future__ import annotations

from collections.abc import Sequence

from altclass.host.box import Box
from altclass.host.marks import Confetti
from altclass.host.pieces.strips import team_sign
from altclass.host.pieces.words import stacked
from altclass.host.sheet import Draft, Sheet
from altclass.host.text.lay import lay

SIGN = 11.0  # a team's sign beside its points


def end(sheet: Sheet, texts: Sequence[str], scores: Sequence[int]) -> None:
    """The last page."""
    page = sheet.page
    whole = Box(0, 0, *sheet.size)
    paper = Draft(sheet, whole, "confetti")
    paper.add(Confetti(whole, sheet.session.seed))
    paper.done("fall")
    upper, lower = page.rows((3, 2), 2 * sheet.u) if scores else (page, page)
    draft = Draft(sheet, upper, "end")
    stacked(draft, upper.inset(7 * sheet.u, 5 * sheet.u), texts, "main")
    draft.done("pop")
    if scores:
        _points(sheet, lower, scores)


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
