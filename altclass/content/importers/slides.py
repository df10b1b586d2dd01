"""Reads words and pictures out of a PowerPoint file (.pptx): a slide is a card, a table is a list.

A slide with a picture or at most three lines makes one card; a slide with more lines is read line by line.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from pathlib import Path

from altclass.content.importers.brought import Brought
from altclass.content.importers.columns import JAPANESE
from altclass.content.importers.pack import Pack
from altclass.content.importers.rows import MOST_CARDS, Table, cards_of
from altclass.content.importers.slide_xml import Slide, links, slide
from altclass.problems import Problem

SLIDE = re.compile(r"ppt/slides/slide(\d{1,5})\.xml")
MOST_BYTES_OF_XML = 5_000_000
LINES_OF_ONE_CARD = 3
BETWEEN = re.compile(r"\t+| {2,}|\s*[:：=／/]\s+|\s+[-–—]\s+")


def read_slides(path: Path, columns: dict[str, int] | None = None) -> Brought:
    """The cards of the slides, in their order.  Raises Problem import.* where there are none."""
    rows: list[list[str]] = []
    media: list[tuple[str, str]] = []
    with Pack(path) as pack:
        found = sorted((int(match[1]), match[0]) for match in map(SLIDE.fullmatch, pack.names) if match)
        if not found:
            raise Problem("import.not_slides", file=path.name)
        for _, name in found:
            shown, picture = _slide(pack, name, path.name)
            for row in _rows(shown, bool(picture)):
                rows.append(row)
                media.append((picture if len(row) and not shown.tables else "", ""))
            if len(rows) > MOST_CARDS:
                raise Problem("import.too_many", file=path.name, most=MOST_CARDS)
    if not rows:
        raise Problem("import.empty", file=path.name)
    brought = cards_of(Table(rows, media), path.name, columns)
    return brought._replace(media=brought.media._replace(read=lambda name: _read(path, name)))


def _slide(pack: Pack, name: str, file: str) -> tuple[Slide, str]:
    """What a slide shows, and the name of its only picture ("" for none or several)."""
    folder, base = posixpath.split(name)
    side = f"{folder}/_rels/{base}.rels"
    try:
        shown = slide(pack.read(name, MOST_BYTES_OF_XML))
        linked = links(pack.read(side, MOST_BYTES_OF_XML)) if side in pack.names and shown.pictures else {}
    except ValueError as fault:
        raise Problem("import.broken", file=file) from fault
    pictures = {posixpath.normpath(posixpath.join(folder, linked[mark])) for mark in shown.pictures if mark in linked}
    pictures &= set(pack.names)
    return shown, pictures.pop() if len(pictures) == 1 else ""


def _rows(shown: Slide, has_picture: bool) -> Iterator[list[str]]:
    """The rows of a slide: its tables' rows; else one for all its lines, or one for each."""
    if shown.tables:
        yield from shown.tables
    elif shown.lines and (has_picture or len(shown.lines) <= LINES_OF_ONE_CARD) and _is_one_word(shown.lines):
        yield _card(shown.lines)
    else:
        for line in shown.lines:
            yield _card(BETWEEN.split(line))


def _is_one_word(lines: list[str]) -> bool:
    """Three English lines are three words, and one English line with one Japanese line is one."""
    return sum(not JAPANESE.search(line) for line in lines) <= 1


def _card(texts: list[str]) -> list[str]:
    """English first, then Japanese, whichever stood first on the slide."""
    english = next((text for text in texts if not JAPANESE.search(text)), "")
    return [english, next((text for text in texts if JAPANESE.search(text)), "")]


def _read(path: Path, name: str) -> bytes:
    with Pack(path) as pack:
        return pack.read(name)
