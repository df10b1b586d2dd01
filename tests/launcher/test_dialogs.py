"""Every dialog of the launcher: every control named, no key of a string on it, nothing cut, both languages, Esc closes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from altclass.i18n import LANGS, Lang
from altclass.launcher import gallery
from altclass.launcher.window import Window
from tests.launcher.test_pages import cut, keys_shown, unnamed


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("lang", LANGS)
def test_every_dialog_is_whole_named_and_closed_by_escape(window: Window, qtbot: QtBot, lang: Lang) -> None:
    window.desk.tongue.switch(lang)
    for name, dialog in gallery.dialogs_of(window):
        dialog.open()
        qtbot.waitExposed(dialog)
        assert dialog.width() <= 1024, name
        assert dialog.height() <= 800, name  # the screen of a test is 800 high
        assert not unnamed(dialog), name
        assert not keys_shown(dialog), name
        qtbot.waitUntil(lambda dialog=dialog: not cut(dialog), timeout=1000)  # type: ignore[misc]
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible(), name
        dialog.deleteLater()
