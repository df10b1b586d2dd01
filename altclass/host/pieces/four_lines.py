"""English on the four lines of a Japanese exercise book, as it is to be written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from altclass.host.box import Box
from altclass.host.sheet import Draft, Sheet
from altclass.host.text.atoms import atoms
from altclass.host.text.lay import Block, Style, lay
from altclass.host.text.safe import safe_text

# Above, middle and below: the ratio of the ministry's own teaching material (FIELD.md, "letters").  Andika's letters
# fill it: its tall letters stay under the top line, its tails above the lowest.
RATIO = (5 / 9, 1.0, 5 / 9)
WHOLE = sum(RATIO)
BETWEEN = 0.55  # of the middle, between two rows
EDGE = 0.8  # of the middle, from the letters to the lines' ends
STEP = 0.95


def four_lines(sheet: Sheet, box: Box, text: str, ink: str = "ink") -> None:
    """A word or sentence on a card with four lines to a row, as large as fits; "" gives one row to write in.

    `ink`: "faint" for letters to be traced.
    """
    u = sheet.u
    words = " ".join(safe_text(text).split())
    draft = Draft(sheet, box, "four-lines", words)
    draft.plate(box)
    room = box.inset(3 * u, 2.4 * u)
    style, rows = _largest(sheet, room, words)
    x = style.x
    step = (WHOLE + BETWEEN) * x
    top = room.y + (room.h - len(rows) * step + BETWEEN * x) / 2
    for number, block in enumerate(rows):
        _row(draft, room, top + number * step, x, block, ink)
    draft.done()


def _largest(sheet: Sheet, room: Box, words: str) -> tuple[Style, Sequence[Block]]:
    sizes = sheet.sizes("main")
    x = min(sizes.most, room.h / WHOLE)
    while True:
        style = sheet.style(align="left")._replace(x=x)
        rows = list(_rows(words, style, room.w - 2 * EDGE * x))
        high = len(rows) * (WHOLE + BETWEEN) * x - BETWEEN * x
        fits = high <= room.h and all(block.w <= room.w - 2 * EDGE * x for block in rows)
        if fits or x < 2:
            return style, rows
        x *= STEP


def _rows(words: str, style: Style, most: float) -> Iterator[Block]:
    """One block a row, broken at spaces."""
    row = ""
    for word in [part for part in words.split(" ") if atoms(part)]:
        longer = f"{row} {word}" if row else word
        if row and lay(longer, style).w > most:
            yield lay(row, style)
            longer = word
        row = longer
    yield lay(row, style)


def _row(draft: Draft, room: Box, top: float, x: float, block: Block, ink: str) -> None:
    """Four lines, the one the letters stand on in the game's colour, and the letters."""
    base = RATIO[0] + RATIO[1]
    for share, name, units in (
        (0.0, "faint", 0.2),
        (RATIO[0], "track", 0.3),
        (base, "back", 0.5),
        (WHOLE, "faint", 0.2),
    ):
        thick = max(1.0, units * draft.sheet.u)
        line = Box(room.x, top + share * x - thick / 2, room.w, thick)
        draft.plate(line, name, shadow=False, corner=0)
    if block.glyphs:
        words = " ".join(glyphs.text for glyphs in block.glyphs)
        draft.block(block, room.x + EDGE * x, top + base * x - block.baseline, ink, words, "main")
