"""The curtain: it falls over everything, and nobody may look."""

from __future__ import annotations

from collections.abc import Sequence

from altclass.host.box import Box
from altclass.host.pieces.words import stacked
from altclass.host.sheet import Draft, Sheet

FOLDS = 9


def curtain(sheet: Sheet, box: Box, texts: Sequence[str]) -> None:
    """A heavy cloth with folds, and what the class does meanwhile written on it."""
    u = sheet.u
    draft = Draft(sheet, box, "curtain")
    draft.plate(box, "back")
    for number, fold in enumerate(box.inset(u, 0).columns([1] * FOLDS, 0)):
        if number % 2:
            draft.plate(fold._replace(h=box.h), "soft-accent", shadow=False, corner=0)
    note = box.middle(min(box.w - 8 * u, 120 * u), box.h * 0.6)
    draft.plate(note)
    stacked(draft, note.inset(4 * u, 3 * u), texts, "main")
    draft.done("curtain")
