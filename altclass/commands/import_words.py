"""`altclass import FILE`: a word list becomes a deck."""

from __future__ import annotations

import re
from pathlib import Path

from altclass.commands.arguments import Arguments, helped, own_lang, show, show_json
from altclass.content.deck import Deck
from altclass.content.importers.rows import Brought
from altclass.content.importers.text_table import read_table
from altclass.content.library import deck_files, save_deck
from altclass.i18n import say, sentence
from altclass.problems import Problem


def run(args: list[str]) -> int:
    """Bring in a file; 0.  With a bad row nothing is brought in, unless --skip-bad leaves those rows out."""
    if helped("import", args):
        return 0
    parser = Arguments("import")
    parser.add_argument("file", type=Path)
    parser.add_argument("--title", default="")
    parser.add_argument("--skip-bad", action="store_true")
    parser.add_argument("--dry-run", action="store_true")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args(args)
    brought = read_table(given.file)
    if brought.faults and not (given.skip_bad or given.dry_run):
        raise _all_in_one(brought, given.file.name)
    title = given.title or given.file.stem
    deck = Deck(free_id(title), {"en": title, "ja": title}, brought.cards, shipped=False)
    if not given.dry_run:
        save_deck(deck)
    bad = [sentence(fault, own_lang()) for fault in brought.faults]
    told = {"id": deck.id, "cards": len(deck.cards), "completed": brought.completed, "bad": bad}
    if given.json:
        show_json(told)
    else:
        show(say("import.done", own_lang(), title=title, **told))
    return 0


def _all_in_one(brought: Brought, file: str) -> Problem:
    """One bad row is said by itself; of several the first is said, and all are named."""
    first, *more = brought.faults
    if not more:
        return first
    rows = ", ".join(str(fault.params["row"]) for fault in brought.faults)
    return Problem("import.rows_wrong", file=file, rows=rows, first=sentence(first, own_lang()))


def free_id(title: str) -> str:
    """An id made of the title that no deck has yet: "unit-3", then "unit-3-2"."""
    base = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-") or "deck"
    taken = {path.stem for path in deck_files()}
    return next(name for name in (base, *(f"{base}-{n}" for n in range(2, 10_000))) if name not in taken)
