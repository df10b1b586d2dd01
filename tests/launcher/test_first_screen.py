"""The activity page shows what the class will see first, drawn by the process that waits for Start."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from altclass.launcher.desk import Desk
from altclass.launcher.widgets.game_picture import GamePicture
from altclass.launcher.window import Window


@pytest.fixture
def real(make_desk: Callable[[], Desk], qtbot: QtBot) -> Iterator[Window]:
    """A window with real games behind it, one of them warm."""
    window = Window(make_desk())
    qtbot.addWidget(window)
    window.resize(1024, 768)
    window.show()
    qtbot.waitExposed(window)
    window.desk.spare.make_ready()
    yield window
    if window.lesson.running is not None:
        window.lesson.close()
        qtbot.waitUntil(lambda: window.lesson.running is None, timeout=6000)


def picture(window: Window) -> GamePicture:
    return window.activity._about.picture


def seen(window: Window) -> QImage:
    return picture(window).grab().toImage()


def wait_for_another(window: Window, qtbot: QtBot, before: QImage) -> QImage:
    qtbot.waitUntil(lambda: seen(window) != before, timeout=6000)
    return seen(window)


def test_the_first_screen_is_drawn_and_follows_deck_options_and_teams(real: Window, qtbot: QtBot) -> None:
    real.set_up("point_grid")
    qtbot.waitUntil(lambda: picture(real).is_live, timeout=9000)
    first = seen(real)
    real.activity.form._take_teams(6)
    second = wait_for_another(real, qtbot, first)
    real.activity._take_deck("food")
    third = wait_for_another(real, qtbot, second)
    assert len({bytes(image.constBits()) for image in (first, second, third)}) == 3


def test_the_process_that_drew_it_plays_the_lesson(real: Window, qtbot: QtBot) -> None:
    real.set_up("flashcards")
    qtbot.waitUntil(lambda: picture(real).is_live, timeout=9000)
    waiting = real.desk.spare._waiting
    assert waiting is not None
    real.start()
    assert real.lesson.running is not None
    assert real.lesson.running.process is waiting
    running = real.lesson.running
    qtbot.waitUntil(lambda: running.at == "playing", timeout=9000)


def test_until_it_comes_the_shelf_s_picture_stands_there(window: Window, qtbot: QtBot) -> None:
    window.set_up("bingo")
    qtbot.wait(50)
    assert not picture(window).is_live  # no process is warm: nothing is waited for
    assert len({seen(window).pixel(x, 60) for x in range(0, 200, 2)}) > 5
    assert window.activity._start.isEnabled()


def test_another_activity_never_shows_the_picture_of_the_one_before(real: Window, qtbot: QtBot) -> None:
    real.set_up("flashcards")
    qtbot.waitUntil(lambda: picture(real).is_live, timeout=9000)
    real.set_up("bingo")
    assert not picture(real).is_live
    qtbot.waitUntil(lambda: picture(real).is_live, timeout=6000)


def test_many_changes_in_a_row_are_drawn_once(real: Window, qtbot: QtBot) -> None:
    real.set_up("flashcards")
    qtbot.waitUntil(lambda: picture(real).is_live, timeout=9000)
    drawn: list[str] = []
    real.activity._first.drawn.connect(lambda game, _image: drawn.append(game))
    for deck in ("food", "colours", "animals", "food"):
        real.activity.deck_id = deck
        real.activity.retell()
    qtbot.waitUntil(lambda: bool(drawn), timeout=6000)
    qtbot.wait(400)
    assert drawn == ["flashcards"]


def test_a_deck_too_small_is_said_and_nothing_is_drawn(real: Window, qtbot: QtBot) -> None:
    real.set_up("bingo")
    qtbot.waitUntil(lambda: picture(real).is_live, timeout=9000)
    real.activity.deck_id = "days"
    real.activity.retell()
    qtbot.wait(400)
    assert not real.activity._start.isEnabled()
    assert real.desk.spare.is_warm


def test_a_game_that_hangs_over_its_picture_makes_room_for_a_fresh_process(window: Window, qtbot: QtBot) -> None:
    spare = window.desk.spare  # the small child process answers no wish for a picture
    spare.make_ready()
    qtbot.waitUntil(lambda: spare.is_warm, timeout=5000)
    window.activity._first._patience.setInterval(150)
    window.set_up("flashcards")
    qtbot.waitUntil(lambda: spare._waiting is None, timeout=5000)
    QApplication.processEvents()
    spare.make_ready()
    qtbot.waitUntil(lambda: spare.is_warm, timeout=5000)
    qtbot.wait(300)
    assert spare.is_warm  # the same picture is not asked for again
    assert not picture(window).is_live
