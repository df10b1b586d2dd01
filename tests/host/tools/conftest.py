"""A lesson in which a tool is taken up."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from altclass.content.library import deck
from altclass.host.headless import Headless, use_no_screen
from altclass.host.lesson import Lesson
from altclass.host.marks import Piece
from altclass.host.sheet import Sheet
from altclass.host.sounds import Sounds
from altclass.host.tools.kit import Kit
from altclass.host.tools.words import manifest
from altclass.play.game import Game, load_game
from altclass.play.session import Session, Show, new_session
from altclass.play.shelf import folder_of
from tests.host.tools.playing import Start, session_of
from tests.host.tools.rooms import Shown

use_no_screen()


class Desk:
    """The kit of a lesson, its time told by the test."""

    def __init__(self, game: Game, session: Session, day: date) -> None:
        self.lesson = Lesson(game, session, None, 0.0)
        self.kit = Kit(self.lesson, Sounds())
        self.kit.today = lambda: day
        self.mono = 0.0

    def show(self, shown: Shown) -> None:
        """Take the tool up as it was at first, and do what leads to this page."""
        self.kit.play_anew(shown.tool, self.mono)
        for move in shown.moves:
            self.kit.play(move, self.mono)
        self.kit.typed = shown.typed
        until = self.mono + shown.seconds
        while self.mono < until:
            self.mono = min(until, self.mono + 0.5)
            self.kit.tick(self.mono)

    def drawn(self, size: tuple[int, int]) -> list[Piece]:
        """What stands on the screen over an empty one."""
        sheet = Sheet(size, self.lesson.session, manifest())
        self.kit.draw(sheet, self.mono)
        return sheet.pieces


@pytest.fixture(scope="session")
def flashcards() -> Game:
    return load_game(folder_of("flashcards"))


@pytest.fixture
def start(flashcards: Game) -> Start:
    """A lesson of flashcards, as it stands in the room."""

    def begin(folder: Path | None = None, **options: Any) -> Headless:
        lesson = Headless(flashcards, session_of(flashcards, **options), (1024, 768), folder=folder)
        lesson.start()
        return lesson

    return begin


def desk(game: Game, show: Show, day: date = date(2026, 11, 25)) -> Desk:
    return Desk(game, new_session(game.manifest, deck("animals"), seed=1, teams=3, show=show), day)
