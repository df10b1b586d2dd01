"""The scoreboard on the screen: every team's sign and points, as large as the number of teams lets them be."""

from __future__ import annotations

from altclass.host import units
from altclass.host.box import Box
from altclass.host.pieces.strips import team_sign
from altclass.host.sheet import Draft, Sheet
from altclass.host.text.fit import Sizes, fit
from altclass.host.text.lay import lay
from altclass.host.tools.grid import cells
from altclass.host.tools.page import Page
from altclass.play.moves import Move
from altclass.play.tools.scoreboard import Scoreboard

MOST_X = 22.0  # units
BESIDE = 1.35  # from this width over height on, the points stand beside the sign


def draw(page: Page, at: Scoreboard) -> None:
    """A card a team; a touch gives it a point."""
    places = cells(page.room, len(at.points), 2 * page.sheet.u, shape=1.25)
    x = min(_largest(page.sheet, place, at.points) for place in places)
    for team, (points, place) in enumerate(zip(at.points, places, strict=True)):
        _team(page.sheet, place, team, points, x)
        page.sheet.touch(place, Move("more", (team,)))


def _halves(place: Box, u: float) -> tuple[Box, Box]:
    inner = place.inset(1.6 * u)
    if place.w / place.h >= BESIDE:
        sign, points = inner.columns((4, 6), u)
    else:
        sign, points = inner.rows((4, 6), u)
    return sign, points


def _largest(sheet: Sheet, place: Box, points: tuple[int, ...]) -> float:
    """The height of x at which the longest number fits on every card."""
    room = _halves(place, sheet.u)[1]
    widest = "8" * max(2, *(len(str(one)) for one in points))
    sizes = Sizes(MOST_X * sheet.u, units.FLOOR_X * sheet.u, units.FLOOR_X * sheet.u)
    return fit(widest, room.w, room.h, sizes, sheet.style(bold=True), lines=1).x_height


def _team(sheet: Sheet, place: Box, team: int, points: int, x: float) -> None:
    sign, room = _halves(place, sheet.u)
    draft = Draft(sheet, place, "tool-team", str(team))
    draft.plate(place)
    side = min(sign.w, sign.h, 22 * sheet.u)
    team_sign(draft, sign.middle(side, side), team)
    block = lay(str(points), sheet.style(bold=True)._replace(x=x))
    middle = room.middle(block.w, block.h)
    draft.block(block, middle.x, middle.y, "ink", str(points), "title")
    draft.done("none")
