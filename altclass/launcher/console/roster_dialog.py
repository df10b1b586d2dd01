"""Who is away today: attendance numbers, pressed or typed, and no names."""

from __future__ import annotations

import re
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from altclass.launcher.desk import Desk
from altclass.launcher.widgets.labels import text
from altclass.launcher.widgets.number import Number
from altclass.launcher.widgets.press import Press
from altclass.play.tools.roster import FEWEST, MOST

ACROSS = 9
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -ACROSS, Qt.Key.Key_Down: ACROSS}


class RosterDialog(QDialog):
    """A number stays pressed while its pupil is away.  Typed numbers and Enter do the same."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._today, self._tongue = desk.today, desk.tongue
        say = desk.tongue.say
        self.setWindowTitle(say("lesson.roster_title"))
        letter = self.fontMetrics().height()
        body = QVBoxLayout(self)
        body.setSpacing(letter // 2)
        about = text(wraps=True, tone="soft")
        about.setText(say("lesson.roster_about"))
        body.addWidget(about)
        self.line = QLineEdit()
        self.line.setPlaceholderText(say("lesson.type_numbers"))
        self.line.setAccessibleName(say("lesson.type_numbers"))
        self.line.returnPressed.connect(self._take_typed)
        body.addWidget(self.line)
        self._grid = QGridLayout()
        self._grid.setSpacing(letter // 4)
        self.numbers = [self._button(number) for number in range(1, MOST + 1)]
        for at, button in enumerate(self.numbers):
            self._grid.addWidget(button, at // ACROSS, at % ACROSS)
        body.addLayout(self._grid)
        body.addLayout(self._foot())
        self._today.changed.connect(self._show)
        self._show()
        self.line.setFocus()

    def _button(self, number: int) -> Press:
        button = Press("segment")
        button.setText(str(number))
        button.setCheckable(True)
        button.clicked.connect(partial(self._turn, number))
        return button

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        size = text()
        size.setText(self._tongue.say("lesson.class_of"))
        count = Number(size.text(), (FEWEST, MOST), self._today.roster.count)
        count.chosen.connect(lambda many: self._today.take(self._today.roster.sized(many)))
        foot.addWidget(size)
        foot.addWidget(count)
        foot.addStretch(1)
        for look, key, pressed in (("plain", "lesson.nobody", self._clear), ("main", "close", self.accept)):
            button = Press("main" if look == "main" else "plain")
            button.setText(self._tongue.say(key))
            button.setAccessibleName(button.text())
            button.clicked.connect(pressed)
            foot.addWidget(button)
        return foot

    def _turn(self, number: int, _on: bool = False) -> None:
        self._today.take(self._today.roster.turned(number))

    def _clear(self) -> None:
        for number in self._today.absent:
            self._turn(number)

    def _take_typed(self) -> None:
        for number in re.findall(r"\d+", self.line.text()):
            self._turn(int(number))
        self.line.clear()

    def _show(self) -> None:
        roster = self._today.roster
        for number, button in enumerate(self.numbers, 1):
            button.setVisible(number <= roster.count)
            button.setChecked(number in roster.absent)
            state = "lesson.is_away" if number in roster.absent else "lesson.is_here"
            button.setAccessibleName(self._tongue.say(state, number=number))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from number to number; from the line, down to the first."""
        step = STEPS.get(Qt.Key(event.key()))
        focus = self.focusWidget()
        if step is None:
            if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # Enter takes what is typed, no more
                super().keyPressEvent(event)
        elif focus in self.numbers:
            at = self.numbers.index(focus) + step
            if 0 <= at < self._today.roster.count:
                self.numbers[at].setFocus(Qt.FocusReason.OtherFocusReason)
            elif at < 0:
                self.line.setFocus()
        elif focus is self.line and step > 0:
            self.numbers[0].setFocus(Qt.FocusReason.OtherFocusReason)
