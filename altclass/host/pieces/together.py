"""The class together: the teams without points of their own, and one score beside the record to beat."""

from __future__ import annotations

from altclass.host import units
from altclass.host.box import Box
from altclass.host.pieces.strips import Standing, team_sign
from altclass.host.sheet import Draft, Sheet
from altclass.host.text.lay import lay

SIGN = 9.2  # units, as in the usual strip
TICK = 5.0
HEART = 2.9
GAP = 1.4
STAR = 5.6


def together(sheet: Sheet, standing: Standing, record: int, below: float) -> float:
    """Draw the strip; returns its height in pixels."""
    u, page = sheet.u, sheet.page
    lift = below + (0.8 * u if below else 0.0)
    line = Box(page.x, page.bottom - lift - units.FOOT * u, page.w, units.FOOT * u)
    count = len(standing.scores)
    least = (SIGN + 0.4 + (HEART + 0.4) * bool(standing.lives)) * u
    wide = _score(sheet, line, sum(standing.scores), record, (line.w - GAP * u) - count * least)
    rest = line._replace(w=line.w - wide - GAP * u)
    each = min(rest.w / count, least + 2.0 * u)
    step = min(each + GAP * u, (rest.w - each) / max(1, count - 1))
    for number in range(count):
        _team(sheet, Box(rest.x + number * step, rest.y, each, rest.h), number, standing)
    return units.FOOT * u + (0.8 * u if below else 0.0)


def _score(sheet: Sheet, line: Box, total: int, record: int, most: float) -> float:
    """The class's points at the right, the record after a star if there is room; returns how wide that is."""
    u = sheet.u
    points = lay(str(total), sheet.style(bold=True))
    best = lay(str(record), sheet.style()) if record > 0 else None
    own = max(points.w, 8 * u) + 4 * u
    if best and own + best.w + (STAR + 2.2) * u > most:
        best = None
    wide = own + (best.w + (STAR + 2.2) * u if best else 0.0)
    place = Box(line.right - wide, line.y, wide, line.h)
    draft = Draft(sheet, place, "class-score")
    draft.plate(place, "turn")
    room = place._replace(w=own)
    middle = room.middle(points.w, points.h)
    draft.block(points, middle.x, middle.y, "ink", str(total), "body")
    if best:
        star = Box(room.right - 0.6 * u, place.y + (place.h - STAR * u) / 2, STAR * u, STAR * u)
        draft.shape(star, "star", "good" if total > record else "soft")
        draft.block(best, star.right + 0.8 * u, place.y + (place.h - best.h) / 2, "soft", str(record), "body")
    draft.done("none")
    return wide


def _team(sheet: Sheet, place: Box, number: int, standing: Standing) -> None:
    u = sheet.u
    its_turn, out = number == standing.turn, number in standing.out
    draft = Draft(sheet, place, "team", str(number))
    draft.plate(place, "turn" if its_turn else "chip", shadow=its_turn)
    if its_turn:
        draft.frame(place, "ink", 0.5)
    hearts = standing.lives[number] if number < len(standing.lives) else 0
    left = place.x + (0.2 * u if standing.lives else (place.w - SIGN * u) / 2)
    sign = Box(left, place.y + (place.h - SIGN * u) / 2, SIGN * u, SIGN * u)
    team_sign(draft, sign, number, out=out)
    if number in standing.right:
        side = TICK * u
        draft.shape(Box(sign.right - side * 0.6, place.bottom - side, side, side), "tick", "good", "card")
    for heart in range(min(3, max(0, hearts))):
        top = place.bottom - 0.5 * u - (heart + 1) * (HEART + 0.15) * u
        draft.shape(Box(place.right - (HEART + 0.4) * u, top, HEART * u, HEART * u), "heart", "alert")
    draft.done("none")
