"""Small marks in a corner: paused, no sound, not saved, blank; every sound and every switch has its visible twin."""

from __future__ import annotations

from collections.abc import Sequence

from altclass.host.box import Box
from altclass.host.sheet import Draft, Sheet


def corner_marks(sheet: Sheet, names: Sequence[str]) -> None:
    """Signs in the upper right corner of the margin, small and quiet."""
    u = sheet.u
    side = 4.4 * u
    left = sheet.size[0] - 0.6 * u - len(names) * (side + 0.6 * u)
    for name in names:
        place = Box(left, 0.5 * u, side, side)
        draft = Draft(sheet, place, "mark", name)
        draft.plate(place, "chip", shadow=False, corner=1.2)
        ink = "alert" if name == "unsaved" else "faint"
        draft.shape(place.inset(0.8 * u), name, ink)
        draft.done("none")
        left += side + 0.6 * u


def blank_page(sheet: Sheet) -> None:
    """A calm empty page: eyes on the teacher.  A faint sign in the corner tells the teacher it is meant."""
    u = sheet.u
    whole = Box(0, 0, *sheet.size)
    draft = Draft(sheet, whole, "blank-page")
    draft.plate(whole, "ground", shadow=False, corner=0)
    place = Box(whole.right - 7 * u, whole.bottom - 7 * u, 4 * u, 4 * u)
    draft.shape(place, "blank", "track")
    draft.done("none")
