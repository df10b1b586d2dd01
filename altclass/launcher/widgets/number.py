"""A number between two large buttons, with its unit."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QHBoxLayout, QSpinBox, QWidget

from altclass.launcher.widgets.labels import text
from altclass.launcher.widgets.press import Press


class Number(QWidget):
    """`chosen` tells every new value.  Steps keep to the range; a typed value may lie between two steps."""

    chosen = Signal(int)

    def __init__(self, name: str, span: tuple[int, int], value: int, *, step: int = 1, unit: str = "") -> None:
        super().__init__()
        self._box = CalmBox()
        self._box.setRange(*span)
        self._box.setSingleStep(step)
        self._box.setValue(value)
        self._box.setAccessibleName(f"{name} {unit}".strip())
        self._box.setFixedWidth(self._box.fontMetrics().horizontalAdvance("0" * (len(str(span[1])) + 1)) + 24)
        self._box.valueChanged.connect(self.chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._step("−", f"{name} −", -1))
        row.addWidget(self._box)
        row.addWidget(self._step("+", f"{name} +", 1))
        if unit:
            label = text(tone="soft")
            label.setText(unit)
            row.addWidget(label)
        row.addStretch(1)

    def _step(self, sign: str, name: str, steps: int) -> Press:
        button = Press("step")
        button.setText(sign)
        button.setAccessibleName(name)
        button.setAutoRepeat(True)
        button.clicked.connect(lambda: self._box.stepBy(steps))
        return button

    @property
    def value(self) -> int:
        """The number now."""
        return self._box.value()

    def set_value(self, value: int) -> None:
        """Set it without telling."""
        self._box.blockSignals(True)
        self._box.setValue(value)
        self._box.blockSignals(False)


class CalmBox(QSpinBox):
    """The number itself; the wheel scrolls the page over it and changes nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page."""
        event.ignore()
