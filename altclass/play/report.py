"""What a game leaves behind: how long it took, how many moves, the teams' points; no names."""

from __future__ import annotations

import msgspec

from altclass.play.table import Table


class Report(msgspec.Struct, frozen=True):
    """One activity, played.  `minutes` to one decimal; `scores` by team, empty for the whole class."""

    game: str
    deck: str
    minutes: float
    moves: int
    scores: tuple[int, ...]
    finished: bool


def report(table: Table, now: float) -> Report:
    """The report of a table at `now` seconds of play."""
    return Report(
        game=table.session.game,
        deck=table.session.deck.id,
        minutes=round(now / 60, 1),
        moves=len(table.played),
        scores=table.scores,
        finished=table.game.finished(table.state),
    )
