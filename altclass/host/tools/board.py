"""A game without moves: what lies under the tools when they are taken up alone, before a lesson or between two games."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from altclass.content.deck import Deck
from altclass.host.stage import Stage
from altclass.host.tools.words import manifest
from altclass.play.game import Game
from altclass.play.moves import Brief
from altclass.play.session import Session, Show

NOTHING = Deck("tools", {"en": "Tools", "ja": "道具"}, ())


@dataclass(frozen=True, slots=True)
class Board:
    """An empty board."""


def deal(_session: Session) -> Board:
    """The empty board."""
    return Board()


def advance(_state: Board) -> None:
    """Nothing comes next."""


def brief(_state: Board) -> Brief:
    """There is nothing to tell."""
    return Brief()


def draw(stage: Stage, _state: Board) -> None:
    """Paper, and nothing on it."""
    stage.body.nothing()


def board() -> Game:
    """The board as a game, so that everything that runs a game runs it."""
    return Game(manifest(), Path(__file__).parent, sys.modules[__name__])


def session(deck: Deck | None, show: Show, seed: int) -> Session:
    """A lesson of nothing but tools; the deck's words may fill the wheel."""
    return Session("tools", "tools", deck or NOTHING, seed=seed, show=show)
