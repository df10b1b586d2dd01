"""The recorded lesson of each game, played here and now without a screen, one step after another."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import msgspec

from altclass.dev.shots import LESSONS

if TYPE_CHECKING:
    from altclass.host.headless import Headless
    from altclass.play.session import Show


def recorded() -> list[str]:
    """The games that have a recorded lesson."""
    return sorted(path.stem for path in LESSONS.glob("*.moves"))


def played(game: str, size: tuple[int, int], show: Show) -> Iterator[Headless]:
    """The game at its start and after each step, everything at rest; `show` is how the pupils' screen is set."""
    os.environ.update(SDL_VIDEODRIVER="dummy", SDL_AUDIODRIVER="dummy")
    from altclass.commands import play
    from altclass.host.headless import Headless, use_no_screen
    from altclass.host.steps import read_steps
    from altclass.play.game import load_game
    from altclass.play.shelf import folder_of

    use_no_screen()
    path = LESSONS / f"{game}.moves"
    words = path.read_text(encoding="utf-8").partition("\n")[0].lstrip("# ").split()
    session, _ = play.session_of(play.arguments(words))
    found = load_game(folder_of(game))
    lesson = Headless(found, msgspec.structs.replace(session, show=show), size)
    try:
        lesson.start()
        yield lesson
        for step in read_steps(path, found):
            lesson.step(step)
            yield lesson
    finally:
        lesson.close()
