"""`altclass decks`: every deck on this PC, with how many cards, pictures and voices it has."""

from __future__ import annotations

import sys
from typing import Any

from altclass.commands.arguments import Arguments, helped, own_lang, show, show_json
from altclass.content.deck import Deck
from altclass.content.library import decks
from altclass.content.pictures import picture_file
from altclass.content.ruby import plain
from altclass.i18n import sentence
from altclass.speech.clips import ClipShelf


def run(args: list[str]) -> int:
    """List the decks; 0.  A deck that cannot be read is left out and named on standard error."""
    if helped("decks", args):
        return 0
    parser = Arguments("decks")
    parser.add_argument("--json", action="store_true")
    as_json = parser.parse_args(args).json
    found, problems = decks()
    shelf = ClipShelf()
    if as_json:
        show_json([described(deck, shelf) for deck in found])
    else:
        show("\n".join(f"{deck.id:24} {plain(deck.named(own_lang()))}  ({len(deck.cards)})" for deck in found))
    for problem in problems:
        print(sentence(problem, own_lang()), file=sys.stderr)
    return 0


def described(deck: Deck, shelf: ClipShelf) -> dict[str, Any]:
    """What a script may count on: id, title, grade, and the numbers of cards, pictures and ready voices."""
    return {
        "id": deck.id,
        "title": {lang: plain(title) for lang, title in deck.title.items()},
        "grade": deck.grade,
        "cards": len(deck.cards),
        "pictures": sum(picture_file(card) is not None for card in deck.cards),
        "voices": sum(shelf.find(card.en, slow=False) is not None for card in deck.cards),
    }
