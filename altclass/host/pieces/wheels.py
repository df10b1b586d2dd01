"""A wheel of topics, seen from its edge: what chance chose stands in the middle, its neighbours above and below."""

from __future__ import annotations

from collections.abc import Sequence

from altclass.host.box import Box
from altclass.host.sheet import Draft, Sheet
from altclass.host.text.fit import Sizes, fit
from altclass.play.moves import Clock

TURNS = 22  # topics that pass while it spins


def wheel(sheet: Sheet, box: Box, texts: Sequence[str], at: int, spin: Clock) -> None:
    """The topic `at` once the spin has ended; before that the others pass by, slower and slower."""
    u = sheet.u
    left = _steps_left(sheet, spin) if len(texts) > 1 else 0
    place = box.middle(min(box.w, box.h * 2.4), min(box.h, 62 * u))
    draft = Draft(sheet, place, "wheel")
    draft.plate(place, "chip")
    above, middle, below = place.inset(1.6 * u).rows((2, 3, 2), u)
    draft.plate(middle, "card")
    draft.frame(middle, "accent", 0.8)
    body = sheet.sizes("body")
    for row, step, most in ((above, 1, body.most), (middle, 0, 9 * u), (below, -1, body.most)):
        if len(texts) > 1 or not step:
            text = texts[(at - left - step) % len(texts)]
            room = row.inset(1.4 * u, 0.8 * u)
            block = fit(text, room.w, room.h, Sizes(most, body.floor, body.floor), sheet.style(bold=not step))
            corner = room.middle(block.w, block.h)
            draft.block(block, corner.x, corner.y, "faint" if step else "ink", text, "body")
    draft.done("none")


def _steps_left(sheet: Sheet, spin: Clock) -> int:
    """Topics still to pass: many at first, then fewer, like a wheel that runs out."""
    if sheet.now >= spin.ends_at:
        return 0
    share = max(0.0, (spin.ends_at - sheet.now) / spin.total)
    left = int(TURNS * share**2.2)
    following = spin.ends_at - spin.total * (left / TURNS) ** (1 / 2.2) if left else spin.ends_at
    sheet.changes(max(sheet.now + 1 / 60, following + 1e-4))
    return left
