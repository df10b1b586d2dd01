"""Draws pictures from outside anew, in a process of its own: a picture made to break a program breaks only this one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

SIDE = 512  # pixels, as all our pictures
MOST_PIXELS = 40_000_000  # a phone's photo has 12 to 24 million
QUALITY = 90
KINDS = {b"png", b"jpeg", b"jpg", b"gif", b"webp", b"bmp"}


def run(args: list[str]) -> int:
    """Make `OUT/<name>.webp` of every `IN/<name>` that is a picture; what is none has nothing there afterwards."""
    source, goal = Path(args[0]), Path(args[1])
    goal.mkdir(parents=True, exist_ok=True)
    for path in sorted(source.iterdir()):
        picture = None if (goal / f"{path.name}.webp").exists() else drawn_anew(path)
        if picture is not None:
            draft = goal / f"{path.name}.new"
            if picture.save(str(draft), "webp", QUALITY):  # type: ignore[call-overload]
                draft.replace(goal / f"{path.name}.webp")
    return 0


def drawn_anew(path: Path) -> QImage | None:
    """The picture in a square of 512 x 512 with nothing but its pixels left, or None.

    The size is read from its head first: a small file may say it is a wall of 20,000 x 20,000.
    """
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)  # a phone's photo says which way is up
    if bytes(reader.format().data()) not in KINDS:  # before anything else is asked: no other decoder sees it
        return None
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        return None
    if size.width() * size.height() > MOST_PIXELS:
        return None
    fitting = size.scaled(QSize(SIDE, SIDE), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    reader.setScaledSize(fitting)
    image = reader.read()
    return None if image.isNull() else _squared(image)


def _squared(image: QImage) -> QImage:
    """In the middle of a clear square."""
    square = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32)
    square.fill(Qt.GlobalColor.transparent)
    place = QRect(0, 0, image.width(), image.height())
    place.moveCenter(square.rect().center())
    painter = QPainter(square)
    painter.drawImage(place, image)
    painter.end()
    return square
