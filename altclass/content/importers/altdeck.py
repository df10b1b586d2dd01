"""Reads a deck that a colleague handed over (.altdeck): a zip of texts and pictures, and never anything that runs."""

from __future__ import annotations

from pathlib import Path

import msgspec

from altclass.content.card import Card
from altclass.content.importers.brought import Brought
from altclass.content.importers.columns import DETAILS, FIELDS
from altclass.content.importers.completing import cells_of
from altclass.content.importers.formulas import kept_text
from altclass.content.importers.letters import seen
from altclass.content.importers.pack import Pack
from altclass.content.importers.rows import Table, cards_of
from altclass.problems import Problem

DECK = "deck.json"
FORM = 1
LONGEST_TITLE = 100


class Handed(msgspec.Struct, frozen=True):
    """What stands in deck.json.  `pictures`: a card's picture -> its file's name in the zip, for the teacher's own."""

    altdeck: int
    title: dict[str, str]
    cards: list[Card]
    grade: str = ""
    theme: str = ""
    pictures: dict[str, str] = {}


def read_altdeck(path: Path, columns: dict[str, int] | None = None) -> Brought:  # noqa: ARG001 (it has none to choose)
    """The deck.  Raises Problem import.* where the file is none, is damaged, or comes from a newer AltClass."""
    with Pack(path) as pack:
        if DECK not in pack.names:
            raise Problem("import.not_altdeck", file=path.name)
        content = pack.read(DECK)
    try:
        told = msgspec.json.decode(content, type=Handed)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as fault:
        raise Problem("import.broken", file=path.name) from fault
    if told.altdeck > FORM:
        raise Problem("import.newer", file=path.name)
    if not told.cards:
        raise Problem("import.empty", file=path.name)
    return _brought(told, path)


def _brought(told: Handed, path: Path) -> Brought:
    fields = (*FIELDS, *DETAILS)
    rows = [tuple(map(kept_text, cells_of(card))) for card in told.cards]
    media = [(told.pictures.get(card.picture, ""), "") for card in told.cards]
    columns = {field: place for place, field in enumerate(fields)}
    brought = cards_of(Table(rows, media), path.name, columns)
    title = {lang: seen(title)[:LONGEST_TITLE] for lang, title in told.title.items() if lang in ("en", "ja") and title}
    return brought._replace(
        media=brought.media._replace(read=lambda name: _read(path, name)),
        title=title,
        grade=told.grade[:4],
        theme=told.theme[:40],
    )


def _read(path: Path, name: str) -> bytes:
    with Pack(path) as pack:
        return pack.read(name)
