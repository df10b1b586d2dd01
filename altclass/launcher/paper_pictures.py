"""Pictures on paper: each read once a document, as sharp as its largest place on paper needs, and no sharper."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from altclass.printing.marks import Picture

SHARP = 220 / 25.4  # dots a millimetre: finer than a school copier prints


class Pictures:
    """The pictures of one document."""

    def __init__(self) -> None:
        self._images: dict[Path, QImage] = {}

    def make_ready(self, marks: Iterable[Picture]) -> None:
        """Read what these marks show, each at the largest size that is asked for."""
        sides: dict[Path, float] = {}
        for mark in marks:
            sides[mark.file] = max(sides.get(mark.file, 0.0), min(mark.w, mark.h))
        with ThreadPoolExecutor(2) as two:  # Qt decodes outside Python's lock
            dots = [round(side * SHARP) for side in sides.values()]
            self._images |= dict(zip(sides, two.map(read, sides, dots), strict=True))

    def draw(self, painter: QPainter, mark: Picture, box: QRectF) -> None:
        """Draw a picture in the middle of its box; nothing where its file cannot be read."""
        if mark.file not in self._images:
            self.make_ready([mark])
        image = self._images[mark.file]
        if image.isNull():
            return
        size = image.size().scaled(box.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = box.x() + (box.width() - size.width()) / 2, box.y() + (box.height() - size.height()) / 2
        painter.drawImage(QRectF(left, top, size.width(), size.height()), image)


def read(file: Path, side: int) -> QImage:
    """A picture on white paper, at most `side` dots high and wide: without a mask it is written as one small JPEG."""
    image = QImageReader(str(file)).read()
    if image.isNull():
        return image
    if max(image.width(), image.height()) > side:
        ways = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        image = image.scaled(side, side, *ways)
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    return paper
