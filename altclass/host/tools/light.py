"""The traffic light on the screen: place, colour, face and words say the same."""

from __future__ import annotations

from altclass.host.box import Box
from altclass.host.pieces.words import stacked
from altclass.host.sheet import Draft, Sheet
from altclass.host.tools.page import Page
from altclass.play.tools.light import LAMPS, Light

WORDS = {"green": "talk", "yellow": "whisper", "red": "silence"}
GAP = 1.6


def draw(page: Page, at: Light) -> None:
    """The light on the left, what it means on the right."""
    room, u = page.room, page.sheet.u
    high = room.h
    light = Box(room.x + 2 * u, room.y, high * 0.40, high)
    _light(page.sheet, light, at.lamp)
    right = Box(light.right + 5 * u, room.y, room.right - light.right - 5 * u, high)
    draft = Draft(page.sheet, right, "lamp-words", at.lamp)
    face, words = right.rows((5, 4), 2 * u)
    side = min(face.w, face.h)
    draft.shape(face.middle(side, side), "circle", at.lamp)
    draft.shape(face.middle(side * 0.72, side * 0.72), f"face-{WORDS[at.lamp]}", f"on-{at.lamp}")
    stacked(draft, words, page.said(WORDS[at.lamp]), "main")
    draft.done("none")


def _light(sheet: Sheet, box: Box, on: str) -> None:
    draft = Draft(sheet, box, "traffic-light")
    draft.plate(box, "on-yellow", corner=4)  # dark in every theme
    side = (box.h - 4 * GAP * sheet.u) / 3
    for number, lamp in enumerate(LAMPS):
        top = box.y + GAP * sheet.u + number * (side + GAP * sheet.u)
        place = Box(box.x, top, box.w, side).middle(min(side, box.w * 0.82), min(side, box.w * 0.82))
        draft.shape(place, "circle" if lamp == on else "ring", lamp)
        if lamp == on:
            inner = place.middle(place.w * 0.7, place.h * 0.7)
            draft.shape(inner, f"face-{WORDS[lamp]}", f"on-{lamp}")
    draft.done("none")
