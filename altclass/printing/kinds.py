"""Everything that can be printed, by its kind."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from altclass.content.deck import Deck
from altclass.play.manifest import Label, Option, Value
from altclass.play.sheets import MOST_SHEETS
from altclass.printing.bingo import bingo_sheets, blank_sheets
from altclass.printing.bingo_options import BLANK_OPTIONS, OPTIONS
from altclass.printing.karuta import karuta_cards
from altclass.printing.karuta_options import OPTIONS as KARUTA
from altclass.printing.karuta_options import POINTING_OPTIONS, set_of
from altclass.printing.marks import Page
from altclass.printing.pointing import pointing_sheets
from altclass.printing.writing import OPTIONS as WRITING
from altclass.printing.writing import writing_sheets
from altclass.problems import Problem

SHEETS = Option(Label("Sheets", "枚数"), 35, (1, MOST_SHEETS), unit=Label("pupils", "人分"))
SETS = Option(Label("Sets of cards", "カードの組"), 9, (1, MOST_SHEETS), unit=Label("groups", "班分"))
FOR_GROUPS = Option(Label("Sheets", "枚数"), 9, (1, MOST_SHEETS), unit=Label("groups", "班分"))
COPIES = Option(Label("Copies", "部数"), 1, (1, MOST_SHEETS), unit=Label("copies", "部"))


class Kind(NamedTuple):
    """Something to print: its name, what may be chosen, for which game it is, who lays it out, how many, on what.

    `number` tells the number by which the game knows what was printed; None where bingo's own rules do, or nothing.
    """

    title: Label
    options: dict[str, Option]
    game: str
    pages: Callable[[Deck, dict[str, Value], int, int, str], list[Page]]
    sheets: Option = SHEETS
    papers: tuple[str, ...] = ("A4", "B5", "B4")
    number: Callable[[dict[str, Value], int], int] | None = None


def card_number(options: dict[str, Value], seed: int) -> int:
    """The number of a set of cards."""
    return set_of(options, seed).number


KINDS = {
    "bingo": Kind(Label("Bingo sheets", "ビンゴシート"), OPTIONS, "bingo", bingo_sheets),
    "karuta": Kind(
        Label("Karuta cards", "カルタのカード"), KARUTA, "karuta", karuta_cards, SETS, ("A4", "B4", "B5"), card_number
    ),
    "pointing": Kind(
        Label("Pointing sheets", "ポインティングシート"),
        POINTING_OPTIONS,
        "karuta",
        pointing_sheets,
        FOR_GROUPS,
        ("A3", "B4"),
        card_number,
    ),
    "writing": Kind(
        Label("Writing sheets", "書く練習シート"), WRITING, "flashcards", writing_sheets, COPIES, ("A4", "B5", "B4")
    ),
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
