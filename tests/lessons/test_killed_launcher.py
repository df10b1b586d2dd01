"""When the launcher is killed, the class goes on playing, and nothing stays behind for ever."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from altclass.play.journal import read_journal
from tests.lessons.conftest import gone

pytestmark = [pytest.mark.slow, pytest.mark.skipif(sys.platform == "win32", reason="signals and /proc are Unix")]

LAUNCHER = """
import sys
from PySide6.QtCore import QTimer
from altclass.launcher import app
from altclass.launcher.window import Window
from altclass.play.messages import Advance
qt, lost = app.application()
desk = app.new_desk(lost)
window = Window(desk)
window.show()
desk.spare.make_ready()
window.set_up("flashcards")
deck = desk.library.decks["animals"]
window.lesson.start(window.activity.manifest, deck, dict(window.activity.options), 0)
running = window.lesson.running
presses = []
def now(told):
    if told.played < 3:
        running.send(Advance())
    elif not presses:
        presses.append(1)
        print(running.process.pid, running.folder, flush=True)
running.now.connect(now)
QTimer.singleShot(2500, desk.spare.make_ready)
qt.exec()
"""


def test_a_game_goes_on_without_its_launcher_and_leaves_when_nobody_plays(own_home: Path) -> None:
    environment = os.environ | {"ALTCLASS_PATIENCE": "1.5"}
    launcher = subprocess.Popen(
        [sys.executable, "-c", LAUNCHER], stdout=subprocess.PIPE, text=True, env=environment, start_new_session=True
    )
    assert launcher.stdout is not None
    number, folder = launcher.stdout.readline().split(maxsplit=1)
    game = int(number)
    launcher.send_signal(signal.SIGKILL)
    launcher.wait()
    launcher.stdout.close()
    time.sleep(0.5)
    assert Path(f"/proc/{game}").exists()  # the class still sees its game
    assert gone(game)
    assert _left_behind(own_home) == []
    assert len(read_journal(Path(folder.strip()))) == 3


def _left_behind(home: Path) -> list[str]:
    """Command lines of processes that still run for this home."""
    found = []
    until = time.monotonic() + 10
    while time.monotonic() < until:
        found = [line for line in _commands(home) if "altclass" in line]
        if not found:
            break
        time.sleep(0.1)
    return found


def _commands(home: Path) -> list[str]:
    lines = []
    for process in Path("/proc").iterdir():
        if process.name.isdigit() and int(process.name) != os.getpid():
            try:
                ours = f"ALTCLASS_HOME={home}".encode() in (process / "environ").read_bytes()
                line = (process / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
            except OSError:
                continue
            lines += [line] if ours and line else []
    return lines
