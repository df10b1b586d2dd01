"""The word chain: what has been said, the newest word large, the letters that come next in the game's colour."""

from __future__ import annotations

from collections.abc import Sequence

from altclass.host import units
from altclass.host.box import Box
from altclass.host.sheet import Draft, Sheet
from altclass.host.text.fit import fit
from altclass.host.text.lay import Block, Style, lay
from altclass.host.text.safe import safe_text

TALL = 10.4  # of a small link


def chain(sheet: Sheet, box: Box, words: Sequence[str], letters: int) -> None:
    """The newest word large; the ones before it in small links above it, or to its left where the area is low."""
    told = [safe_text(word) for word in words if safe_text(word).strip()]
    if not told:
        return
    high = min(box.h, 34 * sheet.u)
    gap = units.GAP * sheet.u
    before = Box(box.x, box.y, box.w, box.h - high - gap)
    if before.h >= TALL * sheet.u or len(told) == 1:
        _links(sheet, before, told[:-1], letters)
        _newest(sheet, Box(box.x, box.bottom - high, box.w, high), told[-1], letters)
        return
    room = max(box.w * 0.45, fit(told[-1], box.w, box.h * 0.7, sheet.sizes("main"), sheet.style()).w + 8 * sheet.u)
    room = min(box.w, room)
    _links(sheet, Box(box.x, box.y, box.w - room - gap, box.h), told[:-1], letters)
    _newest(sheet, Box(box.right - room, box.y, room, box.h), told[-1], letters)


def _newest(sheet: Sheet, box: Box, word: str, letters: int) -> None:
    u = sheet.u
    block = fit(word, box.w - 12 * u, box.h - 6 * u, sheet.sizes("main"), sheet.style(), lines=1)
    place = box.middle(min(box.w, block.w + 12 * u), min(box.h, block.h + 6 * u))
    draft = Draft(sheet, place, "link", word)
    draft.plate(place)
    middle = place.middle(block.w, block.h)
    _joined(draft, word, block, middle.x, middle.y, letters, "main")
    draft.done("deal")


def _joined(draft: Draft, word: str, block: Block, x: float, y: float, letters: int, tier: str) -> None:
    """A word whose last letters, those the next word begins with, stand in the game's colour."""
    head, tail = word[:-letters], word[-letters:]
    style = draft.sheet.style()._replace(x=block.x_height)
    first, last = lay(head, style), lay(tail, style)
    left = x + block.w - last.w
    if head:
        draft.block(first, left - first.w, y, "ink", head, tier)
    draft.block(last, left, y, "accent-ink", tail, tier)
    draft.plate(
        Box(left, y + block.h + 0.2 * draft.sheet.u, last.w, 0.9 * draft.sheet.u), "accent", shadow=False, corner=0.4
    )


def _links(sheet: Sheet, box: Box, words: Sequence[str], letters: int) -> None:
    """As many of the last words as there is room for, in reading order, the newest on the lowest line."""
    u = sheet.u
    pad, gap, tall = 2.0 * u, 1.6 * u, TALL * u
    style = sheet.style()._replace(x=units.BODY_X * u)
    rows = _rows(words, box, style, pad, gap, int((box.h + gap) // (tall + gap)))
    top = box.bottom - len(rows) * (tall + gap) + gap
    if box.h < 30 * u:
        top = box.y + (box.h - len(rows) * (tall + gap) + gap) / 2
    for row in rows:
        wide = sum(lay(word, style).w + 2 * pad for word in row) + gap * (len(row) - 1)
        left = box.x + (box.w - wide) / 2
        for word in row:
            block = lay(word, style)
            place = Box(left, top, block.w + 2 * pad, tall)
            draft = Draft(sheet, place, "link", word)
            draft.plate(place, "chip", shadow=False)
            middle = place.middle(block.w, block.h)
            _joined(draft, word, block, middle.x, middle.y, letters, "body")
            draft.done()
            left = place.right + gap
        top += tall + gap


def _rows(words: Sequence[str], box: Box, style: Style, pad: float, gap: float, most: int) -> list[list[str]]:
    rows: list[list[str]] = []
    wide = box.w + 1
    for word in reversed(words):
        step = lay(word, style).w + 2 * pad
        if step > box.w or (wide + gap + step > box.w and len(rows) == most):
            break
        if wide + gap + step > box.w:
            rows.insert(0, [])
            wide = -gap
        rows[0].insert(0, word)
        wide += gap + step
    return rows
