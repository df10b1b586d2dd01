"""What is dropped onto the window: a file or a folder of this PC, and never an address in the network."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData


def dropped_path(mime: QMimeData) -> Path | None:
    """The first file or folder that is dropped or was copied; None where it is something else."""
    paths = (Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    return next(paths, None)
