"""Who is away is told at the console and reaches the tools of the running game, and of the next one."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from altclass.launcher.desk import Desk
from altclass.play.tools.roster import Roster
from tests.launcher.conftest import leave, opened


def kept(home: Path) -> list[int]:
    """Whom the draw of the running game leaves out."""
    try:
        told: dict[str, Any] = json.loads((home / "tools.json").read_bytes())
    except (OSError, ValueError):
        return []
    return list(told["tools"]["draw"][0]["roster"].get("absent", []))


@pytest.mark.slow
def test_the_roll_reaches_the_running_game_and_the_next(
    make_desk: Callable[[], Desk], qtbot: QtBot, own_home: Path
) -> None:
    window = opened(make_desk(), qtbot)

    def play(game: str) -> None:
        window.set_up(game)
        window.start()
        qtbot.waitUntil(
            lambda: window.lesson.running is not None and window.lesson.running.at == "playing", timeout=9000
        )

    play("flashcards")
    assert kept(own_home) == []
    window.desk.today.take(Roster(33, (4, 17)))
    qtbot.waitUntil(lambda: kept(own_home) == [4, 17], timeout=6000)
    leave(window, qtbot)
    (own_home / "tools.json").unlink()
    play("flashcards")
    qtbot.waitUntil(lambda: kept(own_home) == [4, 17], timeout=6000)
    leave(window, qtbot)
