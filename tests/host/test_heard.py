"""A game may choose the short sound of a state, or ask for silence; without a word from it the host chooses."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from altclass.content.library import deck
from altclass.host.headless import Headless
from altclass.host.sounds import Sounds
from altclass.play.game import load_game
from altclass.play.manifest import Value
from altclass.play.moves import Move
from altclass.play.session import new_session
from altclass.play.shelf import folder_of

Begin = Callable[..., Headless]


@pytest.fixture
def effects(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the short sounds, in the order they are heard."""
    heard: list[str] = []
    really = Sounds.effect

    def effect(sounds: Sounds, name: str) -> None:
        heard.append(name)
        really(sounds, name)

    monkeypatch.setattr(Sounds, "effect", effect)
    return heard


@pytest.fixture
def begin(effects: list[str]) -> Iterator[Begin]:
    """A lesson of any game, the sounds of its beginning forgotten."""
    started: list[Headless] = []

    def start(game: str, deck_id: str = "animals", **options: Value) -> Headless:
        found = load_game(folder_of(game))
        lesson = Headless(found, new_session(found.manifest, deck(deck_id), options=options, seed=1), (640, 480))
        started.append(lesson)
        lesson.start()
        effects.clear()
        return lesson

    yield start
    for lesson in started:
        lesson.close()


def test_a_game_with_a_beat_is_clapped_to(begin: Begin, effects: list[str]) -> None:
    lesson = begin("keyword_caller", tempo=60, faster=False, shortest=3)
    for move in ("announce", "go"):
        lesson.host.play(Move(move), lesson.mono)
    effects.clear()
    lesson.pass_time(8.5)
    assert effects == ["clap"] * 4  # the second that counts in; then word, class, clap, clap; word, class, clap


def test_a_game_that_says_nothing_about_it_sounds_as_ever(begin: Begin, effects: list[str]) -> None:
    lesson = begin("bomb_timer", say="nothing")
    lesson.host.play(Move("start"), lesson.mono)
    assert effects == ["deal"]
