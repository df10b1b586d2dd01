"""The large picture of a game on its page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from altclass.launcher.widgets.activity_tile import paint_game, paint_screen
from altclass.launcher.widgets.tile import middle
from altclass.play.manifest import Manifest


class GamePicture(QWidget):
    """Its own screen if there is a picture of it, else its drawing; or what the class will see first, once it is drawn."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self._game: tuple[Path, Manifest] | None = None
        self._live = QPixmap()
        self._size = QSize(width, round(width * 9 / 16))  # as most projectors are
        self.setFixedSize(self._size)

    def show_game(self, folder: Path, manifest: Manifest) -> None:
        """Show this one."""
        if self._game is None or self._game[1] is not manifest:
            self._live = QPixmap()
        self._game = (folder, manifest)
        self.update()

    def show_live(self, image: QImage) -> None:
        """Show this picture of its first screen."""
        ratio = self.devicePixelRatioF()
        how = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        self._live = QPixmap.fromImage(image.scaled(self._size * ratio, *how))
        self._live.setDevicePixelRatio(ratio)
        self.update()

    @property
    def is_live(self) -> bool:
        """Whether it shows the first screen as it is set up."""
        return not self._live.isNull()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Rounded like everything here."""
        if self._game is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        corner = self.height() / 14
        if self.is_live:
            size = self._live.deviceIndependentSize().toSize()
            paint_screen(painter, QRect(middle(self.rect(), size), size), self._live, corner)
        else:
            paint_game(painter, self.rect(), *self._game, corner)
