"""The picture test: one still picture on a chosen screen, to see whether all of it, every colour and every size is there."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QScreen
from PySide6.QtWidgets import QWidget

from altclass.launcher import colours
from altclass.launcher.tongue import Tongue
from altclass.launcher.widgets.team_badge import outline
from altclass.play.team import TEAMS

SECONDS = 30
GREYS = 9
SMALLEST, MAIN = 8.0, 19.0  # letters in hundredths of the height: the smallest that pupils get, and a main word


class PictureTest(QWidget):
    """Covers one screen; any key, a click or half a minute takes it away."""

    def __init__(self, tongue: Tongue, screen: QScreen) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self._tongue = tongue
        self.setWindowTitle(tongue.say("check.picture_test"))
        self.setAccessibleName(tongue.say("check.picture_test"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        QTimer.singleShot(SECONDS * 1000, self, self.close)

    def keyPressEvent(self, _event: QKeyEvent) -> None:
        """Any key."""
        self.close()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """A click, or a finger on the board."""
        self.close()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Frame, words, shapes, greys."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(colours.GROUND))
        unit = self.height() / 100
        self._frame(painter, unit)
        say = self._tongue.say
        self._words(painter, 6, SMALLEST, say("check.test_frame", "en"), say("check.test_frame", "ja"))
        self._word(painter, 29, MAIN, "apple  りんご", bold=True)
        self._words(painter, 52, SMALLEST, say("check.test_read", "en"), say("check.test_read", "ja"))
        self._teams(painter, unit)
        self._greys(painter, unit)

    def _frame(self, painter: QPainter, unit: float) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.ACCENTS["red"]), unit))
        painter.drawRect(QRectF(self.rect()).adjusted(unit / 2, unit / 2, -unit / 2, -unit / 2))

    def _words(self, painter: QPainter, top: float, size: float, *lines: str) -> None:
        for at, line in enumerate(lines):
            self._word(painter, top + at * size * 1.25, size, line)

    def _word(self, painter: QPainter, top: float, size: float, words: str, *, bold: bool = False) -> None:
        """In the middle; smaller where it would be wider than the frame."""
        unit = self.height() / 100
        font = QFont(self.font())
        font.setBold(bold)
        font.setPixelSize(max(1, round(size * unit)))
        painter.setFont(font)
        wide = painter.fontMetrics().horizontalAdvance(words)
        room = self.width() - 8 * unit
        if wide > room:
            font.setPixelSize(max(1, int(font.pixelSize() * room / wide)))
            painter.setFont(font)
        painter.setPen(QColor(colours.INK))
        painter.drawText(QRectF(0, top * unit, self.width(), size * 1.2 * unit), Qt.AlignmentFlag.AlignCenter, words)

    def _teams(self, painter: QPainter, unit: float) -> None:
        """The eight signs of the teams: each must look different from its neighbours."""
        side, step = 9 * unit, (self.width() - 12 * unit) / len(TEAMS)
        for at, team in enumerate(TEAMS):
            middle = QPointF(6 * unit + step * (at + 0.5), 79 * unit)
            painter.setPen(QPen(QColor(colours.INK), unit / 4))
            painter.setBrush(QColor(colours.ACCENTS[team.colour]))
            painter.drawPath(outline(team.shape, QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)))

    def _greys(self, painter: QPainter, unit: float) -> None:
        """From black to white: on a tired projector the last steps run into one."""
        wide = (self.width() - 12 * unit) / GREYS
        painter.setPen(QPen(QColor(colours.FIELD), 1))
        for at in range(GREYS):
            shade = round(255 * at / (GREYS - 1))
            painter.setBrush(QColor(shade, shade, shade))
            painter.drawRect(QRectF(6 * unit + at * wide, 88 * unit, wide, 7 * unit))
