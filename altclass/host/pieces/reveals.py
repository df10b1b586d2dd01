"""A picture the class may not see whole yet: its shadow, a close look, tiles and strips that open, blurred colours."""

from __future__ import annotations

import math

from altclass.content.card import Card
from altclass.content.pictures import picture_file
from altclass.host.box import Box
from altclass.host.marks import Guise, Picture
from altclass.host.sheet import Draft, Sheet
from altclass.play.looks import SIDE, STRIPS, Look

TURN = 5.0  # seconds a shadow takes to turn once
FRAME = 1 / 30


def disguised(sheet: Sheet, box: Box, told: Card, look: Look) -> None:
    """The card with as much of its picture as the look allows; the same piece as the card that answers it."""
    u = sheet.u
    plate = box.middle(min(box.w, box.h * 1.15), box.h)
    draft = Draft(sheet, plate, "card", told.key or told.en)
    draft.plate(plate)
    inner = plate.inset(2.4 * u)
    side = min(inner.w, inner.h)
    place = inner.middle(side, side)
    file = picture_file(told)
    if file is None:
        draft.shape(inner.middle(side / 2, side / 2), "frame", "track")
    else:
        if look.mask == "zoom":
            draft.plate(place, "chip", shadow=False, corner=0)
        draft.add(Picture(draft.inside(place), file, guise=guise(sheet, look)))
        for cover in _covers(place, look):
            draft.plate(cover, "back", shadow=False, corner=0)
            draft.frame(cover, "card", 0.35, corner=0)
    draft.done("deal", side="front")


def guise(sheet: Sheet, look: Look) -> Guise | None:
    """What the picture keeps to itself at this look."""
    match look.mask:
        case "silhouette":
            return Guise(light=0.5 * look.share)
        case "turning":
            return Guise(light=0.0, turned=(0.35 + 0.65 * look.share) * _turn(sheet))
        case "zoom":
            return Guise(near=0.2 * (0.75 / 0.2) ** look.share, at=look.at)
        case "blur":
            return Guise(blur=0.12 * (0.03 / 0.12) ** look.share)
        case _:
            return None


def _turn(sheet: Sheet) -> float:
    """How wide a turning shadow stands now, -1 to 1; a class that wants no motion sees it from the front."""
    if sheet.session.show.still:
        return 1.0
    sheet.changes(sheet.now + FRAME)
    return math.cos(math.tau * sheet.now / TURN)


def _covers(place: Box, look: Look) -> list[Box]:
    """What still lies over the picture."""
    if look.mask == "tiles":
        tiles = [tile for row in place.rows([1] * SIDE, 0) for tile in row.columns([1] * SIDE, 0)]
    elif look.mask == "strips":
        tiles = place.columns([1] * STRIPS, 0)
    else:
        return []
    return [tiles[number] for number in look.covered]
