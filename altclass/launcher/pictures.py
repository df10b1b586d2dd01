"""Pictures of cards, decks and games for the launcher: read when first seen, kept while there is room."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImageReader, QPixmap, QPixmapCache

from altclass.storage.paths import assets_dir

ROOM = 48 * 1024  # KB of pictures held in memory


def picture(path: Path, box: QSize, ratio: float) -> QPixmap:
    """The picture, scaled into a box of logical pixels; an empty pixmap where the file cannot be read."""
    key = f"{path}:{box.width()}x{box.height()}@{ratio}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    found = _read(path, box * ratio)
    found.setDevicePixelRatio(ratio)
    QPixmapCache.setCacheLimit(ROOM)
    QPixmapCache.insert(key, found)
    return found


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
