"""How fast this PC draws: one whole picture of a lesson, for the doctor's report."""

from __future__ import annotations

import os
import statistics
import time

SIZE = (1920, 1080)
TIMES = 5


def milliseconds_a_picture() -> int:
    """The median of some pictures of flashcards, drawn anew each time, in whole milliseconds."""
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    from altclass.content.library import deck
    from altclass.host.headless import Headless
    from altclass.play.game import load_game
    from altclass.play.session import new_session
    from altclass.play.shelf import folder_of

    game = load_game(folder_of("flashcards"))
    headless = Headless(game, new_session(game.manifest, deck("animals"), seed=1), SIZE)
    headless.start()
    taken = []
    for _ in range(TIMES):
        headless.host.screen.stale()
        began = time.perf_counter()
        headless.host.paint(headless.surface, headless.mono)
        taken.append((time.perf_counter() - began) * 1000)
    headless.close()
    return max(1, round(statistics.median(taken)))
