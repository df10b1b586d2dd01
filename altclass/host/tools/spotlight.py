"""The spotlight over the picture: all dark but a round place."""

from __future__ import annotations

from altclass.host.box import Box
from altclass.host.marks import Spot
from altclass.host.sheet import Draft
from altclass.host.tools.page import Page
from altclass.play.tools.spotlight import SIDE, Spotlight


def draw(page: Page, at: Spotlight) -> None:
    """Nothing shines through the dark."""
    sheet = page.sheet
    step = sheet.size[1] / SIDE
    whole = Box(0, 0, *sheet.size)
    x = sheet.size[0] / 2 if at.x < 0 else at.x * step
    draft = Draft(sheet, whole, "spotlight")
    draft.add(Spot(whole, (x, at.y * step), at.radius * step))
    draft.done("none")
