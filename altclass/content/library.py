"""The library: every deck on this PC, those that AltClass brings and those the teacher made."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec

from altclass.content.card import Card
from altclass.content.deck import Deck, DeckFile
from altclass.content.lexicon import lexicon
from altclass.problems import Problem
from altclass.storage.files import NOT_READABLE, replace, write_whole_bytes
from altclass.storage.paths import assets_dir, ready, user_decks_dir, user_dir
from altclass.storage.reasons import reason


def decks() -> tuple[list[Deck], list[Problem]]:
    """All decks, the teacher's own first, and one problem for each file that could not be read."""
    found: list[Deck] = []
    problems: list[Problem] = []
    for path in deck_files():
        try:
            found.append(read_deck(path))
        except Problem as problem:
            problems.append(problem)
    return found, problems


def deck_files() -> Iterator[Path]:
    """The files of all decks: the teacher's own, then the shipped ones, each by name."""
    for folder in (user_decks_dir(), assets_dir() / "decks"):
        if folder.is_dir():
            yield from sorted(folder.glob("*.json"))


def deck(name: str) -> Deck:
    """The deck of that id; a teacher's own wins over a shipped one.  Raises Problem content.no_such_deck."""
    for path in deck_files():
        if path.stem == name:
            return read_deck(path)
    raise Problem("content.no_such_deck", deck=name)


def free_id(title: str) -> str:
    """An id made of the title that no deck has yet: "unit-3", then "unit-3-2"."""
    base = re.sub(r"[^a-z0-9]+", "-", title.lower())[:60].strip("-") or "deck"
    taken = {path.stem for path in deck_files()}
    return next(name for name in (base, *(f"{base}-{n}" for n in range(2, 10_000))) if name not in taken)


def read_deck(path: Path) -> Deck:
    """One deck, its lexicon keys made whole.  Raises Problem content.deck_unreadable or content.unknown_word."""
    try:
        told = msgspec.json.decode(path.read_bytes(), type=DeckFile)
    except NOT_READABLE as fault:
        raise Problem("content.deck_unreadable", file=path.name, why=str(fault)) from fault
    return Deck(
        id=path.stem,
        title=told.title,
        cards=tuple(_whole(card, path) for card in told.cards),
        grade=told.grade,
        theme=told.theme,
        shipped=path.parent != user_decks_dir(),
        note=told.note,
    )


def _whole(card: str | Card, path: Path) -> Card:
    if isinstance(card, Card):
        return card
    if card in lexicon():
        return lexicon()[card]
    raise Problem("content.unknown_word", file=path.name, word=card)


def save_deck(deck: Deck) -> Path:
    """Write a teacher's own deck, whole; words of the lexicon are kept as their keys."""
    cards: list[str | Card] = [card.key if _unchanged(card) else card for card in deck.cards]
    told = DeckFile(title=deck.title, cards=cards, grade=deck.grade, theme=deck.theme, note=deck.note)
    path = user_decks_dir() / f"{deck.id}.json"
    write_whole_bytes(path, msgspec.json.format(msgspec.json.encode(told), indent=1))
    return path


def removed_dir() -> Path:
    """Where decks lie that the teacher took out of the list."""
    return user_dir() / "removed"


def put_away(deck_id: str) -> Path:
    """Take a teacher's own deck out of the list; its file is kept.  Raises Problem storage.cannot_write."""
    path = user_decks_dir() / f"{deck_id}.json"
    names = (deck_id, *(f"{deck_id}-{number}" for number in range(2, 10_000)))
    folder = ready(removed_dir())
    goal = next(goal for name in names if not (goal := folder / f"{name}.json").exists())
    try:
        replace(path, goal)
    except OSError as refused:
        raise Problem("storage.cannot_write", path=str(goal), why=reason(refused)) from refused
    return goal


def _unchanged(card: Card) -> bool:
    return bool(card.key) and lexicon().get(card.key) == card
