"""Puts a guide on paper: into a PDF, or straight on the printer of the staff room."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from altclass.launcher.desk import Desk
from altclass.launcher.guides.sheet import guide_pages
from altclass.launcher.paper import paint_all, picture_of, write_pdf
from altclass.launcher.pdf_place import ask_pdf_place
from altclass.launcher.widgets.labels import text
from altclass.launcher.widgets.press import Press
from altclass.play.manifest import Manifest
from altclass.printing.marks import Page
from altclass.problems import Problem


class GuidePaper(QDialog):
    """The sheet as it will be, and the two ways to get it.  `saved` tells the file."""

    saved = Signal(Path)

    def __init__(self, desk: Desk, folder: Path, manifest: Manifest, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tongue, self._name = desk, desk.tongue, folder.name
        paper = desk.preferences.now.paper
        self._pages: list[Page] = guide_pages(folder, manifest, desk.tongue.lang, paper)
        self._title = desk.tongue.label(manifest.title)
        self.setWindowTitle(desk.tongue.say("guide.print_title", title=self._title))
        letter = self.fontMetrics().height()
        body = QVBoxLayout(self)
        sheet = text()
        sheet.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sheet.setAccessibleName(self.windowTitle())
        high = min(letter * 30, round(self.screen().availableSize().height() * 0.72))
        sheet.setPixmap(self._picture(high))
        body.addWidget(sheet, 1)
        self._told = text("small", wraps=True)
        body.addWidget(self._told)
        body.addLayout(self._foot())

    def _picture(self, high: int) -> QPixmap:
        page, ratio = self._pages[0], self.devicePixelRatioF()
        shown = QPixmap.fromImage(picture_of(page, round(high * page.width / page.height * ratio)))
        shown.setDevicePixelRatio(ratio)
        return shown

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.addStretch(1)
        for look, key, pressed in (
            ("plain", "guide.on_printer", self._ask_printer),
            ("main", "guide.as_pdf", self._ask_file),
            ("quiet", "close", self.reject),
        ):
            button = Press(look)  # type: ignore[arg-type]
            button.setText(self._tongue.say(key))
            button.setAccessibleName(button.text())
            button.clicked.connect(pressed)
            foot.addWidget(button)
        return foot

    def _ask_file(self) -> None:
        name = f"guide-{self._name}-{self._tongue.lang}"
        ask_pdf_place(self, self._tongue.say("guide.as_pdf"), name, self.save)

    def save(self, path: Path) -> None:
        """Write the PDF; the dialog stays open and tells when it is there, or why not."""
        try:
            write_pdf(self._pages, path, f"AltClass: {self._title}")
        except Problem as problem:
            self._told.setText(self._tongue.sentence(problem))
        else:
            self._told.setText(self._tongue.say("printing.saved", file=path.name))
            self.saved.emit(path)

    def _ask_printer(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo  # asks the system for printers: slow

        if not QPrinterInfo.availablePrinterNames():
            self._told.setText(self._tongue.say("printing.no_printer"))
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        printer.setDocName(self._title)
        asked = QPrintDialog(printer, self)
        asked.accepted.connect(lambda: paint_all(printer, self._pages))
        asked.finished.connect(asked.deleteLater)
        QDialog.open(asked)  # QPrintDialog has another open() of its own
