"""Pictures that code draws better than a hand: colours, shapes, numbers, calendars, clocks, pairs and places."""

from collections.abc import Callable, Mapping
from typing import Final

from altclass.dev.assets.drawn.calendar import date, day, month, week
from altclass.dev.assets.drawn.clocks import clock
from altclass.dev.assets.drawn.colours import colour, shape
from altclass.dev.assets.drawn.kin import kin
from altclass.dev.assets.drawn.numbers import number
from altclass.dev.assets.drawn.pairs import pair, stretch
from altclass.dev.assets.drawn.positions import position
from altclass.dev.assets.drawn.scenes import place, room, subject
from altclass.dev.assets.drawn.signs import side, sign
from altclass.dev.assets.drawn.talk import say
from altclass.dev.assets.drawn.times import around_today, hour, span
from altclass.dev.assets.drawn.town import corner, street, way

PAINTERS: Final[Mapping[str, Callable[[str], str]]] = {
    "around-today": around_today,
    "clock": clock,
    "colour": colour,
    "corner": corner,
    "date": date,
    "day": day,
    "hour": hour,
    "kin": kin,
    "month": month,
    "number": number,
    "pair": pair,
    "place": place,
    "position": position,
    "room": room,
    "say": say,
    "shape": shape,
    "side": side,
    "sign": sign,
    "span": span,
    "street": street,
    "stretch": stretch,
    "subject": subject,
    "way": way,
    "week": week,
}


def code_drawing(call: str) -> str:
    """The SVG for a call such as `colour red`; a KeyError if no painter has that name."""
    painter, _, what = call.partition(" ")
    return PAINTERS[painter](what)
