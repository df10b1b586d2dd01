"""A storm of keys, clicks, touches, clickers and buzzers: no crash, no double move, and nobody leaves by accident."""

from __future__ import annotations

import os

import pytest

from altclass.play.game import Game
from altclass.play.shelf import shelf
from tests.host.monkey import Monkey

SHORT = 3_000
LONG = int(os.environ.get("ALTCLASS_MONKEY", "10000"))  # 100000 for a night

every_game = pytest.mark.parametrize("game", shelf(), ids=lambda game: game.manifest.id)


@every_game
def test_a_storm_of_hands_leaves_the_class_unharmed(game: Game) -> None:
    monkey = Monkey(game, seed=3, paint_every=25)
    monkey.run(SHORT)
    assert monkey.played > SHORT / 150  # dialogs, tools and covered screens take the rest


@pytest.mark.slow
@pytest.mark.timeout(3600)
@every_game
def test_a_long_storm_painted_often(game: Game) -> None:
    Monkey(game, seed=8, paint_every=5).run(LONG)
