"""A deck and a game of our own, small enough to see through."""

from __future__ import annotations

from pathlib import Path

import pytest

from altclass.content.card import Card
from altclass.content.deck import Deck
from altclass.play.game import Game, load_game

MANIFEST = """
id = "counting"
title = { en = "Counting", ja = "数える" }
summary = { en = "Count aloud.", ja = "声に出して数えます。" }
minutes = [1, 2]
grades = ["ES3"]
skills = ["speaking"]
accent = "blue"
teams = { least = 0, most = 4, default = 2 }
[options.most]
label = { en = "Up to", ja = "いくつまで" }
default = 20
range = [5, 30]
[moves.count]
label = { en = "Count", ja = "数える" }
[moves.add]
label = { en = "Add", ja = "足す" }
takes = { number = "number" }
[moves.wait]
label = { en = "Wait", ja = "待つ" }
"""

RULES = '''
"""Counting, for tests."""
from __future__ import annotations
from dataclasses import dataclass, replace
from altclass.play.moves import Move
from altclass.play.session import Session

@dataclass(frozen=True, slots=True)
class Count:
    most: int
    total: int = 0
    waited_until: float = 0.0

    def count(self) -> Count:
        return self.add(1)

    def add(self, number: int) -> Count:
        return replace(self, total=self.total + number) if 0 < number <= self.most - self.total else self

    def wait(self, *, now: float) -> Count:
        return replace(self, waited_until=now)

def deal(session: Session) -> Count:
    return Count(session.number("most"))

def advance(at: Count) -> Move | None:
    return Move("count") if at.total < at.most else None

def finished(at: Count) -> bool:
    return at.total == at.most
'''


def put_game(shelf: Path, manifest: str = MANIFEST, rules: str = RULES, name: str = "counting") -> Path:
    """Write a game's folder on a shelf."""
    folder = shelf / name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "game.toml").write_text(manifest, encoding="utf-8")
    (folder / "rules.py").write_text(rules, encoding="utf-8")
    return folder


@pytest.fixture
def counting(tmp_path: Path) -> Game:
    """The counting game."""
    return load_game(put_game(tmp_path / "shelf"))


@pytest.fixture
def deck() -> Deck:
    """Five animals of a teacher's own."""
    words = (
        ("dog", "{犬|いぬ}"),
        ("cat", "{猫|ねこ}"),
        ("bird", "{鳥|とり}"),
        ("cow", "{牛|うし}"),
        ("pig", "{豚|ぶた}"),
    )
    return Deck("mine", {"en": "Mine", "ja": "わたしの"}, tuple(Card(en, ja) for en, ja in words), shipped=False)
