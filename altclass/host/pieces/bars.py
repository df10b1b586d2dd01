"""A bar that runs out: how long there is to think, without a figure to stare at."""

from __future__ import annotations

import math

from altclass.host.box import Box
from altclass.host.sheet import Draft, Sheet
from altclass.play.moves import Clock

STEPS = 96
HIGH = 2.6  # units
LAST = 5.0  # seconds in which it turns red


def bar(sheet: Sheet, box: Box, clock: Clock) -> None:
    """The share of the time that is left, in small steps."""
    left = max(0.0, clock.ends_at - sheet.now)
    total = clock.total or 1.0
    steps = math.ceil(min(1.0, left / total) * STEPS - 1e-6)
    if left > 0:
        sheet.changes(clock.ends_at - (steps - 1) * total / STEPS + 1e-4)
    line = box.middle(box.w, HIGH * sheet.u)
    draft = Draft(sheet, line, "bar")
    draft.plate(line, "track", shadow=False, corner=1.3)
    if steps:
        wide = max(line.h, line.w * steps / STEPS)
        draft.plate(line._replace(w=wide), "alert" if left <= LAST else "accent", shadow=False, corner=1.3)
    draft.done("none")
