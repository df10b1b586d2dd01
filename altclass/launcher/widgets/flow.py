"""A grid that takes as many columns as fit, all of one width; rows are as high as their highest piece."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from altclass.launcher.widgets.labels import clear


class Flow(QLayout):
    """`narrowest` is the least width of a column in pixels; `widest` keeps few pieces from growing without end."""

    def __init__(self, narrowest: int, gap: int, widest: int = 0) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._narrowest, self._gap = narrowest, gap
        self._widest = widest or narrowest * 2
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Part of Qt's contract for layouts."""
        self._items.append(item)

    def count(self) -> int:
        """Part of Qt's contract for layouts."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Part of Qt's contract for layouts."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Part of Qt's contract for layouts."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def refill(self, widgets: list[QWidget]) -> None:
        """Put these in place of what is there."""
        while (item := self.takeAt(0)) is not None:
            if old := item.widget():
                clear(old)
        for widget in widgets:
            self.addWidget(widget)
        self.refresh()

    def refresh(self) -> None:
        """Arrange again: pieces were added, taken away, shown or hidden."""
        self.invalidate()
        self.update()

    def columns(self, width: int) -> int:
        """How many columns stand side by side."""
        return max(1, (width + self._gap) // (self._narrowest + self._gap))

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more height than it needs."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """Four columns wide, where there is room: Qt asks for the height at this very width."""
        wide = self._narrowest * 4 + self._gap * 3
        return QSize(wide, self.heightForWidth(wide))

    def minimumSize(self) -> QSize:
        """One column wide at least."""
        return QSize(self._narrowest, 0)

    def setGeometry(self, rect: QRect) -> None:
        """Put every piece in its place."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        shown = [item for item in self._items if not item.isEmpty()]
        columns = max(1, min(len(shown), self.columns(rect.width())))
        width = min(self._widest, (rect.width() - self._gap * (columns - 1)) // columns)
        top = rect.y()
        for start in range(0, len(shown), columns):
            row = shown[start : start + columns]
            height = max(_height(item, width) for item in row)
            if move:
                for at, item in enumerate(row):
                    item.setGeometry(QRect(rect.x() + at * (width + self._gap), top, width, height))
            top += height + self._gap
        return max(0, top - rect.y() - self._gap) if shown else 0


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def flow_widget(narrowest: int, gap: int, widest: int = 0) -> tuple[QWidget, Flow]:
    """A widget that holds such a grid."""
    widget = QWidget()
    layout = Flow(narrowest, gap, widest)
    widget.setLayout(layout)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)
    return widget, layout
