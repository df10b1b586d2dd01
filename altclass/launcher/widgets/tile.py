"""A card one can press: white, rounded, a soft shadow under it, and a clear ring when it has the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

from altclass.launcher import colours
from altclass.launcher.fonts import sized

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}  # right, down
SHADOWS = ((5, 8), (3, 12), (1, 16))  # how far a layer of shadow reaches, and how dark it is (of 255)


class Tile(QAbstractButton):
    """The base of all such cards.  A kind of tile draws its inside in `inside(painter, rect)`.

    `letter` is the height of plain letters in pixels: every length on a tile is a share of it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(sized(1.0))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._under_pointer = False

    @property
    def letter(self) -> float:
        """The size of plain letters, in pixels."""
        return self.fontInfo().pixelSize()

    def named(self, name: str, tip: str = "") -> None:
        """What a screen reader says, and the hint under the pointer."""
        self.setAccessibleName(name)
        self.setToolTip(tip)

    def inside(self, painter: QPainter, rect: QRect) -> None:
        """Draw what stands on the card."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Shadow, card, inside, ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        card = QRectF(self.rect()).adjusted(5, 3, -5, -7)
        lifted = self._under_pointer or self.isDown()
        corner = self.letter * 0.75
        self._shadow(painter, card, corner, 1.6 if lifted else 1.0)
        painter.setPen(QPen(QColor(colours.LINE), 1))
        painter.setBrush(QColor(colours.CARD))
        painter.drawRoundedRect(card, corner, corner)
        margin = round(self.letter * 0.6)
        self.inside(painter, card.toRect().adjusted(margin, margin, -margin, -margin))
        if self.hasFocus() or self.isChecked():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.FOCUS if self.hasFocus() else colours.INK), 3))
            painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)

    @staticmethod
    def _shadow(painter: QPainter, card: QRectF, corner: float, strength: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for reach, dark in SHADOWS:
            painter.setBrush(QColor(90, 70, 40, round(dark * strength)))
            painter.drawRoundedRect(card.adjusted(-reach + 1, 0, reach - 1, reach + 1), corner + reach, corner + reach)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does; arrows go to the next card in that direction."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in ARROWS:
            if following := self._towards(*ARROWS[Qt.Key(event.key())]):
                following.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                event.ignore()  # the page scrolls
        else:
            super().keyPressEvent(event)

    def _towards(self, right: int, down: int) -> Tile | None:
        """The nearest of its neighbours that way; a row lower or higher where it must be."""
        here = self.geometry().center()
        found: list[tuple[int, Tile]] = []
        parent = self.parentWidget()
        for tile in parent.findChildren(Tile) if parent else []:
            away = tile.geometry().center() - here
            ahead, aside = (away.x() * right, away.y()) if right else (away.y() * down, away.x())
            if tile.isVisible() and tile.isEnabled() and ahead > 0 and (down or not aside):
                found.append((ahead + 3 * abs(aside), tile))
        return min(found, key=lambda pair: pair[0])[1] if found else None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Reached by keys: scroll it into sight, which Qt does for Tab alone."""
        super().focusInEvent(event)
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None and event.reason() == Qt.FocusReason.OtherFocusReason:
            around.ensureWidgetVisible(self, 0, round(self.letter))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Lift the card."""
        self._under_pointer = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Put it down."""
        self._under_pointer = False
        self.update()
        super().leaveEvent(event)

    def minimumSizeHint(self) -> QSize:
        """As small as its hint; layouts may make it wider."""
        return self.sizeHint()


def middle(box: QRect, size: QSize) -> QPoint:
    """Where something of that size stands in the middle of a box."""
    return QPoint(box.x() + (box.width() - size.width()) // 2, box.y() + (box.height() - size.height()) // 2)
