"""Words, numbers, letters to fill in, and small labels."""

from __future__ import annotations

from collections.abc import Sequence

from altclass.host import units
from altclass.host.box import Box
from altclass.host.sheet import Draft, Sheet, Tier
from altclass.host.text.fit import Sizes, fit
from altclass.host.text.lay import Block, lay
from altclass.host.text.safe import safe_text


def word(sheet: Sheet, box: Box, text: str, tier: Tier, ink: str) -> None:
    """One text in the middle of its area."""
    if safe_text(text).strip():
        draft = Draft(sheet, box, "word", text)
        draft.text(text, box, tier, ink)
        draft.done()


def say(sheet: Sheet, box: Box, texts: Sequence[str], tier: Tier) -> None:
    """The same thing in one or two languages, one under the other."""
    draft = Draft(sheet, box, "say", "/".join(texts))
    stacked(draft, box, texts, tier)
    draft.done()


def stacked(draft: Draft, box: Box, texts: Sequence[str], tier: Tier, ink: str = "ink") -> None:
    """Texts one under the other in the middle of a box; where both languages are not readable, the first one alone."""
    blocks = _readable(draft.sheet, box, [text for text in texts if text.strip()], tier)
    gap = _between(draft.sheet)
    top = box.y + (box.h - sum(block.h for block in blocks) - gap * (len(blocks) - 1)) / 2
    for text, block in zip(texts, blocks, strict=False):
        draft.block(block, box.x + (box.w - block.w) / 2, top, ink, text, tier)
        top += block.h + gap


def _between(sheet: Sheet) -> float:
    return units.GAP * sheet.u * 0.6


def _readable(sheet: Sheet, box: Box, texts: Sequence[str], tier: Tier) -> list[Block]:
    """As many of the first texts as stay above the floor, all in one size."""
    sizes, style = sheet.sizes(tier), sheet.style()
    for count in range(len(texts), 0, -1):
        each = (box.h - _between(sheet) * (count - 1)) / count
        blocks = [fit(text, box.w, each, sizes, style) for text in texts[:count]]
        least = min(block.x_height for block in blocks)
        if least >= sizes.floor * 0.99 or count == 1:
            same = Sizes(min(sizes.most, least), min(sizes.held, least), min(sizes.floor, least))
            return [fit(text, box.w, each, same, style) for text in texts[:count]]
    return []


def number(sheet: Sheet, box: Box, value: int, label: Sequence[str]) -> None:
    """A large number and what it counts."""
    draft = Draft(sheet, box, "number", "/".join(label))
    high = 0.0
    if label:
        blocks = _readable(sheet, box._replace(h=max(box.h - 18 * sheet.u, box.h * 0.4)), label, "body")
        high = sum(block.h for block in blocks) + _between(sheet) * len(blocks)
        stacked(draft, Box(box.x, box.bottom - high, box.w, high), label[: len(blocks)], "body", "faint")
    draft.text(str(value), box._replace(h=box.h - high), "main", bold=True)
    draft.done("none")


def letter(sheet: Sheet, box: Box, text: str) -> None:
    """One or two letters, huge, on a card."""
    u = sheet.u
    signs = safe_text(text).strip()
    plate = box.middle(min(box.w, max(box.h * 0.9, box.h * 0.5 * len(signs))), box.h)
    draft = Draft(sheet, plate, "letter", signs)
    draft.plate(plate)
    if signs:
        room = plate.inset(2 * u)
        sizes = Sizes(36 * u, units.MAIN_X * u, units.FLOOR_X * u)
        block = fit(signs, room.w, room.h, sizes, sheet.style(bold=True), lines=1)
        place = room.middle(block.w, block.h)
        draft.block(block, place.x, place.y, "accent-ink", signs, "huge")
    draft.done("flip", side=signs)


def letters(sheet: Sheet, box: Box, text: str, shown: int) -> None:
    """Letters and lines; what is not seen yet is nowhere on the screen."""
    signs = [sign for sign in safe_text(text) if sign != "\n"]
    draft = Draft(sheet, box, "letters", f"{len(signs)}")
    plate = box.middle(min(box.w, box.h * 2.3), min(box.h, 50 * sheet.u))
    draft.plate(plate)
    box = plate.inset(4 * sheet.u)
    blocks = _spread(sheet, box, signs)
    gap = _letter_gap(blocks)
    wide = sum(block.w for block in blocks) + gap * (len(blocks) - 1)
    line = max((block.h for block in blocks), default=0.0) * 1.04
    left, top = box.x + (box.w - wide) / 2, box.y + (box.h - line - 0.9 * sheet.u) / 2
    for index, (sign, block) in enumerate(zip(signs, blocks, strict=True)):
        if sign != " ":
            draft.plate(Box(left, top + line, block.w, 0.9 * sheet.u), "faint", shadow=False, corner=0.4)
        if index < shown and sign != " ":
            draft.block(block, left, top, "ink", sign, "main")
        left += block.w + gap
    draft.done()


def _spread(sheet: Sheet, box: Box, signs: Sequence[str]) -> list[Block]:
    """Every letter at the largest size at which all stand on one line."""
    sizes = sheet.sizes("main")
    x = sizes.most
    while True:
        blocks = [lay(sign if sign != " " else "n", sheet.style()._replace(x=x)) for sign in signs]
        wide = sum(block.w for block in blocks) + _letter_gap(blocks) * (len(blocks) - 1)
        high = max((block.h for block in blocks), default=0.0)
        if (wide <= box.w and high * 1.2 <= box.h) or x < 2:
            return blocks
        x *= 0.96


def _letter_gap(blocks: Sequence[Block]) -> float:
    return max((block.x_height for block in blocks), default=0.0) * 0.3


def chips(sheet: Sheet, box: Box, texts: Sequence[str], title: Sequence[str]) -> None:
    """Labels in rows, as many whole ones as there is room for."""
    u = sheet.u
    top = box.y
    if title:
        draft = Draft(sheet, Box(box.x, box.y, box.w, 12 * u), "chips-title")
        top = draft.text(title[0], draft.box, "body", "faint", lines=1).bottom + u
        draft.done("none")
    left, high = box.x, 0.0
    pad = 1.8 * u
    for text in texts:
        block = _chip(sheet, text, box.w - 2 * pad)
        wide, tall = block.w + 2 * pad, max(block.h + 1.4 * u, 10 * u)
        if left > box.x and left + wide > box.right:
            left, top, high = box.x, top + high + 1.2 * u, 0.0
        if top + tall > box.bottom:
            break
        place = Box(left, top, wide, tall)
        draft = Draft(sheet, place, "chip", text)
        draft.plate(place, "chip", shadow=False, corner=2.2)
        middle = place.middle(block.w, block.h)
        draft.block(block, middle.x, middle.y, "ink", text, "body")
        draft.done()
        left, high = left + wide + 1.2 * u, max(high, tall)


def _chip(sheet: Sheet, text: str, most: float) -> Block:
    body = sheet.sizes("body")
    return fit(text, most, 40 * sheet.u, Sizes(body.floor, body.floor, body.floor), sheet.style())
