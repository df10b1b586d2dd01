"""Which picture belongs to which tool."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from altclass.host.sheet import Sheet
from altclass.host.tools import (
    countdown,
    dice,
    draw,
    goal,
    groups,
    light,
    pen,
    quiet,
    routine,
    scoreboard,
    spotlight,
    stopwatch,
    wheel,
)
from altclass.host.tools.page import Page
from altclass.host.tools.tray import tray
from altclass.play.tools.every import TOOLS
from altclass.play.tools.tool import Press, Tool

Draws = Callable[[Page, Any], None]

PICTURES: dict[str, Draws] = {
    "countdown": countdown.draw,
    "stopwatch": stopwatch.draw,
    "light": light.draw,
    "quiet": quiet.draw,
    "scoreboard": scoreboard.draw,
    "draw": draw.draw,
    "groups": groups.draw,
    "dice": dice.draw,
    "wheel": wheel.draw,
    "routine": routine.draw,
    "goal": goal.draw,
    "pen": pen.draw,
    "spotlight": spotlight.draw,
}


def picture(sheet: Sheet, name: str, at: Tool | None, presses: Sequence[Press], *, alone: bool = False) -> bool:
    """Draw a tool, or the tray; whether the game's own picture stays under it."""
    if at is None:
        tray(sheet, alone=alone)
        return True
    over = TOOLS[name].over
    if over:
        PICTURES[name](Page(sheet, (), covers=False), at)
        Page(sheet, presses, covers=False)
    else:
        PICTURES[name](Page(sheet, presses), at)
    return over
