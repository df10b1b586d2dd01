"""Pages over the game: the question before leaving, the keys, and one for when something went wrong."""

from __future__ import annotations

from collections.abc import Sequence

from altclass.host.box import Box
from altclass.host.own_words import both
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
    """Every key with what it does, in both languages, all in one size, in as many columns as fit."""
    u = sheet.u
    _veil(sheet)
    draft = Draft(sheet, sheet.page, "keys")
    draft.plate(sheet.page)
    inner = sheet.page.inset(3 * u, 2.5 * u)
    title, rest = Box(inner.x, inner.y, inner.w, 8 * u), inner._replace(y=inner.y + 9 * u, h=inner.h - 9 * u)
    _lines(draft, title, ["   ".join(both("keys_title", sheet.session))])
    columns = 2 if inner.w > 1.2 * inner.h else 1
    per = -(-len(keys) // columns)
    places = [row for column in rest.columns([1] * columns, 4 * u) for row in column.rows([1] * per, 0.7 * u)]
    rows = [(key, f"{en}  {ja}", place) for (key, en, ja), place in zip(keys, places, strict=False)]
    x = _common_x(sheet, rows)
    for key, does, place in rows:
        _key_row(draft, place, key, does, x)
    draft.done("none")


def _common_x(sheet: Sheet, rows: Sequence[tuple[str, str, Box]]) -> float:
    """The largest size at which every key and every text stands on its line."""
    x = KEY_X * sheet.u
    while x > LEAST_KEY_X * sheet.u:
        style = sheet.style()._replace(x=x)
        if all(
            _fits(key, cap, style) and _fits(does, text, style) for key, does, p in rows for cap, text in [_halves(p)]
        ):
            break
        x *= 0.96
    return x


def _halves(place: Box) -> tuple[Box, Box]:
    cap, text = place.columns((3, 7), place.h * 0.2)
    return cap.inset(place.h * 0.08, 0), text


def _fits(text: str, box: Box, style: Style) -> bool:
    block = lay(text, style)
    return block.w <= box.w and block.h <= box.h


def _key_row(draft: Draft, place: Box, key: str, does: str, x: float) -> None:
    cap, text = _halves(place)
    style = draft.sheet.style()._replace(x=x)
    draft.plate(cap, "chip", shadow=False, corner=0.9)
    name, words = lay(key, style), lay(does, style)
    middle = cap.middle(name.w, name.h)
    draft.block(name, middle.x, middle.y, "ink", key, "teacher")
    draft.block(words, text.x, middle.y + name.baseline - words.baseline, "ink", does, "teacher")


def _lines(draft: Draft, box: Box, texts: Sequence[str]) -> None:
    """Texts for the person at the PC: smaller than the class would need, as large as the room lets them be."""
    u = draft.sheet.u
    style: Style = draft.sheet.style()
    each = box.h / len(texts)
    sizes = Sizes(KEY_X * u, LEAST_KEY_X * u, LEAST_KEY_X * u)
    for number, text in enumerate(texts):
        block = fit(text, box.w, each, sizes, style, lines=2)
        x = box.x + (box.w - block.w) / 2
        draft.block(block, x, box.y + number * each + (each - block.h) / 2, "ink", text, "teacher")


def _veil(sheet: Sheet) -> None:
    whole = Box(0, 0, *sheet.size)
    draft = Draft(sheet, whole, "veil")
    draft.plate(whole, "veil", shadow=False, corner=0)
    draft.done("none")
