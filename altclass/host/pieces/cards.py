"""Cards: white, with a picture, the word below or beside it, and readings over kanji; alone or in a grid."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from altclass.content.card import Card
from altclass.content.pictures import picture_file
from altclass.host import units
from altclass.host.box import Box
from altclass.host.marks import Picture
from altclass.host.pieces.grids import Grid, best_grid
from altclass.host.sheet import Draft, Sheet, Tier
from altclass.host.shows import Face
from altclass.host.text.fit import fit
from altclass.host.text.lay import Block, Style, lay

LEAST_PICTURE = 16.0  # units; below this a picture says nothing to the last row
BESIDE = 1.75  # from this width over height on, the word stands beside the picture


class Sides(NamedTuple):
    """What of a card is seen; `share` is how much of the picture is uncovered."""

    picture: bool = True
    en: bool = True
    ja: bool = False
    sentence: bool = False
    back: bool = False
    share: float = 1.0


class Line(NamedTuple):
    """A text of a card, its tier, and its ink."""

    words: str
    tier: Tier
    ink: str = "ink"


def card(sheet: Sheet, box: Box, told: Card, sides: Sides, named: str) -> None:
    """One large card in the middle of its area."""
    u = sheet.u
    plate = box.middle(min(box.w, box.h * 2.3), box.h)
    draft = Draft(sheet, plate, "card", named or told.key or told.en)
    draft.plate(plate)
    if sides.back:
        back(draft, plate, 0)
        draft.done("deal", side="back")
        return
    file = picture_file(told) if sides.picture else None
    lines = lines_of(told, sides)
    inner = plate.inset(3 * u, 2.6 * u)
    if file is None and not lines:
        side = min(inner.w, inner.h) * 0.5
        draft.shape(inner.middle(side, side), "frame", "track")
    _arrange(draft, inner, file, lines, sides.share)
    draft.done("deal", side="front")


def lines_of(told: Card, sides: Sides) -> list[Line]:
    """The texts of a card, largest first."""
    lines = [Line(told.en, "main")] if sides.en else []
    if sides.ja and told.ja:
        lines.append(Line(told.ja, "title" if lines else "main", "ink"))
    if sides.sentence and told.sentence_en:
        lines.append(Line(told.sentence_en, "body"))
        if sides.ja and told.sentence_ja:
            lines.append(Line(told.sentence_ja, "body"))
    return [line for line in lines if line.words.strip()]


def _arrange(draft: Draft, inner: Box, file: Path | None, lines: Sequence[Line], share: float) -> None:
    """Picture and texts where both are largest: beside each other on a wide card, else one above the other."""
    gap = units.GAP * draft.sheet.u
    if file is None:
        write(draft, inner, lines)
        return
    if not lines:
        picture(draft, inner, file, share)
        return
    side = _side(draft.sheet, inner, lines, gap)
    if side:
        left = (inner.w - side - gap - _widest(draft.sheet, inner, side, gap, lines)) / 3
        left = max(0.0, left)
        picture(draft, Box(inner.x + left, inner.y, side, inner.h), file, share)
        text_left = inner.x + left + side + gap
        write(draft, Box(text_left, inner.y, inner.right - text_left - left * 0.5, inner.h), lines)
        return
    room = _under(draft.sheet, inner, lines, gap)
    picture(draft, Box(inner.x, inner.y, inner.w, inner.h - room - gap), file, share)
    write(draft, Box(inner.x, inner.bottom - room, inner.w, room), lines)


def _side(sheet: Sheet, inner: Box, lines: Sequence[Line], gap: float) -> float:
    """The picture's side where the texts stand beside it, or 0 where they had better stand under it."""
    if inner.w / inner.h < BESIDE:
        return 0.0
    for share in (1.0, 0.9, 0.8, 0.7):
        side = inner.h * share
        blocks = laid(sheet, inner.w - side - gap, inner.h, lines)
        if all(_as_wanted(sheet, line, block) for line, block in zip(lines, blocks, strict=True)):
            return side
    return 0.0


def _as_wanted(sheet: Sheet, line: Line, block: Block) -> bool:
    held = sheet.sizes(line.tier).held
    return not block.torn and block.x_height >= held * 0.99 and (block.lines == 1 or line.tier != "main")


def _widest(sheet: Sheet, inner: Box, side: float, gap: float, lines: Sequence[Line]) -> float:
    return max(block.w for block in laid(sheet, inner.w - side - gap, inner.h, lines))


def _under(sheet: Sheet, inner: Box, lines: Sequence[Line], gap: float) -> float:
    """The height the texts take under a picture: at least a third of the card stays with the picture, if it can."""
    blocks: list[Block] = []
    for share in (0.36, 0.42, 0.5, 0.6, 0.7):
        blocks = laid(sheet, inner.w, inner.h * share, lines)
        if all(_as_wanted(sheet, line, block) for line, block in zip(lines, blocks, strict=True)):
            break
    return sum(block.h for block in blocks) + gap * 0.5 * (len(blocks) - 1)


