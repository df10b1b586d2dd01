"""The PC check in the launcher: real doctor, real process, by keyboard alone; its report names nobody."""

from __future__ import annotations

import getpass
import platform
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from altclass.launcher import sample
from altclass.launcher.checkup import NAMES, Found
from altclass.launcher.pages.check import CheckPage
from altclass.launcher.picture_test import PictureTest
from altclass.launcher.window import Window


@pytest.fixture
def page(window: Window) -> Iterator[CheckPage]:
    page = window.page("check")
    assert isinstance(page, CheckPage)
    yield page
    page.doctor.stop()
    page.hello.stop()


def words(page: CheckPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_the_page_looks_by_itself_and_stays_alive(window: Window, page: CheckPage, qtbot: QtBot) -> None:
    window.rail.buttons["check"].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(window.rail.buttons["check"], Qt.Key.Key_Return)
    assert page.doctor.is_busy
    assert not page.save.isEnabled()
    assert "Looking: 0 of 9" in words(page)
    window.desk.tongue.switch("ja")  # the window answers while the doctor looks
    assert "調べています" in words(page)
    qtbot.waitUntil(lambda: not page.doctor.is_busy, timeout=30000)
    assert [row.found.name for row in page.rows.values() if row.found] == list(NAMES)
    assert page.rows["folder"].found == Found("folder", True, page.rows["folder"].found.told)  # type: ignore[union-attr]
    assert not page.rows["screen"].found.well  # type: ignore[union-attr]
    assert "良好" in words(page)
    assert "要確認" in words(page)
    assert page.save.isEnabled()


def test_the_report_is_saved_in_both_languages_and_names_nobody(
    page: CheckPage, window: Window, qtbot: QtBot, tmp_path: Path, own_home: Path
) -> None:
    window.turn_to("check")
    qtbot.waitUntil(lambda: not page.doctor.is_busy, timeout=30000)
    page.save_to(tmp_path / "check.txt")
    told = (tmp_path / "check.txt").read_text(encoding="utf-8")
    assert "[Good] Fonts: all 4 are there" in told
    assert "[良好] フォント: 4個すべてあります" in told
    assert "[Look here] Screens" in told
    for private in (getpass.getuser(), platform.node(), str(Path.home()), str(own_home)):
        assert private.lower() not in told.lower()
    assert "check.txt" in words(page)


def test_a_report_that_cannot_be_written_is_told(page: CheckPage, window: Window, tmp_path: Path) -> None:
    sample.look_at_the_pc(page)
    (tmp_path / "file").write_text("in the way")
    page.save_to(tmp_path / "file" / "check.txt")
    assert "check.txt" in window.desk.tongue.sentence(window.desk.notices.all[-1].problem)


def test_a_word_is_played_and_the_meter_moves(page: CheckPage, window: Window, qtbot: QtBot) -> None:
    sample.look_at_the_pc(page)
    window.turn_to("check")
    page.play.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.play, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.meter.highest > 0.2, timeout=10000)
    qtbot.waitUntil(lambda: not page.hello.is_busy, timeout=10000)
    assert "Nothing heard?" in words(page)


def test_a_room_without_a_loudspeaker_is_told(
    page: CheckPage, window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    sample.look_at_the_pc(page)
    window.turn_to("check")
    monkeypatch.setenv("SDL_AUDIODRIVER", "no-such-driver")
    page.play.click()
    qtbot.waitUntil(lambda: not page.hello.is_busy, timeout=10000)
    assert "No sound device answered" in words(page)
    assert page.meter.highest == 0


def test_a_doctor_that_dies_leaves_no_row_waiting(page: CheckPage, window: Window, qtbot: QtBot) -> None:
    window.turn_to("check")
    assert page.doctor._process is not None
    page.doctor._process.kill()
    qtbot.waitUntil(lambda: not page.doctor.is_busy, timeout=10000)
    assert "Looking" not in "\n".join(row._words.text() for row in page.rows.values())
    assert page.again.isEnabled()


def test_every_screen_has_a_picture_test_that_any_key_ends(page: CheckPage, window: Window, qtbot: QtBot) -> None:
    sample.look_at_the_pc(page)
    window.turn_to("check")
    shown = window.desk.screens.all()
    assert page._screen_line.count() == len(shown) + 1  # and the space after them
    picture = page.show_picture(shown[0])
    qtbot.waitExposed(picture)
    assert picture.size() == shown[0].screen.geometry().size()
    QTest.keyClick(picture, Qt.Key.Key_Period)
    qtbot.waitUntil(lambda: not any(isinstance(one, PictureTest) for one in QApplication.topLevelWidgets()))
