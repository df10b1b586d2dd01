"""The signs on the screen: one large drawing and what it asks for."""

from __future__ import annotations

from altclass.host.box import Box
from altclass.host.pieces.words import stacked
from altclass.host.sheet import Draft
from altclass.host.tools.page import Page
from altclass.play.tools.quiet import Quiet

DRAWN = {"quiet": "face-silence", "look": "sign-look", "listen": "sign-listen", "stop": "sign-stop"}
COLOURS = {"quiet": "sky", "look": "yellow", "listen": "green", "stop": "red"}
WIDE = 1.5


def draw(page: Page, at: Quiet) -> None:
    """The sign beside its words, or above them where the screen is narrow."""
    room, u = page.room, page.sheet.u
    sign, words = room.columns((1, 1), 4 * u) if room.w / room.h > WIDE else room.rows((3, 2), 2 * u)
    draft = Draft(page.sheet, room, "tool-sign", at.sign)
    side = min(sign.w, sign.h)
    place: Box = sign.middle(side, side)
    draft.shape(place, "circle", COLOURS[at.sign])
    draft.shape(place.middle(side * 0.62, side * 0.62), DRAWN[at.sign], f"on-{COLOURS[at.sign]}")
    stacked(draft, words, page.said(f"sign_{at.sign}"), "main")
    draft.done("none")
