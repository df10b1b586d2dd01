"""Who is absent: all attendance numbers to touch, those away crossed out, and a box to type numbers in."""

from __future__ import annotations

from altclass.host.box import Box
from altclass.host.pieces.seating import X
from altclass.host.sheet import Draft, Sheet
from altclass.host.text.lay import lay
from altclass.host.tools.grid import cells
from altclass.host.tools.page import Page
from altclass.host.tools.writing import writing
from altclass.play.moves import Move
from altclass.play.tools.roster import Called

BOX = 13.0  # units high


def ask(page: Page, at: Called) -> None:
    """The page that draw and groups share."""
    page.heading("who_is_absent")
    room, u = page.room, page.sheet.u
    grid = room._replace(h=room.h - (BOX + 1.6) * u)
    for number, place in enumerate(cells(grid, at.roster.count, 1.0 * u, shape=1.3), 1):
        _pupil(page.sheet, place, number, away=number in at.roster.absent)
        page.sheet.touch(place, Move("pupil", (number,)))
    foot = Box(room.x, room.bottom - BOX * u, room.w, BOX * u)
    box, count = foot.columns((3, 2), 2 * u)
    writing(page.sheet, box, "away", lines=1)
    draft = Draft(page.sheet, count, "class-of")
    draft.text(page.said("class_of", n=at.roster.count)[0], count, "body", "faint")
    draft.done("none")


def _pupil(sheet: Sheet, place: Box, number: int, *, away: bool) -> None:
    draft = Draft(sheet, place, "pupil", str(number))
    if away:
        draft.frame(place, "track", 0.4, corner=1.2)
    else:
        draft.plate(place, "card", shadow=False, corner=1.2)
        draft.frame(place, "track", 0.3, corner=1.2)
    block = lay(str(number), sheet.style(bold=True)._replace(x=X * sheet.u))
    left = place._replace(w=place.w * 0.64) if away else place
    middle = left.middle(block.w, block.h)
    draft.block(block, middle.x, middle.y, "faint" if away else "ink", str(number), "sign")
    if away:
        side = min(place.w * 0.34, place.h * 0.6)
        draft.shape(Box(place.right - side * 1.1, place.y + (place.h - side) / 2, side, side), "crossed", "alert")
    draft.done("none")
