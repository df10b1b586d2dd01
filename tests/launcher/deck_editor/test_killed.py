"""The PC is switched off while a deck is being edited: what was typed a second before is there the next morning."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from altclass.content.library import deck as deck_of
from altclass.launcher.deck_editor.opening import opened
from altclass.storage.roles import own_environment

TEACHER = """
import sys
from altclass.launcher import app
application, lost = app.application(768)
desk = app.new_desk(lost)
from altclass.launcher.deck_editor.opening import opened
from altclass.launcher.deck_editor.page import EditorPage
from PySide6.QtCore import QTimer
page = EditorPage(desk)
page.open(opened(""))
typed = iter(range(10_000))
def type_on():
    row = len(page.draft.cards)
    page.rows.setData(page.rows.index(row, 1), f"word {next(typed)}")
    page.rows.setData(page.rows.index(row, 2), "ことば")
    print(len(page.draft.cards), flush=True)
timer = QTimer(interval=20)
timer.timeout.connect(type_on)
if "closes" in sys.argv:
    type_on()
    QTimer.singleShot(0, application.quit)
else:
    timer.start()
application.exec()
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("after", [1.3, 1.71, 2.05])
def test_what_was_typed_a_second_before_the_kill_is_there(own_home: Path, after: float) -> None:
    command = [sys.executable, "-c", TEACHER]
    with subprocess.Popen(command, env=own_environment(), stdout=subprocess.PIPE, text=True) as teacher:
        assert teacher.stdout
        teacher.stdout.readline()
        began, told = time.monotonic(), [(0.0, 1)]
        while time.monotonic() - began < after:
            told.append((time.monotonic() - began, int(teacher.stdout.readline())))
        ended = time.monotonic() - began
        os.kill(teacher.pid, signal.SIGKILL)
    assert teacher.returncode == -signal.SIGKILL
    safe = max(cards for at, cards in told if at < ended - 1.0)
    kept = deck_of("my-list").cards
    assert len(kept) >= safe
    assert [card.en for card in kept] == [f"word {number}" for number in range(len(kept))]
    assert all(card.ja == "ことば" for card in kept[:-1])
    assert opened("my-list").cards == kept


def test_what_was_typed_just_before_the_window_is_closed_is_there(own_home: Path) -> None:
    command = [sys.executable, "-c", TEACHER, "closes"]
    subprocess.run(command, env=own_environment(), stdout=subprocess.DEVNULL, check=True, timeout=60)
    assert [(card.en, card.ja) for card in deck_of("my-list").cards] == [("word 0", "ことば")]
