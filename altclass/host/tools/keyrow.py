"""The keys of a tool along the lower edge: each with what it does, each a button, too; for the person at the PC."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from altclass.content.kanji import Furigana
from altclass.host import units
from altclass.host.box import Box
from altclass.host.sheet import Draft, Sheet
from altclass.host.text.lay import Block, lay
from altclass.host.tools.words import words_of
from altclass.play.tools.tool import Press

X = 1.9  # height of x, in units
HIGH = 5.0
GAP = 0.9
PAD = 1.0
KEYS = {"up": "↑", "down": "↓", "space": "Space", "enter": "Enter", "escape": "Esc", "back": "←"}


class Laid(NamedTuple):
    """A button before it has its place: its key and its words, and how wide it is."""

    press: Press
    key: Block
    words: Block
    wide: float


def keyrow(sheet: Sheet, presses: Sequence[Press], *, on_card: bool = False) -> float:
    """Draw the buttons in as many rows as they need, over a picture on a card; returns where they begin, from above."""
    rows = _rows(sheet, [_laid(sheet, press) for press in presses if press.seen])
    u = sheet.u
    high = len(rows) * HIGH * u + (len(rows) - 1) * GAP * u
    top = sheet.size[1] - 1.6 * u - high
    if on_card and rows:
        wide = max(sum(one.wide for one in row) + GAP * u * (len(row) - 1) for row in rows) + 3 * u
        card = Draft(sheet, Box((sheet.size[0] - wide) / 2, top - u, wide, high + 2 * u), "tool-keys")
        card.plate(card.box, "card", corner=1.6)
        card.done("none")
    for row in rows:
        left = (sheet.size[0] - sum(one.wide for one in row) - GAP * u * (len(row) - 1)) / 2
        for one in row:
            _button(sheet, Box(left, top, one.wide, HIGH * u), one)
            left += one.wide + GAP * u
        top += (HIGH + GAP) * u
    return sheet.size[1] - 1.6 * u - high


def _laid(sheet: Sheet, press: Press) -> Laid:
    u = sheet.u
    style = sheet.style()._replace(x=X * u, readings=Furigana.NONE)
    key = lay(KEYS.get(press.key, press.key.upper()), style._replace(bold=True))
    words = lay(words_of(press, sheet.session.show.lang), style)
    cap = max(key.w + 2 * PAD * u, (HIGH - 1) * u) + 0.5 * u if press.key else 0.0
    return Laid(press, key, words, cap + words.w + 2 * PAD * u)


def _rows(sheet: Sheet, laid: list[Laid]) -> list[list[Laid]]:
    """As few rows as hold all buttons, about equally full."""
    gap, most = GAP * sheet.u, sheet.size[0] - units.MARGIN * sheet.u
    rows = _broken(laid, most, gap)
    for share in range(95, 40, -5):
        narrower = _broken(laid, most * share / 100, gap)
        if len(narrower) > len(rows):
            break
        rows = narrower
    return rows


def _broken(laid: list[Laid], most: float, gap: float) -> list[list[Laid]]:
    rows: list[list[Laid]] = [[]]
    wide = 0.0
    for one in laid:
        if rows[-1] and wide + one.wide > most + 1e-6:
            rows.append([])
            wide = 0.0
        rows[-1].append(one)
        wide += one.wide + gap
    return rows


def _button(sheet: Sheet, box: Box, one: Laid) -> None:
    u = sheet.u
    draft = Draft(sheet, box, "tool-key", one.press.label + one.press.key)
    left = box.x + PAD * u
    draft.plate(box, "chip", shadow=False, corner=1.2)
    if one.press.key:
        cap = Box(box.x + 0.5 * u, box.y + 0.5 * u, max(one.key.w + 2 * PAD * u, box.h - u), box.h - u)
        draft.plate(cap, "card", shadow=False, corner=0.9)
        draft.frame(cap, "track", 0.25, corner=0.9)
        middle = cap.middle(one.key.w, one.key.h)
        draft.block(one.key, middle.x, middle.y, "ink", one.press.key, "teacher")
        left = cap.right + PAD * u
    words = words_of(one.press, sheet.session.show.lang)
    draft.block(one.words, left, box.y + (box.h - one.words.h) / 2, "soft", words, "teacher")
    draft.done("none")
    if one.press.move.name:
        sheet.touch(box, one.press.move)
