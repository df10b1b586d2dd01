"""An activity on the shelf: its own picture, its name, what a teacher asks first, and a star."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from altclass.launcher import colours, facts
from altclass.launcher.pictures import game_picture, picture
from altclass.launcher.tongue import Tongue
from altclass.launcher.widgets.lines import Lines, largest, line_height
from altclass.launcher.widgets.star import Star
from altclass.launcher.widgets.tile import Tile, middle
from altclass.play.manifest import Manifest

TITLES = (1.2, 1.1, 1.0)  # a long name is a little smaller rather than cut
SHARES = (1.2, 0.88, 0.88)  # title, minutes and grades, skills


class ActivityTile(Tile):
    """One game of the shelf.  `starred` tells that it became a favourite, or is none any more."""

    starred = Signal(bool)

    def __init__(
        self, folder: Path, manifest: Manifest, tongue: Tongue, *, star: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.manifest = manifest
        self._folder, self._tongue = folder, tongue
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        title = tongue.label(manifest.title)
        self.named(f"{title}. {' '.join(self._facts())}", tongue.label(manifest.summary))
        self.star = Star(on=star, parent=self)
        self.star.setAccessibleName(tongue.say("shelf.star_name", title=title))
        self.star.setToolTip(tongue.say("shelf.star"))
        self.star.toggled.connect(self.starred)

    def _facts(self) -> tuple[str, str]:
        told = facts.minutes(self.manifest, self._tongue), facts.grades(self.manifest.grades, self._tongue)
        return "  ·  ".join(told), facts.skills(self.manifest, self._tongue)

    def heightForWidth(self, width: int) -> int:
        """A picture of 16:9 and three lines."""
        margins = 10 + round(self.letter * 1.8)
        return self._picture_height(width) + sum(line_height(share) for share in SHARES) + margins

    def _picture_height(self, width: int) -> int:
        """A screen of 16:9 as wide as the inside of the card."""
        return round((width - 10 - 2 * round(self.letter * 0.6)) * 9 / 16)

    def sizeHint(self) -> QSize:
        """A card as wide as a hand."""
        width = round(self.letter * 17)
        return QSize(width, self.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The star stands at the end of the title's line."""
        self.star.resize(self.star.sizeHint())
        top = 3 + round(self.letter * 1.05) + self._picture_height(self.width())
        height = line_height(SHARES[0])
        left = self.width() - 5 - round(self.letter * 0.3) - self.star.width()
        self.star.move(left, top + (height - self.star.height()) // 2)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F makes it a favourite."""
        if event.key() == Qt.Key.Key_F and not event.modifiers():
            self.star.click()
        else:
            super().keyPressEvent(event)

    def inside(self, painter: QPainter, rect: QRect) -> None:
        """Picture above, words below."""
        box = QRect(rect.x(), rect.y(), rect.width(), self._picture_height(self.width()))
        paint_game(painter, box, self._folder, self.manifest, self.letter * 0.5)
        lines = Lines(painter, rect.adjusted(2, box.height() + round(self.letter * 0.45), -2, 0))
        room = rect.width() - self.star.width()
        title = self._tongue.label(self.manifest.title)
        lines.write(title, largest(title, TITLES, room), bold=True, room=room)
        first, second = self._facts()
        lines.write(first, SHARES[1], colour=colours.SOFT_INK)
        lines.write(second, SHARES[2], colour=colours.FAINT)


def paint_game(
    painter: QPainter, box: QRect, folder: Path, manifest: Manifest, corner: float, *, screen: bool = True
) -> None:
    """The game's screen filling the box, or its drawing in the middle of a ground of its accent."""
    path, is_screen = game_picture(folder) if screen else (folder / "icon.svg", False)
    margin = 0 if is_screen else box.height() // 10
    shown = picture(path, box.adjusted(0, margin, 0, -margin).size(), painter.device().devicePixelRatioF())
    if is_screen:
        paint_screen(painter, box, shown, corner)
        return
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.tint(manifest.accent)))
    painter.drawRoundedRect(QRectF(box), corner, corner)
    if not shown.isNull():
        painter.drawPixmap(middle(box, shown.deviceIndependentSize().toSize()), shown)
    painter.restore()


def paint_screen(painter: QPainter, box: QRect, shown: QPixmap, corner: float) -> None:
    """A picture of a pupils' screen with round corners and an edge: its ground is the page's own."""
    clip = QPainterPath()
    clip.addRoundedRect(QRectF(box), corner, corner)
    painter.save()
    painter.setClipPath(clip)
    painter.fillRect(box, QColor(colours.GROUND))
    if not shown.isNull():
        painter.drawPixmap(middle(box, shown.deviceIndependentSize().toSize()), shown)
    painter.setClipping(False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colours.LINE), 1))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
    painter.restore()
