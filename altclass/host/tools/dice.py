"""Dice on the screen: pips on six faces, figures on any other number, and what they make together."""

from __future__ import annotations

from altclass.host.box import Box
from altclass.host.pieces.words import stacked
from altclass.host.sheet import Draft
from altclass.host.tools.figures import figure, largest
from altclass.host.tools.page import Page
from altclass.play.tools.dice import Dice

ROLLING, STEP = 0.7, 0.07  # seconds in which they roll, and each face is seen
SHAPES = {4: "triangle", 8: "diamond", 10: "diamond", 12: "hexagon", 20: "hexagon"}
COLOURS = ("red", "blue", "green")
LOW, MIDDLE, HIGH = 0.24, 0.5, 0.76
PIPS: dict[int, tuple[tuple[float, float], ...]] = {
    1: ((MIDDLE, MIDDLE),),
    2: ((LOW, LOW), (HIGH, HIGH)),
    3: ((LOW, LOW), (MIDDLE, MIDDLE), (HIGH, HIGH)),
    4: ((LOW, LOW), (HIGH, LOW), (LOW, HIGH), (HIGH, HIGH)),
    5: ((LOW, LOW), (HIGH, LOW), (MIDDLE, MIDDLE), (LOW, HIGH), (HIGH, HIGH)),
    6: ((LOW, LOW), (HIGH, LOW), (LOW, MIDDLE), (HIGH, MIDDLE), (LOW, HIGH), (HIGH, HIGH)),
}


def draw(page: Page, at: Dice) -> None:
    """All dice side by side; their sum to the right, once they have come to rest."""
    room, u = page.room, page.sheet.u
    rolling = bool(at.shown) and not page.still and page.sheet.now < at.at + ROLLING
    step = 0
    if rolling:
        step = 1 + int((page.sheet.now - at.at) / STEP)
        page.sheet.changes(min(at.at + step * STEP, at.at + ROLLING) + 1e-3)
    if at.count > 1:
        room, total = room.columns((3.2, 1), 2 * u)
        _total(page, total, None if rolling or not at.shown else sum(at.shown))
    gap = 4 * u
    side = min(room.h * 0.8, (room.w - gap * (at.count - 1)) / at.count)
    row = room.middle(side * at.count + gap * (at.count - 1), side)
    for number, place in enumerate(row.columns([1] * at.count, gap)):
        shown = at.shown[number] if at.shown else 0
        if step:
            shown = 1 + (shown + step * (3 + number) + number) % at.faces
        _die(page, place, number, at.faces, shown)


def _die(page: Page, place: Box, number: int, faces: int, shown: int) -> None:
    draft = Draft(page.sheet, place, "die", str(number))
    side = place.w
    if faces == 6:
        draft.plate(place, corner=side / page.sheet.u * 0.13)
        for x, y in PIPS[shown or 5]:
            pip = Box(place.x + x * side, place.y + y * side, 0, 0).inset(-side * 0.095)
            draft.shape(
                pip._replace(w=side * 0.19, h=side * 0.19),
                "circle",
                "red" if shown == 1 else "ink" if shown else "track",
            )
    else:
        draft.shape(place, SHAPES[faces], "card", "ink")
        inner = place.inset(side * (0.26 if faces == 4 else 0.21)).moved(0, side * (0.14 if faces == 4 else 0))
        if shown:
            figure(draft, inner, shown, largest(inner, "20", 30 * page.sheet.u))
    draft.done("none")


def _total(page: Page, box: Box, total: int | None) -> None:
    draft = Draft(page.sheet, box, "total")
    if total is not None:
        u = page.sheet.u
        words, figure_room = box.middle(box.w, min(box.h, 60 * u)).rows((2, 3), u)
        stacked(draft, words, page.said("total"), "body", "faint")
        figure(draft, figure_room, total, largest(figure_room, "88", 24 * u), "accent-ink")
    draft.done("none")
