"""A class at the screen: the real flashcards with the real animals, played without a window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from altclass.content.library import deck
from altclass.host.headless import Headless, use_no_screen
from altclass.play.game import Game, load_game
from altclass.play.session import Session, Show, new_session
from altclass.play.shelf import folder_of

use_no_screen()

MakeSession = Callable[..., Session]


@pytest.fixture(scope="session")
def flashcards() -> Game:
    return load_game(folder_of("flashcards"))


@pytest.fixture
def session_of(flashcards: Game) -> MakeSession:
    """A session of flashcards; `show` holds what the pupils' screen is like, the rest are options."""

    def make(*, show: Show | None = None, teams: int = 3, **options: Any) -> Session:
        return new_session(flashcards.manifest, deck("animals"), options=options, seed=1, teams=teams, show=show)

    return make


@pytest.fixture
def play(flashcards: Game, session_of: MakeSession) -> Iterator[Callable[..., Headless]]:
    """A started lesson; closed again by itself."""
    started: list[Headless] = []

    def start(*, size: tuple[int, int] = (1024, 768), show: Show | None = None, **options: Any) -> Headless:
        lesson = Headless(flashcards, session_of(show=show, **options), size)
        started.append(lesson)
        lesson.start()
        return lesson

    yield start
    for lesson in started:
        lesson.close()
