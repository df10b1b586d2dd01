"""The end of a game: confetti for the whole class, the teams' points, no losers named."""

from __future__ import annotations

from collections.abc import Sequence

from altclass.host.box import Box
from altclass.host.marks import Confetti
from altclass.host.pieces.strips import team_sign
from altclass.host.pieces.words import stacked
from altclass.host.sheet import Draft, Sheet
from altclass.host.text.lay import lay


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
    u = sheet.u
    blocks = [lay(str(score), sheet.style(bold=True)._replace(x=6.2 * u)) for score in scores]
    wide = max(14 * u, *(block.w for block in blocks)) + 3 * u
    in_row = max(1, min(len(scores), int(box.w // wide)))
    rows = -(-len(scores) // in_row)
    for row, line in enumerate(box.rows([1] * rows, u)):
        first = row * in_row
        count = min(in_row, len(scores) - first)
        for at in range(count):
            left = line.x + (line.w - count * wide) / 2 + at * wide
            _one(sheet, Box(left, line.y, wide, line.h), first + at, scores[first + at])


def _one(sheet: Sheet, place: Box, number: int, score: int) -> None:
    u = sheet.u
    side = min(14 * u, place.h * 0.5)
    draft = Draft(sheet, place, "points", str(number))
    team_sign(draft, Box(place.x + (place.w - side) / 2, place.y, side, side), number)
    draft.text(str(score), Box(place.x, place.y + side + u, place.w, place.h - side - u), "title", bold=True)
    draft.done("pop")
