"""A box to write in: one line or several, with a mark where the next letter goes."""

from __future__ import annotations

from altclass.host.box import Box
from altclass.host.sheet import Draft, Sheet, Tier
from altclass.host.text.faces import width
from altclass.host.text.fit import fit
from altclass.host.text.lay import Block

CARET = 0.6  # units wide


def writing(sheet: Sheet, box: Box, move: str, *, lines: int = 1, tier: Tier = "body") -> None:
    """What has been typed so far, as large as the box lets it be."""
    u = sheet.u
    sheet.typing_move = move
    draft = Draft(sheet, box, "writing", move)
    draft.plate(box, "card")
    draft.frame(box, "accent", 0.7)
    room = box.inset(3 * u, 1.5 * u)
    shown = sheet.typed if sheet.typed.strip() else "x"
    block = fit(shown, room.w - 2 * u, room.h, sheet.sizes(tier), sheet.style(), lines)
    place = room.middle(block.w, block.h)
    if sheet.typed.strip():
        draft.block(block, place.x, place.y, "ink", sheet.typed, tier)
        left, base = _end(block)
        left, base = place.x + left, place.y + base
    else:
        left, base = room.x + room.w / 2, place.y + block.baseline
    high = block.x_height * 1.9
    draft.plate(Box(left + 0.6 * u, base - high * 0.85, CARET * u, high), "accent", shadow=False, corner=0.3)
    draft.done("none")


def _end(block: Block) -> tuple[float, float]:
    """Where the last letter ends: from the left, and its baseline from above."""
    last = max((glyphs for glyphs in block.glyphs if not glyphs.ruby), key=lambda glyphs: (glyphs.y, glyphs.x))
    return last.x + width(last.face, last.size, last.text), last.y
