"""A list of the console: Enter or Space opens it, and once something is chosen the keys lead the game again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from altclass.launcher.widgets.choice import CalmList

ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)
OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ConsoleList(CalmList):
    """A click leaves the focus where the keys are wanted; arrows stay the game's own."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.activated.connect(self._give_keys_back)
        self.view().installEventFilter(self)

    def event(self, event: QEvent) -> bool:
        """These keys open the list while it has the focus, whatever they do elsewhere on the console."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in OPENS:
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While it is open the arrows are the list's: Qt would hand them to the console behind it."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() in ARROWS:
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open."""
        if event.key() in OPENS:
            self.showPopup()
        else:
            event.ignore()

    def _give_keys_back(self) -> None:
        if panel := self.parentWidget():
            panel.setFocus()
