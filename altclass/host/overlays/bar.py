"""The bar of buttons for a room with one screen: it comes with the mouse and goes by itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from altclass.content.kanji import Furigana
from altclass.host.box import Box
from altclass.host.sheet import Draft, Sheet
from altclass.host.text.lay import lay

X = 2.1  # height of x, in units: for the person at the PC
HIGH = 8.0


class Button(NamedTuple):
    """A button: what a press of it does, its sign (or "") and its words (or "")."""

    action: str
    sign: str = ""
    words: str = ""


def bar(sheet: Sheet, buttons: Sequence[Button]) -> dict[str, Box]:
    """Draw the bar at the lower edge; returns where each button is.  What does not fit is left out from the end."""
    u = sheet.u
    gap, pad = 1.2 * u, 1.6 * u
    style = sheet.style()._replace(x=X * u, readings=Furigana.NONE)
    blocks = [lay(button.words, style) for button in buttons]
    widths = [
        block.w + (HIGH - 3) * u * bool(button.sign) + 2 * pad for block, button in zip(blocks, buttons, strict=True)
    ]
    count = len(buttons)
    while count > 1 and sum(widths[:count]) + gap * (count + 1) > sheet.size[0] - 2 * u:
        count -= 1
    wide = sum(widths[:count]) + gap * (count + 1)
    place = Box((sheet.size[0] - wide) / 2, sheet.size[1] - (HIGH + 4.4) * u, wide, (HIGH + 2.4) * u)
    draft = Draft(sheet, place, "bar")
    draft.plate(place, "card")
    places: dict[str, Box] = {}
    left = place.x + gap
    for button, block, width in zip(buttons[:count], blocks, widths, strict=False):
        box = Box(left, place.y + 1.2 * u, width, HIGH * u)
        _button(draft, box, button, pad)
        if button.words:
            draft.block(block, box.right - pad - block.w, box.y + (box.h - block.h) / 2, "ink", button.words, "teacher")
        places[button.action] = box
        left += width + gap
    draft.done("none")
    return places


def _button(draft: Draft, box: Box, button: Button, pad: float) -> None:
    u = draft.sheet.u
    draft.plate(box, "chip", shadow=False, corner=1.4)
    if button.sign:
        side = (HIGH - 4) * u
        left = box.x + pad if button.words else box.x + (box.w - side) / 2
        draft.shape(Box(left, box.y + (box.h - side) / 2, side, side), button.sign, "ink")