def laid(sheet: Sheet, w: float, h: float, lines: Sequence[Line]) -> list[Block]:
    """The texts as large as they fit one under the other; the main one gives way first."""
    gap = units.GAP * sheet.u * 0.5
    room = h - gap * (len(lines) - 1)
    small = [fit(line.words, w, room, sheet.sizes(line.tier), sheet.style()) for line in lines[1:]]
    main = fit(lines[0].words, w, max(1.0, room - sum(b.h for b in small)), sheet.sizes(lines[0].tier), sheet.style())
    return [main, *small]


def write(draft: Draft, room: Box, lines: Sequence[Line]) -> None:
    """The texts one under the other in the middle of a room."""
    if not lines:
        return
    gap = units.GAP * draft.sheet.u * 0.5
    blocks = laid(draft.sheet, room.w, room.h, lines)
    top = room.y + (room.h - sum(block.h for block in blocks) - gap * (len(blocks) - 1)) / 2
    for line, block in zip(lines, blocks, strict=True):
        draft.block(block, room.x + (room.w - block.w) / 2, top, line.ink, line.words, line.tier)
        top += block.h + gap


def picture(draft: Draft, room: Box, file: Path, share: float = 1.0, *, faded: bool = False) -> None:
    """A picture, square, in the middle of a room."""
    side = min(room.w, room.h)
    if side > 0:
        draft.add(Picture(draft.inside(room.middle(side, side)), file, share, faded))


def back(draft: Draft, plate: Box, number: int) -> None:
    """A card face down: its pattern, and its number."""
    u = draft.sheet.u
    inner = plate.inset(min(1.6 * u, plate.h * 0.06))
    draft.plate(inner, "back", shadow=False, corner=1.5)
    if number:
        draft.text(str(number), inner.inset(u), "main", "on-accent", bold=True, lines=1)
        return
    side = min(inner.w, inner.h) * 0.34
    draft.shape(inner.middle(side, side), "star", "on-accent")


def grid(sheet: Sheet, box: Box, faces: Sequence[Face], columns: int | None) -> None:
    """Cards in a grid, one size of letters for all."""
    if not faces:
        return
    found = best_grid(sheet, box, [_demand(face) for face in faces], columns)
    for place, face in zip(found.places, faces, strict=False):
        draft = Draft(sheet, place, "card", face.id or face.card.key or face.card.en)
        _small(draft, place, face, found)
        draft.done("deal", side="back" if face.back else "front")


def _demand(face: Face) -> tuple[bool, tuple[str, ...]]:
    """Whether a face has a picture, and the texts written on it; a card face down needs room for its front."""
    has_picture = face.picture and picture_file(face.card) is not None
    return has_picture, tuple(line.words for line in lines_of(face.card, Sides(en=face.en, ja=face.ja)))


def _small(draft: Draft, place: Box, face: Face, found: Grid) -> None:
    draft.plate(place, "card")
    if face.back:
        back(draft, place, face.number)
        return
    if face.marked:
        draft.frame(place, "accent", 1.0)
    inner = place.inset(found.pad)
    file = picture_file(face.card) if face.picture else None
    style = draft.sheet.style()._replace(x=found.x)
    blocks = [lay(line.words, style, inner.w) for line in lines_of(face.card, Sides(en=face.en, ja=face.ja))]
    high = _small_texts(draft, inner, face, blocks, file is not None)
    if file is not None:
        picture(draft, Box(inner.x, inner.y, inner.w, inner.h - high), file, faded=face.faded)
    if face.number:
        _numbered(draft, place, face.number, style)
    if face.faded:
        draft.plate(place, "veil", shadow=False)
        side = min(place.w, place.h) * 0.4
        draft.shape(place.middle(side, side), "tick", "good", "card")


def _small_texts(draft: Draft, inner: Box, face: Face, blocks: Sequence[Block], above: bool) -> float:
    """Write a small card's texts at its foot (or in its middle where no picture is above); the height they take."""
    gap = 0.6 * draft.sheet.u
    high = sum(block.h + gap for block in blocks)
    top = inner.bottom - high + gap if above else inner.y + (inner.h - high + gap) / 2
    for line, block in zip(lines_of(face.card, Sides(en=face.en, ja=face.ja)), blocks, strict=True):
        draft.block(block, inner.x + (inner.w - block.w) / 2, top, "ink", line.words, "body")
        top += block.h + gap
    return high


def _numbered(draft: Draft, place: Box, number: int, style: Style) -> None:
    u = draft.sheet.u
    block = lay(str(number), style._replace(x=units.BODY_X * u, bold=True))
    corner = Box(place.x + u, place.y + u, max(block.w, block.h) + u, block.h + 0.6 * u)
    draft.plate(corner, "chip", shadow=False, corner=1.4)
    middle = corner.middle(block.w, block.h)
    draft.block(block, middle.x, middle.y, "faint", str(number), "body")
