"""The guide in the launcher: opened by keys alone, read by arrows, printed on one sheet."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from altclass.launcher.guides.guide import Piece, read_guide
from altclass.launcher.guides.paper_dialog import GuidePaper
from altclass.launcher.pages.guide import GuideDialog, GuidePage
from altclass.launcher.pages.guide_view import rich
from altclass.launcher.widgets.press import Press
from altclass.launcher.window import Window


def words(inside: QWidget) -> str:
    return "\n".join(label.text() for label in inside.findChildren(QLabel) if label.isVisible())


def press(button: Press) -> None:
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Return)


@pytest.fixture
def page(window: Window) -> GuidePage:
    """The guide of Bingo, reached by Tab and Enter from its set-up."""
    window.set_up("bingo")
    press(window.activity._to_guide)
    return window.activity._guide


def test_every_section_stands_there_in_the_teachers_language(page: GuidePage, window: Window, qtbot: QtBot) -> None:
    for lang, goal in (("ja", "ねらい"), ("en", "Goal")):
        window.desk.tongue.switch(lang)  # type: ignore[arg-type]
        qtbot.waitUntil(lambda goal=goal: goal in words(page))  # type: ignore[misc]
        shown = words(page)
        for section in read_guide(window.desk.library.games["bingo"][0], window.desk.tongue.lang):
            assert section.title in shown
            assert section.blocks[0].pieces[-1].text.strip(" （）")[:8] in shown


def test_arrows_scroll_once_the_guide_is_there(page: GuidePage, window: Window, qtbot: QtBot) -> None:
    window.activity.show_guide()
    area = QApplication.focusWidget()
    assert isinstance(area, QScrollArea)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    for _time in range(3):
        QTest.keyClick(area, Qt.Key.Key_Down)
    assert area.verticalScrollBar().value() > 0
    window.set_up("karuta")
    window.activity.show_guide()
    assert area.verticalScrollBar().value() == 0


def test_a_wide_window_has_two_columns(page: GuidePage, window: Window, qtbot: QtBot) -> None:
    def lefts() -> set[int]:
        return {panel.mapTo(page, panel.rect().topLeft()).x() for _name, panel in page.view._panels}

    qtbot.waitUntil(lambda: len(lefts()) == 1)
    assert page.view._panels[0][1].width() > page.width() * 0.9
    window.resize(1600, 900)
    qtbot.waitUntil(lambda: len(lefts()) == 2)


def test_a_guide_is_words_and_never_mark_up(page: GuidePage) -> None:
    assert rich([Piece("<img src=x>"), Piece("a & b", True)]).text().startswith("&lt;img src=x&gt;<b")


def test_the_guide_is_saved_as_one_page(page: GuidePage, window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    window.desk.tongue.switch("ja")
    press(next(button for button in page.findChildren(Press) if button.text() == "1枚に印刷"))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, GuidePaper)
    with qtbot.waitSignal(dialog.saved):
        dialog.save(tmp_path / "guide.pdf")
    told = subprocess.run(
        ["pdftotext", str(tmp_path / "guide.pdf"), "-"], capture_output=True, text=True, encoding="utf-8", check=True
    ).stdout
    assert "気をつけたいこと" in told
    assert "guide.pdf" in words(dialog)
    dialog.save(tmp_path / "guide.pdf" / "no.pdf")
    assert "no.pdf" in words(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None


def test_over_the_console_escape_closes_it(window: Window, qtbot: QtBot) -> None:
    dialog = GuideDialog(window.desk, *window.desk.library.games["karuta"], window)
    qtbot.addWidget(dialog)
    dialog.open()
    assert "Karuta" in dialog.windowTitle()
    qtbot.waitUntil(lambda: "What to say" in words(dialog))
    focus = QApplication.focusWidget()
    assert isinstance(focus, QScrollArea)
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
