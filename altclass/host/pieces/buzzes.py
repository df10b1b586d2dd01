"""The foot while the buzzers are open: who was first, second, third, and who has not pressed yet."""

from __future__ import annotations

from altclass.host.box import Box
from altclass.host.pieces.strips import team_sign
from altclass.host.sheet import Draft, Sheet
from altclass.host.text.lay import Block, lay
from altclass.play.buzzers import Buzzers
from altclass.play.moves import Move

HIGH = 15.0  # units
FIRST = 12.0  # the sign of the team that was first
SIGN = 9.0
GAP = 0.8
RANKED = 3  # places that show their number; the others stand in their order


def buzzers(sheet: Sheet, told: Buzzers, below: float) -> float:
    """Draw the strip; returns its height in pixels.  A touch of a sign is a press of that team."""
    u, page = sheet.u, sheet.page
    lift = below + (0.8 * u if below else 0.0)
    line = Box(page.x, page.bottom - lift - HIGH * u, page.w, HIGH * u)
    ground = Draft(sheet, line, "buzzers")
    ground.plate(line, "turn" if told.presses else "chip", shadow=False)
    bell = Box(line.x + 1.4 * u, line.y + (line.h - 7 * u) / 2, 7 * u, 7 * u)
    ground.shape(bell, "bell", "faint" if told.presses else "ink")
    ground.done("none")
    left = bell.right + 2 * u
    for index, place in enumerate(told.places):
        left = _place(sheet, line, left, place, told.ranks[index])
    _waiting(sheet, line, left, told.waiting)
    return line.h + (0.8 * u if below else 0.0)


def _place(sheet: Sheet, line: Box, left: float, teams: tuple[int, ...], rank: int) -> float:
    """One place: its number and the signs of the teams that share it; returns where the next one begins."""
    u = sheet.u
    number: Block | None = lay(str(rank), sheet.style(bold=True)) if rank <= RANKED else None
    side = (FIRST if rank == 1 and len(teams) <= 2 else SIGN) * u
    ahead = number.w + 1.6 * u if number else 0.4 * u
    wide = ahead + len(teams) * (side + GAP * u) + 0.4 * u
    place = Box(left, line.y + (line.h - FIRST * u) / 2 - 0.9 * u, wide, FIRST * u + 1.8 * u)
    plate = Draft(sheet, place, "place", str(rank))
    plate.plate(place)
    if number:
        plate.block(number, place.x + 0.8 * u, place.y + (place.h - number.h) / 2, "ink", str(rank), "body")
    plate.done("none")
    for at, team in enumerate(teams):
        _sign(sheet, Box(left + ahead + at * (side + GAP * u), line.y + (line.h - side) / 2, side, side), team)
    return place.right + 1.0 * u


def _waiting(sheet: Sheet, line: Box, left: float, teams: tuple[int, ...]) -> None:
    """Those who may still press, along the right edge; closer together where the room is short."""
    u = sheet.u
    side = SIGN * u
    step = min(side + 2 * GAP * u, (line.right - left - side) / max(1, len(teams) - 1)) if teams else side
    start = line.right - 1.0 * u - side - (len(teams) - 1) * step
    for at, team in enumerate(teams):
        place = Box(max(left, start) + at * step, line.y + (line.h - side) / 2, side, side)
        _sign(sheet, place, team)
        sheet.touch(place, Move("buzz", (team,)))


def _sign(sheet: Sheet, place: Box, team: int) -> None:
    draft = Draft(sheet, place, "buzz", str(team))
    team_sign(draft, place, team)
    draft.done("none")
