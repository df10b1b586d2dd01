"""Everything that can be printed, by its kind."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from altclass.content.deck import Deck
from altclass.play.manifest import Label, Option, Value
from altclass.play.sheets import MOST_SHEETS
from altclass.printing.bingo import bingo_sheets, blank_sheets
from altclass.printing.bingo_options import BLANK_OPTIONS, OPTIONS
from altclass.printing.marks import Page
from altclass.problems import Problem


class Kind(NamedTuple):
    """Something to print: its name, what may be chosen, for which game it is, and who lays it out."""

    title: Label
    options: dict[str, Option]
    game: str
    pages: Callable[[Deck, dict[str, Value], int, int, str], list[Page]]


KINDS = {
    "bingo": Kind(Label("Bingo sheets", "ビンゴシート"), OPTIONS, "bingo", bingo_sheets),
    "bingo-blank": Kind(Label("Empty bingo sheets", "書き込み用ビンゴシート"), BLANK_OPTIONS, "bingo", blank_sheets),
}


def for_game(game_id: str) -> tuple[str, ...]:
    """The kinds that belong to a game; none for most."""
    return tuple(name for name, kind in KINDS.items() if kind.game == game_id)


def kind_of(name: str) -> Kind:
    """A kind by its name.  Raises Problem printing.no_such_kind."""
    if name not in KINDS:
        raise Problem("printing.no_such_kind", kind=name, kinds=", ".join(KINDS))
    return KINDS[name]


def chosen(name: str, options: dict[str, Value]) -> dict[str, Value]:
    """Those options, the rest at their defaults.  Raises Problem printing.option_wrong."""
    kind = kind_of(name)
    for option, value in options.items():
        if option not in kind.options or not kind.options[option].takes(value):
            raise Problem("printing.option_wrong", option=option, value=value, options=", ".join(kind.options))
    return {option: told.default for option, told in kind.options.items()} | options


def make(name: str, deck: Deck, options: dict[str, Value], seed: int, sheets: int, paper: str) -> list[Page]:
    """The pages of `sheets` sheets.  Raises Problem (printing.*, content.deck_empty)."""
    if not 1 <= sheets <= MOST_SHEETS:
        raise Problem("printing.sheets_wrong", sheets=sheets, most=MOST_SHEETS)
    if not deck.cards:
        raise Problem("content.deck_empty", deck=deck.named("en"))
    return kind_of(name).pages(deck, chosen(name, options), seed, sheets, paper)
