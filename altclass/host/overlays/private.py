"""A word for one pupil: the class turns round, the word appears and hides again, the class turns back."""

from __future__ import annotations

from collections.abc import Sequence

from altclass.host.box import Box
from altclass.host.own_words import told
from altclass.host.pieces.words import stacked
from altclass.host.sheet import Draft, Sheet

EYE = 16.0  # units


def private(sheet: Sheet, page: str, words: Sequence[str]) -> None:
    """One of the three pages: "away", "word", "back"."""
    whole = Box(0, 0, *sheet.size)
    draft = Draft(sheet, whole, "private", page)
    draft.plate(whole, "ground", shadow=False, corner=0)
    u = sheet.u
    room = sheet.page.inset(4 * u, 3 * u)
    if page == "word":
        draft.plate(sheet.page, "card")
        stacked(draft, room, words, "main")
    else:
        upper, lower = room.rows((2, 3), 3 * u)
        side = min(EYE * u, upper.h * 0.8)
        draft.shape(upper.middle(side, side), "blank" if page == "away" else "next", "accent", "ink")
        asked = told("private_press", sheet.session) if page == "away" else []
        stacked(draft, lower, [*told(f"private_{page}", sheet.session), *asked], "title")
    draft.done("none")
