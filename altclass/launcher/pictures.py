"""Pictures of cards, decks and games for the launcher: read when first seen, kept while there is room."""

from __future__ import annotations

import time
from functools import cache
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtGui import QImageReader, QPixmap, QPixmapCache
from PySide6.QtWidgets import QWidget

from altclass.storage.paths import assets_dir

ROOM = 48 * 1024  # KB of pictures held in memory


def picture(path: Path, box: QSize, ratio: float) -> QPixmap:
    """The picture, scaled into a box of logical pixels; an empty pixmap where the file cannot be read."""
    key = _key(path, box, ratio)
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    found = _read(path, box * ratio)
    found.setDevicePixelRatio(ratio)
    QPixmapCache.setCacheLimit(ROOM)
    QPixmapCache.insert(key, found)
    return found


class Patience(QObject):
    """How long a page of many pictures may be held up by reading them, before it is shown as far as it has come."""

    SHARE = 0.03  # seconds of reading in one turn of the event loop

    def __init__(self) -> None:
        super().__init__()
        self._began: float | None = None

    @property
    def is_over(self) -> bool:
        """Whether this turn has had its share."""
        now = time.monotonic()
        if self._began is None:
            self._began = now
            QTimer.singleShot(0, self, self._new_turn)
        return now - self._began > self.SHARE

    def _new_turn(self) -> None:
        self._began = None


@cache
def patience() -> Patience:
    """One for all pages."""
    return Patience()


def picture_soon(path: Path, box: QSize, widget: QWidget) -> QPixmap:
    """The same for a page of many pictures; an empty pixmap means "not yet", and the widget is painted again."""
    ratio = widget.devicePixelRatioF()
    found = QPixmap()
    if QPixmapCache.find(_key(path, box, ratio), found):
        return found
    if patience().is_over:
        QTimer.singleShot(0, widget, widget.update)
        return found
    return picture(path, box, ratio)


def _key(path: Path, box: QSize, ratio: float) -> str:
    return f"{path}:{box.width()}x{box.height()}@{ratio}"


def _read(path: Path, box: QSize) -> QPixmap:
    reader = QImageReader(str(path))
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(size.scaled(box, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return QPixmap() if image.isNull() else QPixmap.fromImage(image)


def game_picture(game_folder: Path) -> tuple[Path, bool]:
    """The picture of a game, and whether it is a picture of its screen (else it is its drawing)."""
    preview = assets_dir() / "previews" / f"{game_folder.name}.webp"
    return (preview, True) if preview.is_file() else (game_folder / "icon.svg", False)
