"""What a teacher chooses about sheets: one row an option, with the same switches and numbers as everywhere."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from altclass.launcher.tongue import Tongue
from altclass.launcher.widgets.choice import Choice
from altclass.launcher.widgets.labels import clear, text
from altclass.launcher.widgets.number import Number
from altclass.launcher.widgets.switch import Switch
from altclass.play.manifest import Option, Value


class PrintForm(QWidget):
    """`changed` tells every change; options that mean nothing with the others as they are are not shown."""

    changed = Signal()

    def __init__(self, tongue: Tongue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.values: dict[str, Value] = {}
        self._tongue = tongue
        self._options: dict[str, Option] = {}
        self._rows: dict[str, tuple[QWidget, QWidget]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 5)
        self._grid.setColumnStretch(1, 6)

    def show_options(self, options: dict[str, Option], values: dict[str, Value]) -> None:
        """Build the rows; a value that does not fit gives way to the default."""
        for row in self._rows.values():
            for widget in row:
                clear(widget)
        self._options, self._rows = options, {}
        self.values = {
            name: values[name] if name in values and option.takes(values[name]) else option.default
            for name, option in options.items()
        }
        for at, (name, option) in enumerate(options.items()):
            told = self._tongue.label(option.label)
            label = text(wraps=True)
            label.setText(told)
            self._rows[name] = (label, self._editor(name, told, option))
            self._grid.addWidget(label, at, 0)
            self._grid.addWidget(self._rows[name][1], at, 1)
        self._hide_meaningless()

    def _editor(self, name: str, told: str, option: Option) -> QWidget:
        value = self.values[name]
        if isinstance(value, bool):
            switch = Switch(on=value)
            switch.setAccessibleName(told)
            switch.toggled.connect(partial(self._take, name))
            return switch
        if isinstance(value, int):
            unit = self._tongue.label(option.unit) if option.unit else ""
            number = Number(told, option.range or (0, 9999), value, step=option.step, unit=unit)
            number.chosen.connect(partial(self._take, name))
            return number
        if option.choices:
            choice = Choice(told, {key: self._tongue.label(label) for key, label in option.choices.items()}, value)
            choice.chosen.connect(partial(self._take, name))
            return choice
        box = QLineEdit(value, maxLength=40)
        box.setAccessibleName(told)
        box.textChanged.connect(partial(self._take, name))
        return box

    def _take(self, name: str, value: Value) -> None:
        self.values[name] = value
        self._hide_meaningless()
        self.changed.emit()

    def _hide_meaningless(self) -> None:
        for name, row in self._rows.items():
            needed = self._options[name].only_with
            for widget in row:
                widget.setVisible(all(self.values.get(other) in values for other, values in needed.items()))
