"""A classroom for the games: real decks, and a table that a test can play on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from altclass.content.library import deck
from altclass.play.game import load_game
from altclass.play.manifest import Value
from altclass.play.moves import Move
from altclass.play.session import new_session
from altclass.play.shelf import folder_of
from altclass.play.table import Table

NewTable = Callable[..., Table]


@pytest.fixture
def table() -> NewTable:
    """`table("bingo", "animals", teams=2, size=4)`: a game just dealt, seed 1."""

    def lay(game: str, deck_id: str = "animals", *, teams: int | None = None, seed: int = 1, **options: Value) -> Table:
        found = load_game(folder_of(game))
        return Table(found, new_session(found.manifest, deck(deck_id), options=options, seed=seed, teams=teams))

    return lay


def play(table: Table, now: float, *moves: str | Move) -> Table:
    """Play moves by name, all at `now` seconds; every one must be allowed."""
    for move in moves:
        assert table.play(Move(move) if isinstance(move, str) else move, now), move
    return table


def let_time_pass(table: Table, until: float) -> list[str]:
    """Play what comes by itself until that second; the names of the moves that came."""
    came = []
    while (due := table.game.due(table.state)) and due.at <= until:
        assert table.play(due.move, due.at), due
        came.append(due.move.name)
    return came
