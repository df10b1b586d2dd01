"""From Start to the first picture on the class's screen, with a warm process and with a fresh one; and the memory."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.update(QT_QPA_PLATFORM="offscreen", SDL_VIDEODRIVER="dummy", SDL_AUDIODRIVER="dummy")

from altclass.content.library import deck
from altclass.dev.benches.row import Row
from altclass.dev.benches.waiting import until
from altclass.launcher import app
from altclass.launcher.game_process import GameProcess
from altclass.play.manifest import read_manifest
from altclass.play.session import new_session, save_session
from altclass.play.shelf import folder_of
from altclass.storage.paths import sessions_dir

TIMES = 7


def rows() -> Iterator[Row]:
    """Real processes, no screen."""
    with tempfile.TemporaryDirectory(prefix="altclass-bench-") as home:
        os.environ["ALTCLASS_HOME"] = home
        qt, _lost = app.application()
        turn: Callable[[], None] = qt.processEvents
        yield Row("Start to first picture, warm process", statistics.median(_opened(turn, warm=True)), "ms", 60)
        yield Row("Start to first picture, fresh process", statistics.median(_opened(turn, warm=False)), "ms", 500)
        if Path("/proc/self/smaps_rollup").exists():
            yield Row("memory of launcher, game and warm process", _memory(turn), "MB", 200)


def _session() -> Path:
    manifest = read_manifest(folder_of("flashcards"))
    session = new_session(manifest, deck("animals"), seed=1)
    folder = sessions_dir() / session.id
    save_session(session, folder)
    return folder


def _opened(turn: Callable[[], None], *, warm: bool) -> list[float]:
    taken = []
    for _ in range(TIMES):
        process, folder = GameProcess(), _session()
        began = time.perf_counter()
        process.start()
        if warm:
            until(turn, lambda process=process: process.is_warm)  # type: ignore[misc]
            time.sleep(0.3)
            began = time.perf_counter()
        process.open(folder)
        until(turn, lambda process=process: process.is_ready)  # type: ignore[misc]
        taken.append((time.perf_counter() - began) * 1000)
        _end(turn, process)
    return taken


def _memory(turn: Callable[[], None]) -> float:
    """Proportional set size of this process with a window, a game that plays, and a warm one."""
    from altclass.launcher.window import Window

    desk = app.new_desk([])
    window = Window(desk)
    window.show()
    playing, waiting = GameProcess(), GameProcess()
    for process in (playing, waiting):
        process.start()
        until(turn, lambda process=process: process.is_warm)  # type: ignore[misc]
    playing.open(_session())
    until(turn, lambda: playing.is_ready)
    total = sum(_pss(number) for number in (os.getpid(), playing.pid, waiting.pid))
    for process in (playing, waiting):
        _end(turn, process)
    window.hide()
    app.finish(desk)
    return total


def _pss(number: int) -> float:
    lines = Path(f"/proc/{number}/smaps_rollup").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def _end(turn: Callable[[], None], process: GameProcess) -> None:
    process.close()
    until(turn, lambda: process.is_over)
    process.deleteLater()
