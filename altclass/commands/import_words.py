"""`altclass import FILE`: a word list, workbook, Anki package, slides or folder of pictures becomes a deck."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from altclass.commands.arguments import Arguments, helped, own_lang, show, show_json
from altclass.content.deck import Deck
from altclass.content.importers.brought import Brought
from altclass.content.importers.columns import FIELDS
from altclass.content.importers.forms import read_file
from altclass.content.importers.taking_in import Taking
from altclass.content.library import free_id
from altclass.content.ruby import plain
from altclass.i18n import say, sentence
from altclass.problems import Problem
from altclass.speech.clips import recording_stem, recordings_dir


def run(args: list[str]) -> int:
    """Bring in a file; 0.  With a bad row nothing is brought in, unless --skip-bad leaves those rows out."""
    if helped("import", args):
        return 0
    given = _given(args)
    brought = read_file(given.file, _columns(given.columns))
    if brought.faults and not (given.skip_bad or given.dry_run):
        raise _all_in_one(brought, given.file.name)
    deck = _deck(brought, given.title, given.file)
    if not given.dry_run:
        deck = Taking(_recording_place, leaves_out_bad=given.skip_bad).take_in(brought, deck)
    told = _told(brought, deck)
    if given.json:
        show_json(told)
    else:
        show(say("import.done", own_lang(), title=plain(deck.named(own_lang())), **told))
    return 0


def _given(args: list[str]) -> argparse.Namespace:
    parser = Arguments("import")
    parser.add_argument("file", type=Path)
    parser.add_argument("--title", default="")
    parser.add_argument("--columns", default="")
    parser.add_argument("--skip-bad", action="store_true")
    parser.add_argument("--dry-run", action="store_true")
    parser.add_argument("--json", action="store_true")
    return parser.parse_args(args)


def _columns(told: str) -> dict[str, int] | None:
    """`en=1,ja=2`, counted from 1 as a person counts -> columns counted from 0.  Raises Problem import.columns."""
    if not told:
        return None
    pairs = [pair.partition("=") for pair in told.split(",")]
    places = {name.strip(): number.strip() for name, _, number in pairs}
    if "en" not in places or not all(name in FIELDS and number.isdecimal() for name, number in places.items()):
        raise Problem("import.columns", told=told, names=", ".join(FIELDS))
    if "0" in places.values():
        raise Problem("import.columns", told=told, names=", ".join(FIELDS))
    return {name: int(number) - 1 for name, number in places.items()}


def _deck(brought: Brought, title: str, file: Path) -> Deck:
    """The deck it would become: by the title told, else by the file's own, else by its name."""
    titles = {"en": title, "ja": title} if title else dict(brought.title) or {"en": file.stem, "ja": file.stem}
    own_id = free_id(titles.get("en") or next(iter(titles.values())))
    return Deck(own_id, titles, brought.cards, brought.grade, brought.theme, shipped=False)


def _told(brought: Brought, deck: Deck) -> dict[str, Any]:
    """What a script may count on; columns are counted from 1, as in --columns."""
    return {
        "id": deck.id,
        "cards": len(deck.cards),
        "completed": brought.completed,
        "columns": {name: place + 1 for name, place in brought.columns.items() if name in FIELDS},
        "pictures": len(brought.media.pictures),
        "recordings": len(brought.media.sounds),
        "bad": [sentence(fault, own_lang()) for fault in brought.faults],
    }


def _recording_place(word: str) -> Path:
    return recordings_dir() / recording_stem(word)


def _all_in_one(brought: Brought, file: str) -> Problem:
    """One bad row is said by itself; of several the first is said, and all are named."""
    first, *more = brought.faults
    if not more:
        return first
    rows = ", ".join(str(fault.params["row"]) for fault in brought.faults)
    return Problem("import.rows_wrong", file=file, rows=rows, first=sentence(first, own_lang()))
