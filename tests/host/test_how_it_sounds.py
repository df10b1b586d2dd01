"""A class that learns to read sounds sees the IPA under the word, and a large dot where the stress is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from altclass.content.card import Card
from altclass.content.library import deck
from altclass.host.examine import SIZES, faults, texts
from altclass.host.marks import Text
from altclass.host.pieces.cards import said_so
from altclass.host.stage import Drawn, Stage, Telling, record
from altclass.play.game import Game
from altclass.play.session import Session


def shown(card: Card, game: Game, session: Session, size: tuple[int, int], *, sounds: bool) -> Drawn:
    def scene(stage: Stage, _: object) -> None:
        stage.body.card(card, ja=True, sounds=sounds)

    return record(scene, game.manifest, session, None, Telling(size, 0.0, (), "", ""))


def words_on(drawn: Drawn) -> list[str]:
    return ["".join(g.text for g in m.glyphs) for p in drawn.sheet.pieces for m in p.marks if isinstance(m, Text)]


def test_a_large_dot_stands_for_the_stressed_syllable() -> None:
    assert said_so("bəˈnænə") == "/bəˈnænə/ •●•"
    assert said_so("dɔɡ") == "/dɔɡ/"
    assert said_so("ˈsɪks əˈklɑk") == "/ˈsɪks əˈklɑk/"


def test_the_sounds_are_seen_only_where_the_teacher_wants_them(
    flashcards: Game, session_of: Callable[..., Session]
) -> None:
    dog = deck("animals").cards[0]
    assert f"/{dog.phonemes}/" in words_on(shown(dog, flashcards, session_of(), (1024, 768), sounds=True))
    assert not any("/" in word for word in words_on(shown(dog, flashcards, session_of(), (1024, 768), sounds=False)))


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_sounds_are_read_from_the_last_row_too(
    size: tuple[int, int], flashcards: Game, session_of: Callable[..., Session]
) -> None:
    for card in (*deck("animals").cards, *deck("fruit").cards, *deck("telling-time").cards):
        pieces = shown(card, flashcards, session_of(), size, sounds=True).sheet.pieces
        assert faults(list(texts(pieces, size)), size) == [], card.en
