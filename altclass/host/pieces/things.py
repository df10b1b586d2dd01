"""What goes round the class: a balloon that grows, an alarm clock, popcorn; and the moment it goes off."""

from __future__ import annotations

import math

from altclass.content.card import Card
from altclass.content.pictures import picture_file
from altclass.host.box import Box
from altclass.host.pieces.cards import picture
from altclass.host.sheet import Draft, Sheet
from altclass.play.moves import Clock

GROWTH = 6  # steps in which a thing grows: enough to be seen, too few to be counted
SMALLEST = 0.62  # of its full size
PICTURES = {"popcorn": "popcorn", "clock": "alarm-clock"}
COLOURS = ("red", "sky", "yellow")


def things(sheet: Sheet, box: Box, kind: str, count: int, grows: Clock | None) -> None:
    """One thing, or two side by side (in a narrow box one above the other); with a clock they grow until it ends."""
    share = 1.0 if grows is None else SMALLEST + (1 - SMALLEST) * _step(sheet, grows) / GROWTH
    places = box.rows([1] * count, sheet.u) if box.h > box.w else box.columns([1] * count, sheet.u)
    for number, place in enumerate(places):
        side = min(place.w, place.h) * share * 0.96
        draft = Draft(sheet, place, "thing", f"{kind}{number}")
        _thing(draft, place.middle(side, side), kind, number)
        draft.done("pop")


def _step(sheet: Sheet, clock: Clock) -> int:
    """How many steps it has grown; tells the sheet when the next one comes."""
    length = (clock.total or 1.0) / GROWTH
    gone = math.floor((sheet.now - (clock.ends_at - clock.total)) / length + 1e-6)
    if 0 <= gone < GROWTH - 1:
        sheet.changes(clock.ends_at - clock.total + (gone + 1) * length + 1e-4)
    return max(0, min(GROWTH - 1, gone))


def _thing(draft: Draft, place: Box, kind: str, number: int) -> None:
    file = picture_file(Card("", picture=PICTURES.get(kind, "")))
    if file is not None:
        picture(draft, place, file)
    elif kind == "clock":
        draft.shape(place, "alarm", "ink")
    else:
        draft.shape(place, "balloon", COLOURS[number % len(COLOURS)], "ink")
        draft.shape(place, "string", "ink")


def burst(sheet: Sheet, box: Box, kind: str) -> None:
    """It went off: a bright star with what is left in its middle."""
    side = min(box.w, box.h)
    place = box.middle(side, side)
    draft = Draft(sheet, place, "burst", kind)
    draft.shape(place, "burst", "yellow", "ink")
    inner = place.middle(side * 0.5, side * 0.5)
    if kind == "balloon":
        draft.shape(inner, "heart", "pink", "ink")
    else:
        _thing(draft, inner, kind, 0)
    draft.done("pop")
