"""Whatever a game does, the launcher stays, knows within its bounds, and tells what happened."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from altclass.launcher.game_process import Ending, GameProcess, Patience
from altclass.play.messages import Advance, Now, Trouble
from tests.launcher.conftest import QUICK, child

FAULTS = {
    "segfault": "crashed",
    "abort": "crashed",
    "killed": "crashed",
    "exception": "crashed",
    "memory": "crashed",
    "exit_1": "crashed",
    "exit_0": "crashed",
    "stopped": "hung",
    "busy": "hung",
    "slow_hello": "slow",
    "never_ready": "slow",
    "nonsense": "slow",
    "refuses": "refused",
}


def started(fault: str, folder: Path) -> tuple[GameProcess, list[Ending], list[object]]:
    # A busy PC may need a while to start a process, and to bury one that has crashed (its wire is silent before that).
    patience = QUICK._replace(ready=6.0, close=6.0) if FAULTS.get(fault) == "crashed" else QUICK
    process = GameProcess(child(fault), patience)
    endings: list[Ending] = []
    heard: list[object] = []
    process.ended.connect(endings.append)
    process.heard.connect(heard.append)
    process.start()
    process.open(folder)
    return process, endings, heard


def is_gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


@pytest.mark.slow
@pytest.mark.parametrize(("fault", "how"), FAULTS.items(), ids=FAULTS)
def test_a_game_that_goes_wrong_ends_alone(fault: str, how: str, qtbot: QtBot, tmp_path: Path) -> None:
    process, endings, _heard = started(fault, tmp_path)
    qtbot.waitUntil(lambda: bool(endings), timeout=8000)
    qtbot.wait(50)
    assert [ending.how for ending in endings] == [how]
    assert process.pid == 0 or is_gone(process.pid)


@pytest.mark.slow
def test_a_game_that_is_starting_has_all_the_time_it_was_promised(qtbot: QtBot) -> None:
    process = GameProcess(child("slow_hello"), Patience(ready=3.0, beat=0.3, close=0.5))
    endings: list[Ending] = []
    process.ended.connect(endings.append)
    began = time.monotonic()
    process.start()
    qtbot.waitUntil(lambda: bool(endings), timeout=20000)
    assert endings[0].how == "slow"
    assert time.monotonic() - began >= 3.0


def test_a_program_that_is_not_there_is_told_apart_from_a_crash(qtbot: QtBot, tmp_path: Path) -> None:
    process = GameProcess([str(tmp_path / "nothing-here")], QUICK)
    endings: list[Ending] = []
    process.ended.connect(endings.append)
    process.start()
    qtbot.waitUntil(lambda: bool(endings), timeout=4000)
    assert endings[0].how == "failed_to_start"
    process.close()
    process.kill()  # its process number is 0: nothing may be killed by it
    assert len(endings) == 1


def test_a_game_plays_what_it_is_told_and_leaves_when_asked(qtbot: QtBot, tmp_path: Path) -> None:
    process, endings, heard = started("well", tmp_path)
    qtbot.waitUntil(lambda: process.is_ready, timeout=8000)
    process.send(Advance())
    qtbot.waitUntil(lambda: any(isinstance(m, Now) and m.played == 1 for m in heard), timeout=4000)
    process.close()
    qtbot.waitUntil(lambda: bool(endings), timeout=4000)
    assert endings[0].how == "closed"


def test_a_game_that_does_not_want_to_leave_is_ended(qtbot: QtBot, tmp_path: Path) -> None:
    process, endings, _heard = started("deaf", tmp_path)
    qtbot.waitUntil(lambda: process.is_ready, timeout=8000)
    process.close()
    qtbot.waitUntil(lambda: bool(endings), timeout=4000)
    assert endings[0].how == "closed"
    assert is_gone(process.pid)


def test_a_game_that_cannot_open_its_session_says_why(qtbot: QtBot, tmp_path: Path) -> None:
    _process, endings, heard = started("refuses", tmp_path)
    qtbot.waitUntil(lambda: bool(endings), timeout=8000)
    assert [m.key for m in heard if isinstance(m, Trouble)] == ["play.session_broken"]


def test_a_pc_that_slept_does_not_take_the_game_for_hung(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    process, endings, _heard = started("well", tmp_path)
    qtbot.waitUntil(lambda: process.is_ready, timeout=8000)
    true = time.monotonic
    monkeypatch.setattr("altclass.launcher.game_process.time.monotonic", lambda: true() + 3600)
    qtbot.wait(500)
    assert not endings
    process.close()
    qtbot.waitUntil(lambda: bool(endings), timeout=4000)


def test_no_door_is_left_behind(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> None:
    process, endings, _heard = started("well", tmp_path)
    door = Path(process._door.address)
    assert door.exists()
    qtbot.waitUntil(lambda: process.is_ready, timeout=8000)
    assert not door.exists()
    process.kill()
    qtbot.waitUntil(lambda: bool(endings), timeout=4000)
    assert not door.parent.exists()
