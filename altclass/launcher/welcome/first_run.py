"""When the welcome comes, and what follows it: once, on the first morning, and again when it is asked for."""

from __future__ import annotations

from typing import Protocol

from altclass.launcher.desk import Desk
from altclass.launcher.welcome.page import WelcomePage

FIRST_GAME = "flashcards"


class Pages(Protocol):
    """What the window is to the welcome: it says a word, sets a game up and starts it, and turns to the shelf."""

    desk: Desk

    def turn_to(self, name: str, /) -> None:
        """Bring a page to the front."""

    def say_word(self, word: str, /) -> None:
        """Let the voice say it."""

    def set_up(self, game: str, /) -> None:
        """The page of an activity, ready to start."""

    def start(self) -> None:
        """Begin what is set up."""


def is_first(desk: Desk) -> bool:
    """Whether nobody has been welcomed here, and nothing was ever played."""
    now = desk.preferences.now
    return not now.welcomed and not now.last and bool(desk.library.games)


def made(window: Pages) -> WelcomePage:
    """The page, joined to this window."""
    page = WelcomePage(window.desk, first_game(window.desk))
    page.say.connect(window.say_word)
    page.left.connect(lambda: leave(window))
    page.start.connect(lambda: begin(window, page.game))
    return page


def first_game(desk: Desk) -> str:
    """Flashcards; any other where a school took them away."""
    games = desk.library.games
    return FIRST_GAME if FIRST_GAME in games else next(iter(games), "")


def leave(window: Pages) -> None:
    """To the shelf; the welcome does not come by itself again."""
    window.desk.preferences.change(welcomed=True)
    window.turn_to("home")


def begin(window: Pages, game: str) -> None:
    """Play the first activity, with words of the class's grade."""
    window.desk.preferences.change(welcomed=True)
    window.set_up(game)
    window.start()
