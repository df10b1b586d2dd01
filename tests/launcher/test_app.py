"""AltClass opens, whatever it finds; what breaks is said in one sentence, and no name is ever written down."""

from __future__ import annotations

import re
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from altclass.launcher import app, colours, mishaps
from altclass.launcher.desk import Desk
from altclass.launcher.notices import Notices
from altclass.problems import Problem
from altclass.storage.settings import settings_file


def test_the_self_check_opens_the_window_and_says_one_line() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "altclass", "--self-check"], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0
    assert re.fullmatch(r"launcher open: first content after \d+ ms, \d+ games, \d+ decks\n", done.stdout)
    assert done.stderr == ""


def test_nothing_heavy_is_loaded_before_the_first_picture() -> None:
    code = (
        "import sys; from altclass.launcher import app; app.application(768)\n"
        "print(*(name for name in ('pygame', 'pyttsx3', 'numpy', 'PySide6.QtNetwork', 'PySide6.QtPrintSupport',"
        " 'altclass.speech.speaker', 'altclass.host') if name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    assert done.stdout.strip() == ""


def said(desk: Desk) -> list[Problem]:
    """What was said of the launcher's own things."""
    return [notice.problem for notice in desk.notices.all if not notice.problem.key.startswith("content.")]


def test_a_broken_settings_file_is_said_and_the_window_opens(make_desk: Callable[[], Desk], own_home: Path) -> None:
    own_home.mkdir(parents=True)
    settings_file().write_text("{torn")
    desk = make_desk()
    assert [problem.key for problem in said(desk)] == ["storage.file_broken"]


def test_a_missing_font_is_said(make_desk: Callable[[], Desk], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("altclass.launcher.fonts.FILES", ("Andika-Regular.ttf", "Nowhere.ttf"))
    assert [problem.params for problem in said(make_desk())] == [{"file": "Nowhere.ttf"}]


def test_a_setting_that_cannot_be_saved_is_said_and_holds_until_the_end(desk: Desk, own_home: Path) -> None:
    own_home.mkdir(parents=True)
    settings_file().mkdir()  # no file can take its place
    desk.preferences.change(theme="dark")
    assert desk.preferences.now.theme == "dark"
    assert desk.notices.all[-1].problem.key == "storage.cannot_write"


@pytest.fixture
def watched(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> list[Problem]:
    """What the teacher is told when something of ours breaks."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    said: list[Problem] = []
    mishaps.keep_log()
    mishaps.watch(said.append)
    return said


def break_with(name: str) -> None:
    raise ValueError(f"pupil {name}")


def test_what_nobody_caught_is_one_sentence_and_a_line_without_names(watched: list[Problem]) -> None:
    try:
        break_with("Hanako")
    except ValueError as fault:
        sys.excepthook(type(fault), fault, fault.__traceback__)
    assert [(problem.key, problem.params) for problem in watched] == [("launcher.mishap", {"what": "ValueError"})]
    written = mishaps.log_file().read_text(encoding="utf-8")
    assert "break_with" in written
    assert "Hanako" not in written


def test_a_problem_nobody_caught_says_itself(watched: list[Problem]) -> None:
    fault = Problem("content.no_such_deck", deck="x")
    sys.excepthook(type(fault), fault, None)
    assert watched == [fault]


def test_a_thread_that_breaks_is_told_too(watched: list[Problem]) -> None:
    thread = threading.Thread(target=break_with, args=("Taro",))
    thread.start()
    thread.join()
    assert [problem.key for problem in watched] == ["launcher.mishap"]


def test_a_problem_from_another_thread_reaches_the_bar(qapp: QApplication, qtbot: QtBot) -> None:
    notices = Notices()
    crossing = app.Crossing(notices)
    thread = threading.Thread(target=lambda: crossing.problem.emit(Problem("launcher.no_player")))
    thread.start()
    qtbot.waitUntil(lambda: bool(notices.all), timeout=2000)
    thread.join()


def luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("ink", [colours.INK, colours.SOFT_INK, colours.FAINT, colours.BAD])
@pytest.mark.parametrize("ground", [colours.GROUND, colours.CARD, colours.RAIL, colours.WARN])
def test_every_text_can_be_read_on_every_ground(ink: str, ground: str) -> None:
    assert contrast(ink, ground) >= 4.5


@pytest.mark.parametrize("accent", colours.ACCENTS)
def test_a_teams_letter_can_be_read_on_its_colour(accent: str) -> None:
    assert contrast(colours.ink_on(accent), colours.ACCENTS[accent]) >= 4.5


def test_the_blue_button_and_the_ring_of_the_focus_are_clear() -> None:
    assert contrast(colours.CARD, colours.MAIN) >= 4.5
    assert contrast(colours.FOCUS, colours.GROUND) >= 3
    assert contrast(colours.FIELD, colours.CARD) >= 3
