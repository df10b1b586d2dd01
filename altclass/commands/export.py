"""`altclass export DECK --to FILE`: a deck as CSV, workbook, Anki package or .altdeck, by the file's ending."""

from __future__ import annotations

from pathlib import Path

from altclass.commands.arguments import Arguments, helped, own_lang, show, show_json
from altclass.content.exporters.forms import write_file
from altclass.content.library import deck
from altclass.i18n import say


def run(args: list[str]) -> int:
    """Write the file; 0.  Raises Problem content.no_such_deck, export.unknown_form or storage.cannot_write."""
    if helped("export", args):
        return 0
    parser = Arguments("export")
    parser.add_argument("deck")
    parser.add_argument("--to", required=True, type=Path)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args(args)
    found = deck(given.deck)
    write_file(found, given.to)
    if given.json:
        show_json({"file": given.to.name, "cards": len(found.cards), "bytes": given.to.stat().st_size})
    else:
        show(say("export.done", own_lang(), file=given.to.name, cards=len(found.cards)))
    return 0
