"""Choose the pupils' screen by its picture: "this one"."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from altclass.launcher import colours
from altclass.launcher.desk import Desk
from altclass.launcher.screens import Shown
from altclass.launcher.widgets.labels import clear, text
from altclass.launcher.widgets.lines import Lines, line_height
from altclass.launcher.widgets.press import Press
from altclass.launcher.widgets.tile import Tile, middle


class ScreenPicker(QDialog):
    """`chosen` tells the place of a screen.  It follows the screens as they come and go."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._window = desk, parent
        say = desk.tongue.say
        self.setWindowTitle(say("screen"))
        body = QVBoxLayout(self)
        title = text("lead", bold=True, wraps=True)
        title.setText(say("screen_title"))
        self._alone = text(tone="soft", wraps=True)
        self._alone.setText(say("screen_alone"))
        body.addWidget(title)
        body.addWidget(self._alone)
        self._row = QHBoxLayout()
        body.addLayout(self._row)
        close = Press("plain")
        close.setText(say("close"))
        close.setAccessibleName(say("close"))
        close.clicked.connect(self.reject)
        body.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        desk.screens.changed.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        while (item := self._row.takeAt(0)) is not None:
            if old := item.widget():
                clear(old)
        self._alone.setVisible(len(self._desk.screens.all()) < 2)
        kept = self._desk.screens.pupils(self._window.screen())
        for at, shown in enumerate(self._desk.screens.all(), start=1):
            tile = ScreenTile(at, shown, self._desk, is_teacher=shown.screen is self._window.screen())
            tile.setChecked(shown.place == kept)
            tile.clicked.connect(partial(self._choose, shown))
            self._row.addWidget(tile)

    def _choose(self, shown: Shown) -> None:
        self.chosen.emit(shown.place)
        self.accept()


class ScreenTile(Tile):
    """One screen: what it shows at this moment, its number and size."""

    def __init__(self, number: int, shown: Shown, desk: Desk, *, is_teacher: bool) -> None:
        super().__init__()
        self.setCheckable(True)
        say = desk.tongue.say
        self._title = say("screen_number", number=number)
        self._facts = f"{shown.place[2]} × {shown.place[3]}"
        if is_teacher:
            self._facts += "  ·  " + say("screen_yours")
        self._picture: QPixmap = shown.screen.grabWindow(0)
        self.named(f"{self._title} {self._facts}")

    def sizeHint(self) -> QSize:
        """A small screen and two lines."""
        lines = line_height(1.0) + line_height(0.85)
        return QSize(round(self.letter * 16), round(self.letter * 10.5) + lines)

    def inside(self, painter: QPainter, rect: QRect) -> None:
        """Picture, number, size."""
        box = QRect(rect.x(), rect.y(), rect.width(), round(self.letter * 8.4))
        painter.fillRect(box, QColor(colours.RAIL))
        if not self._picture.isNull():
            small = self._picture.scaled(
                box.size() * self._picture.devicePixelRatio(),
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            painter.drawPixmap(middle(box, small.deviceIndependentSize().toSize()), small)
        lines = Lines(painter, rect.adjusted(2, box.height() + 4, -2, 0))
        lines.write(self._title, bold=True)
        lines.write(self._facts, 0.85, colour=colours.FAINT)
