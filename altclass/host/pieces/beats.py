"""A bar of beats: listen, say, clap, clap; the beat that sounds now stands out, for the eye that cannot hear it."""

from __future__ import annotations

from collections.abc import Sequence

from altclass.content.card import Card
from altclass.content.pictures import picture_file
from altclass.host.box import Box
from altclass.host.pieces.cards import picture
from altclass.host.sheet import Draft, Sheet

MOST = 16.0  # units: a beat is seen from the corner of the eye, the cards are what the class looks at


def beats(sheet: Sheet, box: Box, signs: Sequence[str], at: int) -> None:
    """A row of equal places, each with a picture that comes with the program."""
    u, gap = sheet.u, 2.4 * sheet.u
    side = min(box.h, MOST * u, (box.w - gap * (len(signs) - 1)) / len(signs))
    row = box.middle(side * len(signs) + gap * (len(signs) - 1), side)
    for number, (sign, place) in enumerate(zip(signs, row.columns([1] * len(signs), gap), strict=True)):
        draft = Draft(sheet, place, "beat", str(number))
        _beat(draft, place, sign, sounds=number == at)
        draft.done("none")


def _beat(draft: Draft, place: Box, sign: str, *, sounds: bool) -> None:
    draft.plate(place, "card" if sounds else "chip", shadow=sounds)
    if sounds:
        draft.frame(place, "accent", 1.0)
    file = picture_file(Card("", picture=sign))
    inner = place.inset(place.w * (0.08 if sounds else 0.2))
    if file is not None:
        picture(draft, inner, file)
    else:
        draft.shape(inner, "circle", "accent" if sounds else "track")
