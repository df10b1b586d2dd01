"""A part that is as high as what is in it, and scrolls where the window leaves less."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget


class Shrinking(QScrollArea):
    """`least` is the height in pixels under which it never goes."""

    def __init__(self, inside: QWidget, least: int) -> None:
        super().__init__()
        self._least, self._inside = least, inside
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        inside.setObjectName("inside")
        self.setWidget(inside)
        inside.installEventFilter(self)

    def _whole(self) -> int:
        inside = self._inside
        return inside.heightForWidth(self.width()) if inside.hasHeightForWidth() else inside.sizeHint().height()

    def sizeHint(self) -> QSize:
        """As high as what is in it."""
        return QSize(self._inside.sizeHint().width(), self._whole())

    def minimumSizeHint(self) -> QSize:
        """Never less than this, unless there is nothing in it."""
        return QSize(0, min(self._least, self._whole()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is in it has changed: ask for another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another height."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()
