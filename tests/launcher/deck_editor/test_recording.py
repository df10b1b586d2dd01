"""A teacher lends a word their own voice, through a real recorder in a process of its own."""

from __future__ import annotations

import sys
from array import array
from math import sin
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from altclass.launcher.deck_editor.own_voice import recording
from altclass.launcher.deck_editor.page import EditorPage
from altclass.launcher.deck_editor.recording_dialog import RecordingDialog
from altclass.launcher.window import Window
from altclass.speech import wav
from altclass.storage.paths import cache_dir
from tests.launcher.deck_editor.conftest import Edit

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="SDL's microphone made of a file is not in its Windows build"
)


@pytest.fixture
def speaks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A microphone before which somebody says half a second of "ah" again and again."""
    samples = array("h", (int(9000 * sin(at / 16)) if at < 11_000 else 0 for at in range(15_000)))
    (tmp_path / "said.raw").write_bytes(samples.tobytes() * 40)
    monkeypatch.setenv("SDL_AUDIODRIVER", "disk")
    monkeypatch.setenv("SDL_DISKAUDIOFILEIN", str(tmp_path / "said.raw"))


def asked(page: EditorPage) -> RecordingDialog:
    """The dialog that the button opens."""
    page.table.choose([1])
    QTest.keyClick(page.panel.buttons["record"], Qt.Key.Key_Return)
    return next(one for one in page.findChildren(RecordingDialog) if one.isVisible())


@pytest.mark.usefixtures("speaks")
def test_a_word_is_recorded_and_kept_by_three_presses(edit: Edit, mine: str, qtbot: QtBot) -> None:
    page = edit(mine)
    dialog = asked(page)
    assert dialog.keep.isHidden()
    QTest.keyClick(dialog.record, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.meter.highest > 0.2, timeout=20_000)
    qtbot.wait(900)  # the teacher says the word
    QTest.keyClick(dialog.record, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not dialog.keep.isHidden(), timeout=20_000)
    QTest.keyClick(dialog.keep, Qt.Key.Key_Space)
    word = page.draft.cards[1].en
    qtbot.waitUntil(lambda: recording(word) is not None, timeout=20_000)
    kept = recording(word)
    assert kept is not None
    assert wav.read(kept).seconds > 0.3
    assert not page.panel.buttons["forget_sound"].isHidden()
    qtbot.waitUntil(lambda: not list(cache_dir().glob("recorded*")), timeout=5_000)


def test_a_microphone_that_is_off_is_said_before_anything_is_kept(
    edit: Edit, mine: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    dialog = asked(edit(mine))
    QTest.keyClick(dialog.record, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.meter.highest == 0.0 and dialog.microphone.is_busy, timeout=20_000)
    QTest.keyClick(dialog.record, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not dialog.microphone.is_busy, timeout=20_000)
    assert dialog.keep.isHidden()
    assert "microphone" in dialog.state.text()


def test_a_pc_without_a_microphone_says_so_in_one_sentence(
    edit: Edit, mine: str, qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "no-such-driver")
    dialog = asked(edit(mine))
    QTest.keyClick(dialog.record, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(window.desk.notices.all), timeout=20_000)
    assert window.desk.notices.all[-1].problem.key == "host.no_microphone"
    assert recording("two") is None
