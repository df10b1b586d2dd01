"""The fair draw on the screen: one huge number, and who was drawn before in this round."""

from __future__ import annotations

from altclass.host.area import Area
from altclass.host.box import Box
from altclass.host.sheet import Draft
from altclass.host.tools.calling import ask
from altclass.host.tools.figures import figure, largest
from altclass.host.tools.page import Page
from altclass.play.tools.draw import Draw

MOST_CAP = 46.0  # units
FOOT = 13.0  # units: a line with its reading
ROLLING, STEP = 1.0, 0.08  # seconds in which other numbers pass, and each of them


def draw(page: Page, at: Draw) -> None:
    """The number drawn last; before it stands still, others of the class pass by."""
    if at.asking:
        ask(page, at)
        return
    page.heading("whose_turn" if at.roster.here else "nobody_here")
    room, u = page.room, page.sheet.u
    if at.roster.here:
        foot = Box(room.x, room.bottom - FOOT * u, room.w, FOOT * u)
        _round(page, foot, at)
        room = room._replace(h=room.h - (FOOT + 2) * u)
    shown = _passing(page, at)
    plate = room.middle(min(room.w, room.h * 1.5), room.h)
    draft = Draft(page.sheet, plate, "drawn")
    draft.plate(plate)
    if shown:
        inner = plate.inset(2 * u)
        ink = "ink" if shown == at.latest else "faint"
        figure(draft, inner, shown, largest(inner, "88", MOST_CAP * u), ink)
    else:
        side = plate.h * 0.6
        draft.shape(plate.middle(side, side), "tool-draw", "soft-accent")
    draft.done("none")


def _passing(page: Page, at: Draw) -> int:
    now = page.sheet.now
    if page.still or not at.latest or now >= at.at + ROLLING or len(at.roster.here) < 2:
        return at.latest
    step = int((now - at.at) / STEP)
    page.sheet.changes(min(at.at + (step + 1) * STEP, at.at + ROLLING) + 1e-3)
    here = at.roster.here
    return here[(here.index(at.latest) + 1 + (step * 7) % (len(here) - 1)) % len(here)] if at.latest in here else 0


def _round(page: Page, foot: Box, at: Draw) -> None:
    """Who was drawn in this round, the latest first, and how many are still to come."""
    right = Draft(page.sheet, foot._replace(x=foot.right - foot.w * 0.3, w=foot.w * 0.3), "to-go")
    right.text(page.said("to_go", n=len(at.left))[0], right.box, "body", "faint", lines=1)
    right.done("none")
    before = at.drawn[-2::-1] if at.drawn and at.drawn[-1] == at.latest else at.drawn[::-1]
    Area(page.sheet, foot._replace(w=foot.w * 0.68)).chips([str(number) for number in before])
