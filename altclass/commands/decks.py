"""`altclass decks`: every deck on this PC, with how many cards, pictures and voices it has."""

from __future__ import annotations

from functools import partial
from typing import Any

from altclass.commands.arguments import own_lang, show_list
from altclass.content.deck import Deck
from altclass.content.library import decks
from altclass.content.pictures import picture_file
from altclass.content.ruby import plain
from altclass.speech.clips import ClipShelf


def run(args: list[str]) -> int:
    """List the decks; 0.  A deck that cannot be read is left out and named on standard error."""
    return show_list("decks", args, decks, _line, partial(described, shelf=ClipShelf()))


def _line(deck: Deck) -> str:
    return f"{deck.id:24} {plain(deck.named(own_lang()))}  ({len(deck.cards)})"


def described(deck: Deck, shelf: ClipShelf) -> dict[str, Any]:
    """What a script may count on: id, title, grade, and the numbers of cards, pictures and ready voices."""
    return {
        "id": deck.id,
        "title": {lang: plain(title) for lang, title in deck.title.items()},
        "grade": deck.grade,
        "note": {lang: plain(note) for lang, note in deck.note.items()},
        "cards": len(deck.cards),
        "pictures": sum(picture_file(card) is not None for card in deck.cards),
        "voices": sum(shelf.find(card.en, slow=False) is not None for card in deck.cards),
    }
