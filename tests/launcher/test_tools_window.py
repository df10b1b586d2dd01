"""The teacher's tools from the launcher: alone from the shelf, over the game from the console."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from altclass.launcher import tools_window
from altclass.launcher.window import Window
from altclass.play.manifest import Label
from altclass.play.messages import Now, Offer, Play
from altclass.play.moves import Brief
from altclass.play.tools.roster import Roster

STAYS = "import sys, time, pathlib; pathlib.Path(sys.argv[1]).write_text(' '.join(sys.argv[2:])); time.sleep(60)"


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small process in place of the window; it writes down with which words it was started."""
    said = tmp_path / "said"
    monkeypatch.setattr(tools_window, "own_command", lambda role: [sys.executable, "-c", STAYS, str(said), role])
    return said


def test_one_press_on_the_shelf_opens_the_tools_once(window: Window, told: Path, qtbot: QtBot) -> None:
    window.desk.preferences.change(last_deck="animals")
    window.desk.today.take(Roster(30, (4, 17)))
    QTest.mouseClick(window.home.tools, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(told.exists, timeout=8000)
    first = window.tools.process
    QTest.keyClick(window.home, Qt.Key.Key_J)
    assert window.tools.process is first
    assert told.read_text(encoding="utf-8").split() == [
        *("tools", "--lang", "en", "--deck", "animals", "--pupils", "30", "--away", "4,17")
    ]
    window.tools.close()
    qtbot.waitUntil(lambda: window.tools.process is None, timeout=4000)


def test_the_console_has_a_button_for_them_and_then_the_tool_s_own(window: Window) -> None:
    console = window.console
    tools = Offer("tools", Label("Tools", "道具"), key="j")
    console.show_now(Now(brief=Brief(now="dog"), offers=(tools,)))
    wished: list[Play] = []
    console.wished.connect(wished.append)
    console._keys._pressed("J")
    assert [(w.move, w.args) for w in wished] == [("tools", ())]
    point = Offer("more", Label("A point", "1点"), (0,), "1")
    console.show_now(Now(brief=Brief(now="Scoreboard"), offers=(point,), tool="scoreboard"))
    console._keys._pressed("1")
    assert wished[-1].args == (0,)
