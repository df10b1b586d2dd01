"""One of a few: buttons side by side for up to four, a list that opens for more."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from altclass.launcher import colours
from altclass.launcher.widgets.one_of import OneOf
from altclass.launcher.widgets.press import Press

MOST_SIDE_BY_SIDE = 4
ROOM = 21  # letters in all; more and the buttons would not stand side by side at 1024 pixels


class Choice(QWidget):
    """`chosen` tells the key of the one that was picked; `room` is how many letters may stand side by side."""

    chosen = Signal(str)

    def __init__(self, name: str, choices: Mapping[str, str], value: str, room: int = ROOM) -> None:
        super().__init__()
        self._keys = list(choices)
        self._buttons: list[Press] = []
        self._list: QComboBox | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        wide = sum(2 if ord(sign) > 0x2E7F else 1 for text in choices.values() for sign in text)
        if len(choices) <= MOST_SIDE_BY_SIDE and wide <= room:
            self._as_buttons(name, choices)
        else:
            self._as_list(name, choices)
        self.set_value(value)

    def _as_buttons(self, name: str, choices: Mapping[str, str]) -> None:
        group = OneOf(self)
        for key, text in choices.items():
            button = Press("segment")
            button.setText(text)
            button.setAccessibleName(f"{name}: {text}")
            group.add(button)
            button.clicked.connect(lambda _on, key=key: self.chosen.emit(key))
            self._row.addWidget(button)
            self._buttons.append(button)
        self._row.addStretch(1)

    def _as_list(self, name: str, choices: Mapping[str, str]) -> None:
        self._list = CalmList()
        self._list.setAccessibleName(name)
        self._list.addItems(list(choices.values()))
        self._list.activated.connect(lambda at: self.chosen.emit(self._keys[at]))
        self._row.addWidget(self._list, 1)

    @property
    def value(self) -> str:
        """The key chosen now."""
        if self._list is not None:
            return self._keys[self._list.currentIndex()]
        return next((key for key, button in zip(self._keys, self._buttons, strict=True) if button.isChecked()), "")

    def set_value(self, value: str) -> None:
        """Choose without telling."""
        at = self._keys.index(value) if value in self._keys else 0
        if self._list is not None:
            self._list.setCurrentIndex(at)
        elif self._buttons:
            self._buttons[at].setChecked(True)


class CalmList(QComboBox):
    """A list that opens; the wheel scrolls the page over it and changes nothing.

    `face` is what it shows closed while its first line is chosen: "Grade" for "Any grade".
    """

    face = ""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The field, its text shortened with three dots where it is too long, and the sign that it opens."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        option.currentText = self.fontMetrics().elidedText(
            self._closed_text(), Qt.TextElideMode.ElideRight, field.width() - 4
        )
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        self._paint_arrow(painter)

    def _closed_text(self) -> str:
        return self.face if self.face and self.currentIndex() == 0 else self.currentText()

    def showPopup(self) -> None:
        """The open list is as wide as its longest line."""
        view = self.view()
        view.setMinimumWidth(max(self.width(), view.sizeHintForColumn(0) + self.fontInfo().pixelSize() * 2))
        super().showPopup()

    def _paint_arrow(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        letter = self.fontInfo().pixelSize()
        painter.setPen(QPen(QColor(colours.INK), max(1.5, letter / 9)))
        x, y, reach = self.width() - letter * 1.1, self.height() / 2 + letter * 0.12, letter * 0.28
        painter.drawPolyline([QPointF(x - reach, y - reach), QPointF(x, y), QPointF(x + reach, y - reach)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the list; arrow keys choose, and that counts as chosen."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.showPopup()
            return
        before = self.currentIndex()
        super().keyPressEvent(event)
        if self.currentIndex() != before:
            self.activated.emit(self.currentIndex())
