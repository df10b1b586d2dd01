"""The instruction at the top: English and Japanese on one line where both fit, else one under the other."""

from __future__ import annotations

from collections.abc import Sequence

from altclass.host import units
from altclass.host.box import Box
from altclass.host.sheet import Draft, Sheet
from altclass.host.text.fit import fit


def heading(sheet: Sheet, texts: Sequence[str]) -> float:
    """Write the instruction; returns the height it takes in pixels."""
    u, page = sheet.u, sheet.page
    gap = 5 * u
    style, sizes = sheet.style(), sheet.sizes("body")
    most = 26 * u
    blocks = [fit(text, page.w, most, sizes, style, lines=2) for text in texts if text.strip()]
    if not blocks:
        return 0.0
    together = sum(block.w for block in blocks) + gap * (len(blocks) - 1)
    draft = Draft(sheet, Box(page.x, page.y, page.w, 0), "heading", "/".join(texts))
    if together <= page.w and all(block.lines == 1 for block in blocks):
        line = max(block.baseline for block in blocks)
        high = line + max(block.h - block.baseline for block in blocks)
        left = page.x + (page.w - together) / 2
        for text, block in zip(texts, blocks, strict=True):
            draft.block(block, left, page.y + line - block.baseline, "soft", text, "body")
            left += block.w + gap
    else:
        high = -0.8 * u
        for text, block in zip(texts, blocks, strict=True):
            high += 0.8 * u
            draft.block(block, page.x + (page.w - block.w) / 2, page.y + high, "soft", text, "body")
            high += block.h
    draft.box = Box(page.x, page.y, page.w, high)
    draft.done("none")
    return max(high, units.HEADING * u * 0.5)
