"""Today's goal on the screen: a board with a frame, as Japanese classrooms have it."""

from __future__ import annotations

from altclass.host.pieces.words import stacked
from altclass.host.sheet import Draft
from altclass.host.text.fit import Sizes, fit
from altclass.host.tools.page import Page
from altclass.host.tools.writing import writing
from altclass.play.tools.goal import Goal


def draw(page: Page, at: Goal) -> None:
    """The goal, as large as the board lets it be."""
    page.heading("what_goal" if at.writing or not (at.text or at.ready) else "todays_goal")
    room, u = page.room, page.sheet.u
    if at.writing:
        writing(page.sheet, room, "say", lines=5, tier="title")
        return
    draft = Draft(page.sheet, room, "goal", at.text or str(at.ready))
    draft.plate(room)
    draft.frame(room.inset(1.4 * u), "accent", 0.9, corner=1.4)
    inner = room.inset(5 * u, 3.5 * u)
    if at.ready:
        stacked(draft, inner, page.said(f"goal_{at.ready}"), "main")
    elif at.text:
        sizes = Sizes(12 * u, 8 * u, 4.2 * u)
        block = fit(at.text, inner.w, inner.h, sizes, page.sheet.style(bold=True), lines=5)
        place = inner.middle(block.w, block.h)
        draft.block(block, place.x, place.y, "ink", at.text, "main")
    else:
        side = min(inner.w, inner.h) * 0.8
        draft.shape(inner.middle(side, side), "tool-goal", "soft-accent")
    draft.done("none")
