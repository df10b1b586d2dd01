"""Opens a deck to be edited, and keeps it: the teacher's own as it stands, a built-in one as a copy."""

from __future__ import annotations

import contextlib
from pathlib import Path

import msgspec

from altclass.content.card import Card
from altclass.content.deck import Deck
from altclass.content.library import deck as deck_of
from altclass.content.library import free_id, save_deck
from altclass.i18n import say
from altclass.storage.files import NOT_READABLE, write_whole_bytes
from altclass.storage.paths import user_decks_dir

Row = tuple[int, Card]


def opened(deck_id: str) -> Deck:
    """The deck as it is edited: with its unfinished rows, or as a copy under a name of its own; "" makes a new one.

    A copy or a new deck is on the disk only once something was changed.
    Raises Problem content.no_such_deck and what else reading a deck may raise.
    """
    if not deck_id:
        titles = {"en": say("editor.new_name", "en"), "ja": say("editor.new_name", "ja")}
        return Deck(free_id(titles["en"]), titles, (), shipped=False)
    deck = deck_of(deck_id)
    if deck.shipped:
        titles = {
            "en": say("editor.copy_name", "en", name=deck.named("en")),
            "ja": say("editor.copy_name", "ja", name=deck.named("ja")),
        }
        return msgspec.structs.replace(deck, id=free_id(f"{deck.id} copy"), title=titles, shipped=False)
    cards = list(deck.cards)
    for place, card in _unfinished(deck.id):
        cards.insert(place, card)
    return msgspec.structs.replace(deck, cards=tuple(cards))


def keep(deck: Deck) -> Deck:
    """Write the deck, whole; returns what games will see of it.  Raises Problem storage.cannot_write.

    A row without English is no card yet: it waits beside the deck, so that it is not lost either.
    """
    rows: list[Row] = [(at, card) for at, card in enumerate(deck.cards) if not card.en.strip()]
    finished = msgspec.structs.replace(deck, cards=tuple(card for card in deck.cards if card.en.strip()))
    path = _beside(deck.id)
    if rows:
        write_whole_bytes(path, msgspec.json.encode(rows))
    save_deck(finished)
    if not rows:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
    return finished


def _unfinished(deck_id: str) -> list[Row]:
    try:
        return msgspec.json.decode(_beside(deck_id).read_bytes(), type=list[Row])
    except NOT_READABLE:
        return []


def _beside(deck_id: str) -> Path:
    return user_decks_dir() / f"{deck_id}.unfinished"
