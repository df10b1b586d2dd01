"""A wheel of topics, seen from its edge: what chance chose stands in the middle, its neighbours above and below."""

from __future__ import annotations

from collections.abc import Sequence

from altclass.host.box import Box
from altclass.host.sheet import Draft, Sheet
from altclass.host.text.fit import Sizes, fit
from altclass.play.moves import Clock

TURNS = 22  # topics that pass while it spins
LEAST = 33.0  # units; below this there is room for the middle alone


def wheel(sheet: Sheet, box: Box, texts: Sequence[str], at: int, spin: Clock) -> None:
    """The topic `at` once the spin has ended; before that the others pass by, slower and slower."""
    u = sheet.u
    left = _steps_left(sheet, spin) if len(texts) > 1 else 0
    place = box.middle(min(box.w, box.h * 2.4), min(box.h, 62 * u))
    draft = Draft(sheet, place, "wheel")
    draft.plate(place, "chip")
    inner = place.inset(1.6 * u)
    thin = inner.h < LEAST * u or len(texts) == 1
    rows = [inner] if thin else inner.rows((2, 3, 2), u)
    middle = rows[len(rows) // 2]
    draft.plate(middle, "card")
    draft.frame(middle, "accent", 0.8)
    for step, row in zip((0,) if thin else (1, 0, -1), rows, strict=True):
        _topic(draft, row.inset(1.4 * u, 0.6 * u), texts[(at - left - step) % len(texts)], chosen=not step)
    draft.done("none")


def _topic(draft: Draft, room: Box, text: str, *, chosen: bool) -> None:
    body = draft.sheet.sizes("body")
    sizes = Sizes(9 * draft.sheet.u if chosen else body.most, body.floor, body.floor)
    block = fit(text, room.w, room.h, sizes, draft.sheet.style(bold=chosen))
    if not chosen and block.x_height < body.floor * 0.99:
        return  # a long neighbour has no room; the chosen one has
    corner = room.middle(block.w, block.h)
    draft.block(block, corner.x, corner.y, "ink" if chosen else "faint", text, "body")


def _steps_left(sheet: Sheet, spin: Clock) -> int:
    """Topics still to pass: many at first, then fewer, like a wheel that runs out."""
    if sheet.now >= spin.ends_at:
        return 0
    share = max(0.0, (spin.ends_at - sheet.now) / spin.total)
    left = int(TURNS * share**2.2)
    following = spin.ends_at - spin.total * (left / TURNS) ** (1 / 2.2) if left else spin.ends_at
    sheet.changes(max(sheet.now + 1 / 60, following + 1e-4))
    return left
