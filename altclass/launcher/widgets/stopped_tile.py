"""An activity that was stopped in the middle: press it and the class is back at the same move."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from altclass.content.ruby import plain
from altclass.launcher import colours, facts
from altclass.launcher.sessions import Stopped
from altclass.launcher.tongue import Tongue
from altclass.launcher.widgets.activity_tile import paint_game
from altclass.launcher.widgets.lines import Lines, line_height
from altclass.launcher.widgets.press import Press
from altclass.launcher.widgets.tile import Tile
from altclass.play.manifest import Manifest


class StoppedTile(Tile):
    """`put_away` asks that this one be offered no more."""

    put_away = Signal()

    def __init__(
        self, stopped: Stopped, folder: Path, manifest: Manifest, tongue: Tongue, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.stopped = stopped
        self._folder, self._manifest, self._tongue = folder, manifest, tongue
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        title, deck, told = self._lines()
        self.named(tongue.say("continue_tile", title=title, deck=deck, told=told))
        self._away = Press("quiet", "close", self)
        self._away.setFocusPolicy(self.focusPolicy())
        name = tongue.say("put_away_name", title=title, deck=deck)
        self._away.setAccessibleName(name)
        self._away.setToolTip(tongue.say("put_away"))
        self._away.clicked.connect(self.put_away)

    def _lines(self) -> tuple[str, str, str]:
        begun = self.stopped.begun
        title = self._tongue.label(self._manifest.title)
        deck = plain(begun.deck.named(self._tongue.lang))
        told = self._tongue.say("moves_played", count=self.stopped.moves)
        return title, deck, f"{facts.when(self.stopped.touched, self._tongue)}  ·  {told}"

    def sizeHint(self) -> QSize:
        """Three lines high."""
        lines = line_height(1.0) * 2 + line_height(0.85)
        return QSize(round(self.letter * 18), lines + round(self.letter * 1.2) + 10)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the small button in its corner."""
        side = round(self.letter * 1.9)
        self._away.setFixedSize(side, side)
        self._away.setIconSize(QSize(side // 2, side // 2))
        self._away.setStyleSheet("padding: 0px; min-height: 0px; min-width: 0px;")
        self._away.move(self.width() - side - 9, 8)
        super().resizeEvent(event)

    def inside(self, painter: QPainter, rect: QRect) -> None:
        """The game's drawing to the left, three lines to the right."""
        side = rect.height()
        box = QRect(rect.x(), rect.y(), side, side)
        paint_game(painter, box, self._folder, self._manifest, self.letter * 0.5, screen=False)
        title, deck, told = self._lines()
        lines = Lines(painter, rect.adjusted(side + round(self.letter * 0.8), 0, -round(self.letter * 0.3), 0))
        lines.write(title, bold=True)
        lines.write(deck, colour=colours.SOFT_INK)
        lines.write(told, 0.85, colour=colours.FAINT)
