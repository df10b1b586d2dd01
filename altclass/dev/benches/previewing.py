"""From the click on the shelf to the first screen drawn on the activity's page, by the process that waits."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator

os.environ.update(QT_QPA_PLATFORM="offscreen", SDL_VIDEODRIVER="dummy", SDL_AUDIODRIVER="dummy")

from altclass.dev.benches.row import Row
from altclass.dev.benches.waiting import until
from altclass.launcher import app
from altclass.launcher.window import Window


def rows() -> Iterator[Row]:
    """Every game of the shelf, once warm; the window at 1024 x 768."""
    with tempfile.TemporaryDirectory(prefix="altclass-bench-") as home:
        os.environ["ALTCLASS_HOME"] = home
        qt, _lost = app.application(768)
        desk = app.new_desk([])
        window = Window(desk)
        window.resize(1024, 768)
        window.show()
        desk.spare.make_ready()
        until(qt.processEvents, lambda: desk.spare.is_warm)
        _every(qt.processEvents, window)  # makes the page and reads every game's pictures
        median = statistics.median(_every(qt.processEvents, window))
        yield Row("click on the shelf to the first screen drawn", median, "ms", 100)
        window.hide()
        app.finish(desk)


def _every(turn: Callable[[], None], window: Window) -> list[float]:
    return [_drawn(turn, window, game) for game in window.desk.library.games]


def _drawn(turn: Callable[[], None], window: Window, game: str) -> float:
    began = time.perf_counter()
    window.set_up(game)
    until(turn, lambda: window.activity.shows_first_screen)
    return (time.perf_counter() - began) * 1000
