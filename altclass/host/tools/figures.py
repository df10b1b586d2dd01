"""Large figures that stand in the middle to the eye: nothing hangs below them."""

from __future__ import annotations

from altclass.host.box import Box
from altclass.host.pieces.clocks import digits
from altclass.host.sheet import Draft


def largest(room: Box, widest: str, most: float) -> float:
    """How high figures may be in a room, in pixels."""
    cap = min(most, room.h * 0.84)
    wide = digits(cap, widest).w
    return cap * room.w / wide if wide > room.w else cap


def figure(draft: Draft, room: Box, told: int, cap: float, ink: str = "ink") -> None:
    """A number, so many pixels high, in the middle of a room."""
    block = digits(cap, str(told))
    middle = room.middle(block.w, block.h)
    draft.block(block, middle.x, middle.y, ink, str(told), "main")
