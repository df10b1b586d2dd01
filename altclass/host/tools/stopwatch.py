"""The stopwatch on the screen: whole seconds while it runs, tenths when it has stopped."""

from __future__ import annotations

from altclass.host.box import Box
from altclass.host.pieces.clocks import digits
from altclass.host.sheet import Draft
from altclass.host.tools.page import Page
from altclass.play.tools.stopwatch import Stopwatch

MOST_CAP = 40.0  # units
CHIPS = 12.0


def draw(page: Page, at: Stopwatch) -> None:
    """The time, and the split times under it."""
    now = page.sheet.now
    seconds = at.seconds(now)
    room = page.room
    if at.splits:
        _, low = page.body.foot(CHIPS)
        told = list(enumerate(at.splits, 1))[::-1]
        low.chips([f"{number}:  {reading(split, tenths=True)}" for number, split in told])
        room = room._replace(h=room.h - (CHIPS + 2) * page.sheet.u)
    if not at.standing():
        page.sheet.changes(now + 1.0 - seconds % 1.0 + 1e-3)
    told_now = reading(seconds, tenths=at.standing() and seconds > 0)
    _digits(page, room, told_now, reading(seconds, tenths=True))


def reading(seconds: float, *, tenths: bool) -> str:
    """1:05 or 1:05.3; what has not passed yet is not counted."""
    whole = int(seconds * 10 + 1e-6)
    told = f"{whole // 600}:{whole // 10 % 60:02}"
    return f"{told}.{whole % 10}" if tenths else told


def _digits(page: Page, room: Box, told: str, widest: str) -> None:
    """As large as the room lets the widest reading be, so that nothing jumps when it stops."""
    u = page.sheet.u
    cap = min(MOST_CAP * u, room.h * 0.8)
    wide = digits(cap, widest).w
    block = digits(cap * min(1.0, room.w / wide), told)
    place = room.middle(block.w, block.h)
    draft = Draft(page.sheet, room, "stopwatch")
    draft.block(block, place.x, place.y, "ink", told, "digits")
    draft.done("none")
