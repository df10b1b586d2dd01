"""The scoreboard on the screen: every team's sign and points, as large as the number of teams lets them be."""

from __future__ import annotations

from altclass.host.box import Box
from altclass.host.pieces.strips import team_sign
from altclass.host.sheet import Draft, Sheet
from altclass.host.tools.figures import figure, largest
from altclass.host.tools.grid import cells
from altclass.host.tools.page import Page
from altclass.play.moves import Move
from altclass.play.tools.scoreboard import Scoreboard

MOST_CAP = 30.0  # units
BESIDE = 1.35  # from this width over height on, the points stand beside the sign


def draw(page: Page, at: Scoreboard) -> None:
    """A card a team; a touch gives it a point."""
    places = cells(page.room, len(at.points), 2 * page.sheet.u, shape=1.25)
    widest = "8" * max(2, *(len(str(one)) for one in at.points))
    cap = min(largest(_halves(place, page.sheet.u)[1], widest, MOST_CAP * page.sheet.u) for place in places)
    for team, (points, place) in enumerate(zip(at.points, places, strict=True)):
        _team(page.sheet, place, team, points, cap)
        page.sheet.touch(place, Move("more", (team,)))


def _halves(place: Box, u: float) -> tuple[Box, Box]:
    inner = place.inset(1.6 * u)
    if place.w / place.h >= BESIDE:
        sign, points = inner.columns((4, 6), u)
    else:
        sign, points = inner.rows((4, 6), u)
    return sign, points


def _team(sheet: Sheet, place: Box, team: int, points: int, cap: float) -> None:
    sign, room = _halves(place, sheet.u)
    draft = Draft(sheet, place, "tool-team", str(team))
    draft.plate(place)
    side = min(sign.w, sign.h, 22 * sheet.u)
    team_sign(draft, sign.middle(side, side), team)
    figure(draft, room, points, cap)
    draft.done("none")
