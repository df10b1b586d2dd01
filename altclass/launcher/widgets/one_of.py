"""Buttons of which exactly one is pressed, every one of them reached by Tab."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton


class OneOf(QObject):
    """Qt's own group lets Tab reach only the pressed one and gives the others to the arrow keys.

    Here the arrow keys belong to the page, so such a group could not be used without a mouse.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._buttons: list[QAbstractButton] = []

    def add(self, button: QAbstractButton) -> None:
        """One more to choose from."""
        button.setCheckable(True)
        button.toggled.connect(lambda on: self._toggled(button, on=on))
        button.clicked.connect(lambda: button.setChecked(True))  # pressed again, it stays pressed
        self._buttons.append(button)

    def _toggled(self, button: QAbstractButton, *, on: bool) -> None:
        for other in self._buttons if on else ():
            if other is not button:
                other.setChecked(False)
