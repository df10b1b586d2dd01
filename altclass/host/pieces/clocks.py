"""Clocks: digits that the last row reads, in a ring that runs out or over a bar that does."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from altclass.host import units
from altclass.host.box import Box
from altclass.host.marks import Ring
from altclass.host.own_words import both
from altclass.host.pieces.words import stacked
from altclass.host.sheet import Draft, Sheet
from altclass.host.text.faces import measure, size_for, width
from altclass.host.text.lay import Block, Glyphs
from altclass.play.moves import Clock
from altclass.play.timer import seconds_left

LAST = 5  # seconds in which the clock turns red: what the ear hears, the eye sees
STEPS = 48 * 4  # of a bar; a ring's dots go out at every fourth
MOST_CAP = 28.0
BAR_ALONE = 12.0  # units; in a lower area a clock is a bar without digits


def clock(sheet: Sheet, box: Box, told: Clock, label: Sequence[str]) -> None:
    """The seconds left, large, and how much that is of the whole; in a low strip only the latter."""
    left = seconds_left(told.ends_at, sheet.now)
    running = told.ends_at > sheet.now
    if running:
        sheet.changes(_next_step(told, sheet.now))
    ink = "alert" if left <= LAST else "ink"
    draft = Draft(sheet, box, "clock", "/".join(label))
    if label:
        label_box, box = _label_above(sheet, box, label)
        stacked(draft, label_box, label, "body", "faint")
    share = max(0.0, (told.ends_at - sheet.now) / (told.total or 1.0)) if running else 0.0
    face = Face(_reading(left), _widest(told.total), min(1.0, math.ceil(share * STEPS - 1e-6) / STEPS), ink)
    _draw(draft, box, face)
    draft.done("none")


def _next_step(told: Clock, now: float) -> float:
    """When the clock looks different next: its digit, or one of the steps its ring or bar runs out in."""
    left = told.ends_at - now
    step = (told.total or 1.0) / STEPS
    digit = math.ceil(left - 1e-6) - 1
    ring = (math.ceil(left / step - 1e-6) - 1) * step
    return told.ends_at - max(0.0, digit, ring) + 1e-4


def _label_above(sheet: Sheet, box: Box, label: Sequence[str]) -> tuple[Box, Box]:
    high = min(box.h * 0.3, 12 * len(label) * sheet.u)
    return Box(box.x, box.y, box.w, high), Box(box.x, box.y + high + sheet.u, box.w, box.h - high - sheet.u)


def _reading(seconds: int) -> str:
    return str(seconds) if seconds < 100 else f"{seconds // 60}:{seconds % 60:02}"


def _widest(total: float) -> str:
    """The widest reading this clock will show, so that it keeps its size and shape until it ends."""
    return "".join("8" if sign.isdigit() else sign for sign in _reading(math.ceil(total)))


class Face(NamedTuple):
    """What a clock shows: its digits, the widest it may have, the share still to run, and its ink."""

    reading: str
    widest: str
    share: float
    ink: str

    @property
    def fill(self) -> str:
        """The colour of what runs out."""
        return "alert" if self.ink == "alert" else "accent"


def _draw(draft: Draft, box: Box, face: Face) -> None:
    """A ring around the digits where there is room for one, else a bar under them."""
    u = draft.sheet.u
    if box.h < BAR_ALONE * u:
        _bar(draft, box.middle(box.w, min(box.h, 3.4 * u)), face)
        return
    floor = digits(units.DIGIT_CAP * u, face.widest)
    ring = min(box.w, box.h, 66 * u)
    thick = max(2.2 * u, ring * 0.055)
    inner = ring - 2 * thick - 4 * u
    if math.hypot(floor.w, floor.h) <= inner:
        place = box.middle(ring, ring)
        draft.add(Ring(draft.inside(place), face.share, face.fill, thick))
        cap = _largest(face.widest, inner * 0.86, inner * 0.6, u)
        _centred(draft, place, digits(cap, face.reading), face.ink, face.reading)
    elif ":" in face.widest and floor.w > box.w:
        _minutes(draft, box, face)
    else:
        _barred(draft, box, face)


def _minutes(draft: Draft, box: Box, face: Face) -> None:
    """Too narrow for minutes and seconds: whole minutes with the word for them under the bar; the last one in seconds."""
    minutes, colon, seconds = face.reading.partition(":")
    if colon:
        high = 12.5 * draft.sheet.u
        word = Box(box.x, box.bottom - high, box.w, high)
        stacked(draft, word, both("minutes", draft.sheet.session)[:1], "body", "faint")
        box = box._replace(h=box.h - high)
        face = face._replace(reading=str(int(minutes) + (seconds != "00")))
    _barred(draft, box, face._replace(widest="88"))


def _barred(draft: Draft, box: Box, face: Face) -> None:
    u, bar = draft.sheet.u, 2.6 * draft.sheet.u
    cap = _largest(face.widest, box.w, box.h - bar - 3 * u, u)
    wide = min(box.w, max(digits(cap, face.widest).w * 1.1, 40 * u))
    block = digits(cap, face.reading)
    top = box.y + (box.h - block.h - bar - 3 * u) / 2
    _centred(draft, Box(box.x, top, box.w, block.h), block, face.ink, face.reading)
    _bar(draft, Box(box.x + (box.w - wide) / 2, top + block.h + 3 * u, wide, bar), face)


def _bar(draft: Draft, line: Box, face: Face) -> None:
    draft.plate(line, "track", shadow=False, corner=1.3)
    if face.share > 0:
        draft.plate(line._replace(w=max(line.h, line.w * face.share)), face.fill, shadow=False, corner=1.3)


def _largest(reading: str, w: float, h: float, u: float) -> float:
    """How high digits may be: as they fit, under the floor only where the area itself is too small."""
    cap = min(MOST_CAP * u, h)
    wide = digits(cap, reading).w
    return cap * w / wide if wide > w else cap


def digits(cap: float, reading: str) -> Block:
    """Digits `cap` pixels high, each on a place of its own width so that none jumps when another changes."""
    shape = measure("latin-bold")
    size = size_for("latin-bold", cap / shape.cap * shape.x)
    wide = max(width("latin-bold", size, digit) for digit in "0123456789")
    glyphs: list[Glyphs] = []
    left = 0.0
    baseline = shape.cap * size
    for sign in reading:
        room = wide if sign.isdigit() else width("latin-bold", size, sign)
        glyphs.append(Glyphs(sign, "latin-bold", size, left + (room - width("latin-bold", size, sign)) / 2, baseline))
        left += room
    return Block(left, baseline, tuple(glyphs), shape.x * size, 1)


def _centred(draft: Draft, place: Box, block: Block, ink: str, reading: str) -> None:
    middle = place.middle(block.w, block.h)
    draft.block(block, middle.x, middle.y, ink, reading, "digits")
