"""Pictures that code draws better than a hand: colours, shapes, numbers, calendars, clocks, pairs and places."""

from collections.abc import Callable, Mapping
from typing import Final

from altclass.dev.assets.drawn.calendar import date, day, month, week
from altclass.dev.assets.drawn.clocks import clock
from altclass.dev.assets.drawn.colours import colour, shape
from altclass.dev.assets.drawn.numbers import number
from altclass.dev.assets.drawn.scenes import place, room, subject

PAINTERS: Final[Mapping[str, Callable[[str], str]]] = {
    "clock": clock,
    "colour": colour,
    "date": date,
    "day": day,
    "month": month,
    "number": number,
    "place": place,
    "room": room,
    "shape": shape,
    "subject": subject,
    "week": week,
}


def code_drawing(call: str) -> str:
    """The SVG for a call such as `colour red`; a KeyError if no painter has that name."""
    painter, _, what = call.partition(" ")
    return PAINTERS[painter](what)
