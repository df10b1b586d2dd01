"""Pages over the game: the question before leaving, the keys, and one for when something went wrong."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from altclass.content.kanji import Furigana
from altclass.host.box import Box
from altclass.host.own_words import both
from altclass.host.pieces.words import stacked
from altclass.host.sheet import Draft, Sheet
from altclass.host.text.fit import Sizes, fit
from altclass.host.text.lay import Block, Style, lay

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
    title, rest = inner._replace(h=7 * u), inner._replace(y=inner.y + 8 * u, h=inner.h - 8 * u)
    _lines(draft, title, ["   ".join(both("keys_title", sheet.session))])
    columns = 3 if inner.w > 2.2 * inner.h else 2
    per = -(-len(keys) // columns)
    places = [row for column in rest.columns([1] * columns, 4 * u) for row in column.rows([1] * per, 0.8 * u)]
    rows = [_Row(*told, place) for told, place in zip(keys, places, strict=False)]
    style = _common_style(sheet, rows)
    for row in rows:
        _key_row(draft, row, style)
    draft.done("none")


class _Row(NamedTuple):
    """A key, what it does in English and in Japanese, and where that stands."""

    key: str
    en: str
    ja: str
    place: Box

    @property
    def halves(self) -> tuple[Box, Box]:
        """Where the key and where the words stand."""
        cap, text = self.place.columns((4, 7), self.place.h * 0.22)
        return cap, text

    def fits(self, style: Style) -> bool:
        """Whether all of it stands inside at that size."""
        cap, text = self.halves
        name, english, japanese = (lay(words, style) for words in (self.key, self.en, self.ja))
        return name.w <= cap.w * 0.92 and max(english.w, japanese.w) <= text.w and english.h + japanese.h <= text.h


def _common_style(sheet: Sheet, rows: Sequence[_Row]) -> Style:
    """The largest size at which every key and every text has room."""
    style = sheet.style()._replace(x=KEY_X * sheet.u, readings=Furigana.NONE)
    while style.x > LEAST_KEY_X * sheet.u and not all(row.fits(style) for row in rows):
        style = style._replace(x=style.x * 0.97)
    return style


def _key_row(draft: Draft, row: _Row, style: Style) -> None:
    cap, text = row.halves
    draft.plate(cap, "chip", shadow=False, corner=0.9)
    name, english, japanese = (
        _narrowed(words, style, room) for words, room in ((row.key, cap.w * 0.92), (row.en, text.w), (row.ja, text.w))
    )
    middle = cap.middle(name.w, name.h)
    draft.block(name, middle.x, middle.y, "ink", row.key, "teacher")
    top = text.y + (text.h - english.h - japanese.h) / 2
    draft.block(english, text.x, top, "ink", row.en, "teacher")
    draft.block(japanese, text.x, top + english.h, "faint", row.ja, "teacher")


def _narrowed(words: str, style: Style, room: float) -> Block:
    """One line, made smaller by itself where it alone is too long: nothing is cut."""
    block = lay(words, style)
    return block if block.w <= room else lay(words, style._replace(x=style.x * room / block.w * 0.98))


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
