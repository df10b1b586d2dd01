"""All tools, in the order in which they lie in the tray, each with its key there."""

from __future__ import annotations

from typing import NamedTuple

from altclass.play.tools.countdown import Countdown
from altclass.play.tools.dice import Dice
from altclass.play.tools.draw import Draw
from altclass.play.tools.goal import Goal
from altclass.play.tools.groups import Groups
from altclass.play.tools.light import Light
from altclass.play.tools.pen import Pen
from altclass.play.tools.quiet import Quiet
from altclass.play.tools.routine import Routine
from altclass.play.tools.scoreboard import Scoreboard
from altclass.play.tools.spotlight import Spotlight
from altclass.play.tools.stopwatch import Stopwatch
from altclass.play.tools.tool import Tool
from altclass.play.tools.wheel import Wheel


class Kind(NamedTuple):
    """A tool's key in the tray, the value it begins with, and whether the game's picture stays under it."""

    key: str
    begins: Tool
    over: bool = False


TOOLS: dict[str, Kind] = {
    "countdown": Kind("1", Countdown()),
    "stopwatch": Kind("2", Stopwatch()),
    "light": Kind("3", Light()),
    "quiet": Kind("4", Quiet()),
    "scoreboard": Kind("5", Scoreboard()),
    "draw": Kind("6", Draw()),
    "groups": Kind("7", Groups()),
    "dice": Kind("8", Dice()),
    "wheel": Kind("9", Wheel()),
    "routine": Kind("d", Routine()),
    "goal": Kind("g", Goal()),
    "pen": Kind("p", Pen(), over=True),
    "spotlight": Kind("s", Spotlight(), over=True),
}
BLANK = "b"  # stands in the tray, too; it is the host's own
