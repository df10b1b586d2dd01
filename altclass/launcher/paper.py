"""Paper: the marks of a page, painted into a PDF, on a printer or as a picture on the screen."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QBuffer, QIODevice, QLineF, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from altclass.launcher.fonts import load_fonts
from altclass.launcher.paper_pictures import Pictures
from altclass.launcher.paper_text import Writer
from altclass.printing.marks import Line, Mark, Page, Picture, Rect, Text
from altclass.problems import Problem
from altclass.storage.files import write_whole_bytes

DOTS = 1200  # an inch; the painter's own unit, so that thin lines and letters fall where they should
PER_MM = DOTS / 25.4


class Painter:
    """Paints pages with one painter; its letters and pictures are made ready once a document."""

    def __init__(self) -> None:
        self._writer = Writer(PER_MM)
        self._pictures = Pictures()

    def page(self, painter: QPainter, page: Page) -> None:
        """Paint one page; the painter's unit must be 1/1200 inch."""
        for mark in page.marks:
            self._mark(painter, mark)

    def make_ready(self, pages: Sequence[Page]) -> None:
        """Read all pictures at the size they will have."""
        self._pictures.make_ready(mark for page in pages for mark in page.marks if isinstance(mark, Picture))

    def _mark(self, painter: QPainter, mark: Mark) -> None:
        match mark:
            case Text():
                self._writer.write(painter, mark)
            case Picture():
                self._pictures.draw(painter, mark, _box(mark))
            case Line():
                painter.setPen(_pen(mark.ink, mark.width, dashed=mark.dashed))
                painter.drawLine(QLineF(mark.x1 * PER_MM, mark.y1 * PER_MM, mark.x2 * PER_MM, mark.y2 * PER_MM))
            case Rect():
                painter.setPen(_pen(mark.ink, mark.width))
                painter.setBrush(QColor(mark.fill) if mark.fill else Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(_box(mark), mark.corner * PER_MM, mark.corner * PER_MM)


def _box(mark: Picture | Rect) -> QRectF:
    return QRectF(mark.x * PER_MM, mark.y * PER_MM, mark.w * PER_MM, mark.h * PER_MM)


def _pen(ink: str, width: float, *, dashed: bool = False) -> QPen:
    style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
    return QPen(QColor(ink), width * PER_MM, style)


def ready() -> QGuiApplication:
    """Qt and our fonts, made ready; keep what is returned.  Raises Problem printing.font_missing.

    On Linux no screen is asked for, so that a script may print.
    """
    if sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication.instance() or QGuiApplication(["altclass"])
    if lost := load_fonts():
        raise Problem("printing.font_missing", file=lost[0].params["file"])
    return cast(QGuiApplication, app)


def write_pdf(pages: Sequence[Page], path: Path, title: str) -> None:
    """Write the pages as a PDF, whole or not at all.  Raises Problem storage.cannot_write or printing.not_made."""
    content = pdf(pages, title)
    if not content.startswith(b"%PDF-") or b"%%EOF" not in content[-64:]:
        raise Problem("printing.not_made", path=str(path))
    write_whole_bytes(path, content)


def pdf(pages: Sequence[Page], title: str) -> bytes:
    """The pages as a PDF, fonts embedded."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS)
    writer.setTitle(title)
    writer.setCreator("AltClass")
    paint_all(writer, pages)
    return bytes(buffer.data().data())


def paint_all(device: QPagedPaintDevice, pages: Sequence[Page]) -> None:
    """Paint pages one after another."""
    paint = Painter()
    paint.make_ready(pages)
    device.setPageLayout(layout(pages[0]))
    painter = QPainter(device)
    scale = device.logicalDpiX() / DOTS  # a printer has a fineness of its own
    painter.scale(scale, scale)
    for number, page in enumerate(pages):
        if number:
            device.newPage()
        paint.page(painter, page)
    painter.end()


def layout(page: Page) -> QPageLayout:
    """The paper of a page, with no margin of its own."""
    size = QPageSize(QSizeF(page.width, page.height), QPageSize.Unit.Millimeter)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))


def picture_of(page: Page, width: int) -> QImage:
    """A page as a picture `width` dots wide, for a look before printing."""
    scale = width / (page.width * PER_MM)
    image = QImage(width, round(page.height * PER_MM * scale), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.scale(scale, scale)
    Painter().page(painter, page)
    painter.end()
    return image
