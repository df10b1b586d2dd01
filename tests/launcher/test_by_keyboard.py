"""Who cannot use a mouse, or cannot see the screen: every control has a name, is reached by Tab, and shows it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from altclass.i18n import Lang
from altclass.launcher import gallery, sample
from altclass.launcher.gallery import Shot
from altclass.launcher.window import Window

CONTROLS = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.SpinBox,
    QAccessible.Role.Slider,
    QAccessible.Role.Link,
    QAccessible.Role.List,
    QAccessible.Role.Table,
    QAccessible.Role.PageTab,
    QAccessible.Role.Dial,
}
MOST_TABS = 400
ONE_OF_EACH = ("set-up-bingo", "guide-bingo", "console-word_chain")  # pages that look alike for every game


def tree(at: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Everything a screen reader would come by; what is not seen is left out, with all in it."""
    if at.state().invisible:
        return
    yield at
    for child in range(at.childCount()):
        if (below := at.child(child)).isValid():
            yield from tree(below)


def unnamed(root: QWidget) -> list[str]:
    """Controls without a name, by their role and where they stand."""
    return [
        f"{at.role().name} {type(at.object()).__name__} in {type(at.parent().object()).__name__}"
        for at in tree(QAccessible.queryAccessibleInterface(root))
        if at.role() in CONTROLS and not at.text(QAccessible.Text.Name).strip() and not _is_inner(at)
    ]


def _is_inner(at: QAccessibleInterface) -> bool:
    """The line in a number's box, the list in one that opens, the cross in a search line: what is around is named."""
    around = (QAccessible.Role.SpinBox, QAccessible.Role.ComboBox, QAccessible.Role.EditableText)
    return at.parent().role() in around


def shots(window: Window) -> list[Shot]:
    """Every page; of those that look alike for all games, one."""
    alike = ("set-up-", "guide-", "console-")
    return [shot for shot in gallery.shots_of(window) if shot.name in ONE_OF_EACH or not shot.name.startswith(alike)]


def settle(qtbot: QtBot) -> None:
    qtbot.wait(60)


def pages(window: Window, qtbot: QtBot) -> Iterator[str]:
    """Turn to every page, and say which one it is."""
    for shot in shots(window):
        shot.go(window)
        settle(qtbot)
        yield shot.name


def walked(window: Window) -> list[QWidget]:
    """Everything that Tab comes by, from where the page put the focus until it has been all round."""
    found: list[QWidget] = []
    for _ in range(MOST_TABS):
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus in found[:-1]:
            return found
        if focus not in found:  # a text with links keeps the focus from one link to the next
            found.append(focus)
        if isinstance(focus, QTableView):
            window.focusNextChild()  # it keeps Tab for its cells, as a spreadsheet does: walked past here
        else:
            QTest.keyClick(focus, Qt.Key.Key_Tab)
    last = found[-1]
    raise AssertionError(f"Tab never comes round; it stays in {type(last).__name__} {last.accessibleName()}")


def reachable(window: Window) -> list[QWidget]:
    """Every control one sees that takes the focus by Tab at all."""
    tab = Qt.FocusPolicy.TabFocus
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & tab and not widget.focusProxy()
    ]


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_no_control_of_any_page_is_without_a_name(window: Window, qtbot: QtBot, lang: Lang) -> None:
    sample.stop_some_lessons(window.desk)
    window.desk.tongue.switch(lang)
    for name in pages(window, qtbot):
        assert not unnamed(window), name


def test_no_control_of_any_dialog_is_without_a_name(window: Window, qtbot: QtBot) -> None:
    for name, dialog in gallery.dialogs_of(window):
        dialog.open()
        settle(qtbot)
        assert not unnamed(dialog), name
        dialog.close()


def test_a_control_without_a_name_would_be_found(window: Window) -> None:
    window.home.row.star.setAccessibleName("")
    window.home.row.star.setText("")
    assert unnamed(window) == ["CheckBox Press in ShelfRow"]


def test_tab_comes_by_every_control_of_every_page(window: Window, qtbot: QtBot) -> None:
    sample.stop_some_lessons(window.desk)
    for name in pages(window, qtbot):
        missed = set(reachable(window)) - set(walked(window))
        assert not missed, (name, sorted(f"{type(one).__name__} {one.accessibleName()}" for one in missed))


def test_every_button_one_can_press_takes_the_focus_by_tab(window: Window, qtbot: QtBot) -> None:
    """Also each of a few buttons of which one is pressed: the arrow keys belong to the page."""
    for name in pages(window, qtbot):
        dead = [
            button.accessibleName()
            for button in window.findChildren(QAbstractButton)
            if button.isVisible() and button.isEnabled() and not button.focusPolicy() & Qt.FocusPolicy.TabFocus
            if not isinstance(button.parent(), QLineEdit)  # its cross: the keys empty the line, too
        ]
        assert not dead, name


def test_the_focus_is_seen_on_every_control(window: Window, qtbot: QtBot) -> None:
    sample.stop_some_lessons(window.desk)
    for name in pages(window, qtbot):
        for widget in reachable(window):
            widget.clearFocus()
            without = widget.grab().toImage()
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            assert widget.grab().toImage() != without, (name, type(widget).__name__, widget.accessibleName())


def test_what_has_the_focus_is_scrolled_into_sight(window: Window, qtbot: QtBot) -> None:
    window.resize(960, 540)  # a 1920 x 1080 screen at 200 %
    settle(qtbot)
    last = list(window.home.tiles.values())[-1]
    first = next(iter(window.home.tiles.values()))
    first.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(20):
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus is last:
            break
        QTest.keyClick(focus, Qt.Key.Key_Down if focus.y() < last.y() else Qt.Key.Key_Right)
    settle(qtbot)
    shown = last.visibleRegion().boundingRect()
    assert shown.height() >= last.height() * 0.9
