"""Cards: white, with a picture, the word below or beside it, and readings over kanji; alone or in a grid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from altclass.content.card import Card
from altclass.content.pictures import picture_file
from altclass.content.sounds import STRONG, stress_of
from altclass.host import units
from altclass.host.box import Box
from altclass.host.marks import Picture
from altclass.host.pieces import arranging
from altclass.host.pieces.arranging import Line
from altclass.host.pieces.grids import Grid, best_grid
from altclass.host.sheet import Draft, Sheet
from altclass.host.shows import Face
from altclass.host.text.lay import Block, lay
from altclass.play.moves import Move

LEAST_PICTURE = 13.0  # units; where all cards of a grid must stay, words go before pictures get smaller than this


class Sides(NamedTuple):
    """What of a card is seen; `share` is how much of the picture is uncovered."""

    picture: bool = True
    en: bool = True
    ja: bool = False
    sentence: bool = False
    back: bool = False
    share: float = 1.0
    sounds: bool = False


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
    fill(draft, inner, file, lines, sides.share)
    draft.done("deal", side="front")


def lines_of(told: Card, sides: Sides) -> list[Line]:
    """The texts of a card, largest first."""
    lines = [Line(told.en, "main")] if sides.en else []
    if sides.en and sides.sounds and told.phonemes:
        lines.append(Line(said_so(told.phonemes), "title", "faint"))
    if sides.ja and told.ja:
        lines.append(Line(told.ja, "title" if lines else "main", "ink"))
    if sides.sentence and told.sentence_en:
        lines.append(Line(told.sentence_en, "body"))
        if sides.ja and told.sentence_ja:
            lines.append(Line(told.sentence_ja, "body"))
    return [line for line in lines if line.words.strip()]


def said_so(phonemes: str) -> str:
    """How a word is said: its sounds, and for a word of some syllables a dot each, the stressed one large."""
    beats = stress_of(phonemes) if " " not in phonemes else ""
    dots = "".join("●" if beat == STRONG else "•" for beat in beats) if len(beats) > 1 else ""
    return f"/{phonemes}/ {dots}".rstrip()


def fill(draft: Draft, inner: Box, file: Path | None, lines: Sequence[Line], share: float = 1.0) -> None:
    """Picture and texts where both are large: side by side on a wide card, else one above the other."""
    if not lines or file is None:
        if file is not None:
            picture(draft, inner, file, share)
        write(draft, inner, arranging.fewer(draft.sheet, inner, lines))
        return
    plan = arranging.arranged(draft.sheet, inner, lines)
    if plan.picture.w:
        picture(draft, plan.picture, file, share)
    write(draft, plan.room, plan.lines)


def write(draft: Draft, room: Box, lines: Sequence[Line]) -> None:
    """The texts one under the other in the middle of a room."""
    blocks = arranging.laid(draft.sheet, room.w, room.h, lines)
    gap = arranging.between(draft.sheet)
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


def grid(
    sheet: Sheet, box: Box, faces: Sequence[Face], columns: int | None, *, all_of_them: bool = False, move: str = ""
) -> None:
    """Cards in a grid, one size of letters for all; a touch plays the move with the card's number, from 1."""
    if not faces:
        return
    found = best_grid(sheet, box, [_demand(face) for face in faces], columns)
    if all_of_them and (len(found.places) < len(faces) or _picture_side(sheet, found, faces) < LEAST_PICTURE * sheet.u):
        faces = [replace(face, en=face.en and not face.picture, ja=False) for face in map(_seen, faces)]
        found = best_grid(sheet, box, [_demand(face) for face in faces], columns)
    for number, (place, face) in enumerate(zip(found.places, faces, strict=False), 1):
        draft = Draft(sheet, place, "card", face.id or face.card.key or face.card.en)
        _small(draft, place, face, found)
        draft.done("deal", side="gap" if face.gap else "back" if face.back else "front")
        if move:
            sheet.touch(place, Move(move, (number,)))


def _picture_side(sheet: Sheet, found: Grid, faces: Sequence[Face]) -> float:
    """How large the smallest picture of a grid is over its texts and beside its number."""
    style = sheet.style()._replace(x=found.x)
    inner = found.places[0].inset(found.pad)
    least = max(min(inner.w, inner.h), LEAST_PICTURE * sheet.u)
    for face in filter(_demands_a_picture, faces):
        high = sum(lay(text, style, inner.w).h + 0.6 * sheet.u for text in _demand(face)[1])
        room = _clear_of(sheet, inner._replace(h=inner.h - high), face.number)
        least = min(least, room.w, room.h)
    return least


def _seen(face: Face) -> Face:
    """The face told truly: a picture only where there is one."""
    return replace(face, picture=face.picture and picture_file(face.card) is not None)


def _demands_a_picture(face: Face) -> bool:
    return face.picture and picture_file(face.card) is not None


def _demand(face: Face) -> tuple[bool, tuple[str, ...]]:
    """Whether a face has a picture, and the texts written on it; a card face down needs room for its front."""
    return _demands_a_picture(face), tuple(line.words for line in lines_of(face.card, Sides(en=face.en, ja=face.ja)))


def _gap(draft: Draft, place: Box) -> None:
    """The place where a card was."""
    draft.plate(place, "chip", shadow=False)
    draft.frame(place, "track", 0.5)
    draft.text("?", place.inset(draft.sheet.u), "main", "faint", bold=True, lines=1)


def _small(draft: Draft, place: Box, face: Face, found: Grid) -> None:
    if face.gap:
        _gap(draft, place)
        return
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
        room = Box(inner.x, inner.y, inner.w, inner.h - high)
        picture(draft, _clear_of(draft.sheet, room, face.number), file, faded=face.faded)
    if face.number:
        _numbered(draft, place, face.number)
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


def _clear_of(sheet: Sheet, room: Box, number: int) -> Box:
    """The room that a number in the corner leaves: to its right or under it, whichever is larger."""
    if not number:
        return room
    block = _number_block(sheet, 88 if number > 9 else 8)
    right = Box(room.x + block.w, room.y, room.w - block.w, room.h)
    under = Box(room.x, room.y + block.h * 0.8, room.w, room.h - block.h * 0.8)
    if room.w - room.h > 2 * block.w:
        return room
    return max(right, under, key=lambda box: min(box.w, box.h))


def _number_block(sheet: Sheet, number: int) -> Block:
    return lay(str(number), sheet.style(bold=True)._replace(x=units.BODY_X * sheet.u))


def _numbered(draft: Draft, place: Box, number: int) -> None:
    u = draft.sheet.u
    block = _number_block(draft.sheet, number)
    corner = Box(place.x + 0.8 * u, place.y + 0.8 * u, max(block.w, block.h) + 0.4 * u, block.h)
    middle = corner.middle(block.w, block.h)
    draft.block(block, middle.x, middle.y, "faint", str(number), "body")
