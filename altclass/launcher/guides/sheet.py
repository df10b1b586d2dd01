"""A game's guide on one sheet of paper: what it is at the top, then two columns, in letters as large as will fit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from altclass.i18n import Lang
from altclass.launcher import colours, facts
from altclass.launcher.guides.columns import Column, columns_of
from altclass.launcher.guides.guide import Piece, read_guide
from altclass.launcher.guides.wrapping import lines, width
from altclass.launcher.tongue import Tongue
from altclass.play.manifest import Manifest
from altclass.printing.marks import GREY, Box, Mark, Page, Picture, Rect, Text, paper_size
from altclass.storage.paths import assets_dir

MARGIN, GAP, FOOT = 13.0, 7.0, 7.0  # millimetres
LARGEST, SMALLEST, STEP = 4.2, 2.5, 0.1  # the letters' size: 12 to 7 points
A_PAGE = 2  # columns


class Head(NamedTuple):
    """The top of the sheet, and where the columns begin."""

    marks: tuple[Mark, ...]
    bottom: float


def guide_pages(folder: Path, manifest: Manifest, lang: Lang, paper: str = "A4") -> list[Page]:
    """One page; more only where a teacher's own guide is longer than the smallest letters allow.

    Raises Problem printing.no_such_paper.  Qt and the fonts must be ready.
    """
    wide, high = paper_size(paper)
    frame = Box(0, 0, wide, high).inset(MARGIN * wide / 210)
    tongue = Tongue(lang)
    head = _head(frame, folder, manifest, tongue)
    body = Box(frame.x, head.bottom, frame.w, frame.y + frame.h - FOOT - head.bottom)
    guide = read_guide(folder, lang)
    size = LARGEST
    laid = columns_of(guide, manifest.accent, (body.w - GAP) / 2, body.h, size)
    while len(laid) > A_PAGE and size > SMALLEST:
        size -= STEP
        laid = columns_of(guide, manifest.accent, (body.w - GAP) / 2, body.h, size)
    return [
        Page(wide, high, (*head.marks, *_columns(body, laid[at : at + A_PAGE]), _foot(frame, manifest, tongue)))
        for at in range(0, max(1, len(laid)), A_PAGE)
    ]


def _columns(body: Box, laid: list[Column]) -> Iterator[Mark]:
    for at, column in enumerate(laid):
        yield from column.marks(body.x + at * (body.w + GAP) / 2, body.y)


def _head(frame: Box, folder: Path, manifest: Manifest, tongue: Tongue) -> Head:
    """Title, facts, what the class is told about it, and its screen."""
    high = 34.0
    shot = assets_dir() / "previews" / f"{folder.name}.webp"
    shown = shot if shot.is_file() else None
    picture = Box(frame.x + frame.w - high * 16 / 9, frame.y, high * 16 / 9, high)
    room = frame.w - (picture.w + 5 if shown else 0)
    told = "   ·   ".join(
        (facts.minutes(manifest, tongue), facts.grades(manifest.grades, tongue), facts.skills(manifest, tongue))
    )
    class_told = list(_told_class(Box(frame.x + 6, frame.y + 17, room - 6, 0), manifest))
    bottom = max(frame.y + high, *(mark.y + mark.h for mark in class_told))
    accent = colours.ACCENTS[manifest.accent]
    marks: list[Mark] = [
        Rect(frame.x, frame.y, 2.2, bottom - frame.y, 0.1, accent, accent),
        Text(frame.x + 6, frame.y, room - 6, 11, tongue.label(manifest.title), 8.4, bold=True),
        Text(frame.x + 6, frame.y + 11, room - 6, 5, told, 3.4, ink=GREY),
        *class_told,
    ]
    if shown:
        marks.append(Picture(*picture, shown))
        marks.append(Rect(*picture, 0.25, GREY, corner=1.2))
    return Head(tuple(marks), bottom + 6)


def _told_class(box: Box, manifest: Manifest) -> Iterator[Text]:
    """What the pupils read, in English and, with readings, in Japanese."""
    size, top = 3.7, box.y
    for line in lines((Piece(manifest.summary.said("en")),), box.w / size):
        yield Text(box.x, top, box.w, size * 1.3, "".join(run.text for run in line), size)
        top += size * 1.3
    for sentence in _halves(manifest.summary.said("ja"), box.w / size):
        yield Text(box.x, top, box.w, size * 1.8, sentence, size)
        top += size * 1.8


def _halves(marked: str, room: float) -> list[str]:
    """A marked text too long for a line, broken after the comma or full stop that is nearest its middle."""
    stops = [found.end() for found in re.finditer("[、。！？]", marked[:-1])]
    if width(marked, False) <= room or not stops:
        return [marked]
    at = min(stops, key=lambda stop: abs(width(marked[:stop], False) - width(marked, False) / 2))
    return [marked[:at], marked[at:]]


def _foot(frame: Box, manifest: Manifest, tongue: Tongue) -> Mark:
    told = f"AltClass   ·   {tongue.label(manifest.title)}   ·   {tongue.say('guide.foot')}"
    return Text(frame.x, frame.y + frame.h - 4, frame.w, 4, told, 2.8, ink=GREY)
