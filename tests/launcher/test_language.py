"""The language is switched in the middle of a page, and nothing a hand is moving to jumps away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from altclass.launcher.window import Window


def placed(window: Window, widgets: list[QWidget], qtbot: QtBot) -> list[QRect]:
    """Where they stand once everything has found its place."""
    now: list[QRect] = []
    for _ in range(100):
        before = now
        qtbot.wait(20)
        now = [QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()) for widget in widgets]
        if now == before:
            break
    return now


@pytest.mark.parametrize("size", [(1024, 768), (960, 540)])
def test_head_and_foot_of_an_activity_stay_in_their_place(window: Window, qtbot: QtBot, size: tuple[int, int]) -> None:
    window.resize(*size)
    for game in window.desk.library.games:
        window.set_up(game)
        page = window.activity
        held: list[QWidget] = [page._back, page._to_setup, page._to_guide, page._start, page._about.picture]
        before = placed(window, held, qtbot)
        window.desk.tongue.switch("ja")
        assert placed(window, held, qtbot) == before, game
        window.desk.tongue.switch("en")


def test_the_shelf_stays_in_its_place(window: Window, qtbot: QtBot) -> None:
    before = placed(window, list(window.home.tiles.values()), qtbot)
    window.desk.tongue.switch("ja")
    assert placed(window, list(window.home.tiles.values()), qtbot) == before
