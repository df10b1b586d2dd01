"""A button that shows its key at the right, small, like on a keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionButton

from altclass.launcher import colours
from altclass.launcher.fonts import sized
from altclass.launcher.widgets.press import Press

SHARES = (1.0, 0.9, 0.8)  # long words become a little smaller before they are shortened


class KeyPress(Press):
    """Words to the left, the key to the right."""

    def __init__(self, icon: str = "") -> None:
        super().__init__("key", icon)
        self._words, self._key = "", ""

    def tell(self, words: str, key: str = "") -> None:
        """Set both."""
        self._words, self._key = words, key
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the words where there is any."""
        width = QFontMetrics(sized(1.0)).horizontalAdvance(self._words) + self._key_width() + self._left() * 2
        return QSize(width, super().sizeHint().height())

    def _left(self) -> int:
        return self.fontMetrics().height() // 3

    def _key_width(self) -> int:
        return QFontMetrics(sized(0.75)).horizontalAdvance(self._key) + self._left() + 4 if self._key else 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The button without text, then drawing, words and key."""
        painter = QPainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.icon = QIcon()
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        box = self.rect().adjusted(self._left(), 0, -self._left(), 0)
        if not self.icon().isNull():
            box = self._paint_icon(painter, box)
        if self._key:
            self._paint_key(
                painter, QRect(box.right() - self._key_width() + 5, box.y(), self._key_width(), box.height())
            )
            box.setRight(box.right() - self._key_width())
        self._paint_words(painter, box)

    @property
    def _ink(self) -> QColor:
        return QColor(colours.CARD if self.isChecked() else colours.INK if self.isEnabled() else colours.FAINT)

    def _paint_icon(self, painter: QPainter, box: QRect) -> QRect:
        side = self.iconSize().width()
        place = QRect(box.x(), box.y() + (box.height() - side) // 2, side, side)
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        state = QIcon.State.On if self.isChecked() else QIcon.State.Off
        self.icon().paint(painter, place, Qt.AlignmentFlag.AlignCenter, mode, state)
        return box.adjusted(side + self._left() // 2, 0, 0, 0)

    def _paint_words(self, painter: QPainter, box: QRect) -> None:
        fonts = [sized(share) for share in SHARES]
        font = next((f for f in fonts if QFontMetrics(f).horizontalAdvance(self._words) <= box.width()), fonts[-1])
        painter.setFont(font)
        painter.setPen(self._ink)
        shown = QFontMetrics(font).elidedText(self._words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _paint_key(self, painter: QPainter, box: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = sized(0.75)
        high = round(QFontMetrics(font).height() * 0.95)
        cap = QRect(box.x(), box.y() + (box.height() - high) // 2, box.width() - 4, high)
        painter.setFont(font)
        painter.setPen(QPen(QColor(colours.FIELD), 1))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(self._ink)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)
