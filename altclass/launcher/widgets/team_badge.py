"""A team's sign: a shape in its colour with its letter, so that nobody depends on colour alone."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from altclass.launcher import colours
from altclass.launcher.fonts import sized
from altclass.play.team import Team

CORNERS = {"triangle": 3, "diamond": 4, "hexagon": 6}


class TeamBadge(QWidget):
    """One team, two letters high."""

    def __init__(self, team: Team, share: float = 1.0) -> None:
        super().__init__()
        self._team, self._share = team, share
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(team.letter)

    def sizeHint(self) -> QSize:
        """A square."""
        side = round(self.fontInfo().pixelSize() * 2.2 * self._share)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Shape, outline, letter."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(QPen(QColor(colours.INK), 1.5))
        painter.setBrush(QColor(colours.ACCENTS[self._team.colour]))
        painter.drawPath(outline(self._team.shape, box))
        painter.setPen(QColor(colours.ink_on(self._team.colour)))
        painter.setFont(sized(0.95 * self._share, bold=True))
        low = box.height() * (0.22 if self._team.shape == "triangle" else 0.0)
        painter.drawText(box.adjusted(0, low, 0, 0), Qt.AlignmentFlag.AlignCenter, self._team.letter)


def outline(shape: str, box: QRectF) -> QPainterPath:
    """The shape, filling a box."""
    path = QPainterPath()
    if shape == "square":
        path.addRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3)
    elif shape == "star":
        path.addPolygon(_round(box, 10, inner=0.62))
        path.closeSubpath()
    elif shape in CORNERS:
        path.addPolygon(_round(box, CORNERS[shape]))
        path.closeSubpath()
    elif shape == "heart":
        _heart(path, box)
    elif shape == "cross":
        _cross(path, box)
    else:
        path.addEllipse(box)
    return path


def _round(box: QRectF, corners: int, inner: float = 1.0) -> QPolygonF:
    """Corners on a circle, the first at the top; every second one nearer to the middle for a star."""
    middle, reach = box.center(), box.height() / 2
    if corners == 3:
        return QPolygonF([QPointF(middle.x(), box.top()), box.bottomRight(), box.bottomLeft()])
    points = []
    for at in range(corners):
        angle = 2 * math.pi * at / corners - math.pi / 2
        far = reach * (inner if at % 2 and inner < 1 else 1.0)
        points.append(QPointF(middle.x() + far * math.cos(angle), middle.y() + far * math.sin(angle)))
    return QPolygonF(points)


def _heart(path: QPainterPath, box: QRectF) -> None:
    x, y, w, h = box.x(), box.y(), box.width(), box.height()
    path.moveTo(x + w / 2, y + h)
    path.cubicTo(x - w * 0.35, y + h * 0.45, x + w * 0.15, y - h * 0.25, x + w / 2, y + h * 0.22)
    path.cubicTo(x + w * 0.85, y - h * 0.25, x + w * 1.35, y + h * 0.45, x + w / 2, y + h)


def _cross(path: QPainterPath, box: QRectF) -> None:
    third = box.width() * 0.24
    path.addRect(box.adjusted(third, 0, -third, 0))
    wide = QPainterPath()
    wide.addRect(box.adjusted(0, third, 0, -third))
    path.swap(path.united(wide))
