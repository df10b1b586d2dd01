"""Pages over the game: the question before leaving, the keys, and one for when something went wrong."""

from __future__ import annotations

from collections.abc import Sequence

from altclass.host.box import Box
from altclass.host.overlays.words import both
from altclass.host.pieces.words import stacked
from altclass.host.sheet import Draft, Sheet
from altclass.host.text.fit import Sizes, fit
from altclass.host.text.lay import Style, lay

KEY_X = 2.5  # height of x of the key sheet, in units: it is read by the teacher at the PC
LEAST_KEY_X = 1.5


def leaving(sheet: Sheet) -> dict[str, Box]:
    """Ask before leaving; returns where the two buttons are."""
    u = sheet.u
    _veil(sheet)
    place = sheet.page.middle(min(sheet.page.w, 120 * u), 76 * u)
    draft = Draft(sheet, place, "leaving")
    draft.plate(place)
    rows = place.inset(4 * u, 3 * u).rows((6, 3), 2 * u)
    stacked(draft, rows[0], both("leave_question", sheet.session), "body")
    buttons = dict(zip(("stay", "leave"), rows[1].columns((1, 1), 4 * u), strict=True))
    for name, box in buttons.items():
        draft.plate(box, "chip", shadow=False)
        _lines(draft, box.inset(u), both(f"{name}_button", sheet.session))
    draft.frame(buttons["stay"], "accent", 0.6)
    draft.done("none")
    return buttons


def trouble(sheet: Sheet) -> None:
    """The game cannot go on by itself: a calm page; the console says what happened."""
    whole = Box(0, 0, *sheet.size)
    ground = Draft(sheet, whole, "trouble-page")
    ground.plate(whole, "ground", shadow=False, corner=0)
    stacked(ground, sheet.page.inset(6 * sheet.u), both("one_moment", sheet.session), "title", "soft")
    ground.done("none")


def key_sheet(sheet: Sheet, keys: Sequence[tuple[str, str, str]]) -> None:
    """Every key with what it does, in both languages, in as many columns as fit."""
    u = sheet.u
    _veil(sheet)
    place = sheet.page
    draft = Draft(sheet, place, "keys")
    draft.plate(place)
    inner = place.inset(3 * u, 2.5 * u)
    title, rest = Box(inner.x, inner.y, inner.w, 8 * u), inner._replace(y=inner.y + 9 * u, h=inner.h - 9 * u)
    _lines(draft, title, ["   ".join(both("keys_title", sheet.session))])
    columns = 2 if inner.w > 1.5 * inner.h else 1
    per = -(-len(keys) // columns)
    for number, column in enumerate(rest.columns([1] * columns, 4 * u)):
        told = keys[number * per : (number + 1) * per]
        for row, (key, en, ja) in zip(column.rows([1] * per, 0.6 * u), told, strict=False):
            _key_row(draft, row, key, [en, ja])
    draft.done("none")


def _key_row(draft: Draft, row: Box, key: str, does: Sequence[str]) -> None:
    u = draft.sheet.u
    cap_box, text_box = row.columns((3, 7), 1.6 * u)
    draft.plate(cap_box, "chip", shadow=False, corner=0.9)
    _lines(draft, cap_box.inset(0.5 * u, 0.2 * u), [key])
    _lines(draft, text_box, ["   ".join(does)], left=True)


def _lines(draft: Draft, box: Box, texts: Sequence[str], *, left: bool = False) -> None:
    """Texts for the person at the PC: smaller than the class would need, as large as the room lets them be."""
    u = draft.sheet.u
    style: Style = draft.sheet.style()
    each = box.h / len(texts)
    sizes = Sizes(KEY_X * u, LEAST_KEY_X * u, LEAST_KEY_X * u)
    for number, text in enumerate(texts):
        block = fit(text, box.w, each, sizes, style, lines=2)
        x = box.x if left else box.x + (box.w - block.w) / 2
        draft.block(block, x, box.y + number * each + (each - block.h) / 2, "ink", text, "teacher")


def _veil(sheet: Sheet) -> None:
    whole = Box(0, 0, *sheet.size)
    draft = Draft(sheet, whole, "veil")
    draft.plate(whole, "veil", shadow=False, corner=0)
    draft.done("none")


def width_of(text: str, style: Style) -> float:
    """The width of a text on one line."""
    return lay(text, style).w
