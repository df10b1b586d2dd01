"""Asks where a PDF shall lie: in the teacher's documents, under a name that says what it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_pdf_place(parent: QWidget, title: str, name: str, save: Callable[[Path], None]) -> None:
    """Open the file dialog over `parent`; `save` gets the place that is chosen, with its ending."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    asked = QFileDialog(parent, title, folder, "PDF (*.pdf)")
    asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    asked.setDefaultSuffix("pdf")
    asked.selectFile(f"{name}.pdf")
    asked.fileSelected.connect(lambda path: save(Path(path)))
    asked.finished.connect(asked.deleteLater)
    asked.open()
