"""One game knocks, and every word between it and the launcher arrives."""

from __future__ import annotations

import time
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from altclass.launcher import door
from altclass.launcher.door import GameDoor
from altclass.play.channel import Wire, knock
from altclass.play.messages import Hello, Message, Open, read_from_launcher


def test_an_answer_to_the_first_word_is_never_lost(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    class SlowlyMade(Wire):
        def __init__(self, *told: Any) -> None:
            super().__init__(*told)
            time.sleep(0.3)  # the first word has long arrived when the wire is in its place

    monkeypatch.setattr(door, "Wire", SlowlyMade)
    launcher = GameDoor()
    launcher.heard.connect(lambda _hello: launcher.send(Open("folder")))
    opened: list[Message] = []
    game = Wire(knock(launcher.address), read_from_launcher, opened.append, lambda: None)
    game.send(Hello(pid=1))
    qtbot.waitUntil(lambda: opened == [Open("folder")], timeout=5000)
    game.close()
    launcher.close()
