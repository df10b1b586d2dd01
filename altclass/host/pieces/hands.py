"""What the class does with ears and hands: the speaker to listen to, the box to type in."""

from __future__ import annotations

from altclass.host.box import Box
from altclass.host.own_words import both
from altclass.host.sheet import Draft, Sheet
from altclass.host.text.fit import fit


def sound(sheet: Sheet, box: Box) -> None:
    """A speaker, as large as its area lets it be."""
    side = min(box.w, box.h * (0.72 if sheet.quiet else 1.0)) * 0.78
    draft = Draft(sheet, box, "sound")
    rows = box.rows((3, 1), sheet.u) if sheet.quiet else [box]
    draft.shape(rows[0].middle(side, side), "quiet" if sheet.quiet else "speaker", "faint" if sheet.quiet else "accent")
    if sheet.quiet:
        draft.text(both(sheet.quiet, sheet.session)[0], rows[1], "body", "faint")
    draft.done("pop")


def typing(sheet: Sheet, box: Box, move: str) -> None:
    """A line to type on, with what has been typed so far."""
    u = sheet.u
    sheet.typing_move = move
    place = box.middle(box.w, min(box.h, 22 * u))
    draft = Draft(sheet, place, "typing")
    draft.plate(place, "card")
    draft.frame(place, "accent", 0.7)
    room = place.inset(3 * u, 1.5 * u)
    block = fit(sheet.typed, room.w - 2 * u, room.h, sheet.sizes("main"), sheet.style(), lines=1)
    left = room.x + (room.w - block.w) / 2
    if sheet.typed.strip():
        draft.block(block, left, room.y + (room.h - block.h) / 2, "ink", sheet.typed, "main")
    draft.plate(Box(left + block.w + 0.8 * u, room.y + room.h * 0.12, 0.6 * u, room.h * 0.76), "accent", shadow=False)
    draft.done("none")
