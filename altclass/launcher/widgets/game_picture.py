"""The large picture of a game on its page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from altclass.launcher.widgets.activity_tile import paint_game
from altclass.play.manifest import Manifest


class GamePicture(QWidget):
    """Its own screen if there is a picture of it, else its drawing."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self._game: tuple[Path, Manifest] | None = None
        self._size = QSize(width, round(width * 9 / 16))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_game(self, folder: Path, manifest: Manifest) -> None:
        """Show this one."""
        self._game = (folder, manifest)
        self.update()

    def sizeHint(self) -> QSize:
        """16:9, as most projectors are."""
        return self._size

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Rounded like everything here."""
        if self._game is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paint_game(painter, QRect(0, 0, self.width(), self.height()), *self._game, self.height() / 14)
