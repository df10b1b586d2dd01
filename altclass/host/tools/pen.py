"""The pen's strokes over the picture."""

from __future__ import annotations

from altclass.host.box import Box
from altclass.host.marks import Stroke
from altclass.host.sheet import Draft
from altclass.host.tools.page import Page
from altclass.play.tools.pen import SIDE, Pen


def draw(page: Page, at: Pen) -> None:
    """Every stroke in its colour; and in the corner the ink that is in the pen."""
    sheet = page.sheet
    step = sheet.size[1] / SIDE
    draft = Draft(sheet, Box(0, 0, *sheet.size), "strokes")
    for stroke in at.strokes:
        points = tuple((x * step, y * step) for x, y in stroke.points)
        draft.add(Stroke(Box(0, 0, *sheet.size), points, stroke.colour, stroke.wide * step))
    draft.done("none")
    side = 4.4 * sheet.u
    place = Box(0.8 * sheet.u, 0.8 * sheet.u, side, side)
    corner = Draft(sheet, place, "ink")
    corner.plate(place, "chip", shadow=False, corner=1.2)
    corner.shape(place.inset(0.6 * sheet.u), "tool-pen", at.colour)
    corner.done("none")
