"""The wheel on the screen, and the page on which its entries are written."""

from __future__ import annotations

from altclass.host.area import Area
from altclass.host.box import Box
from altclass.host.sheet import Draft
from altclass.host.tools.page import Page
from altclass.host.tools.writing import writing
from altclass.play.moves import Clock
from altclass.play.tools.wheel import Wheel

SPIN = 3.0  # seconds
BOX = 16.0  # units


def draw(page: Page, at: Wheel) -> None:
    """The entries passing by, slower and slower, until one stands in the middle."""
    if at.writing or not at.entries:
        _write(page, at)
        return
    page.heading("entries", n=len(at.entries))
    ends = at.spun_at if page.still or at.at < 0 else at.spun_at + SPIN
    page.body.wheel(at.entries, max(0, at.at), Clock(ends, SPIN))


def _write(page: Page, at: Wheel) -> None:
    page.heading("fill_wheel")
    room, u = page.room, page.sheet.u
    box = Box(room.x, room.y, room.w, BOX * u)
    if at.writing:
        writing(page.sheet, box, "add", lines=1, tier="title")
        chips = room._replace(y=box.bottom + 2 * u, h=room.h - box.h - 2 * u)
        Area(page.sheet, chips).chips(at.entries[::-1])
        return
    draft = Draft(page.sheet, room, "empty-wheel")
    side = min(room.w, room.h) * 0.8
    draft.shape(room.middle(side, side), "tool-wheel", "soft-accent")
    draft.done("none")
