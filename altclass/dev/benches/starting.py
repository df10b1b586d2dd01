"""From a double click to the shelf, beside an empty Qt window."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator

from altclass.dev.benches.row import Row, median_ms
from altclass.dev.places import ROOT

EMPTY = """
from PySide6.QtWidgets import QApplication, QWidget
from PySide6.QtCore import QTimer
app = QApplication([]); window = QWidget(); window.resize(1280, 800); window.show()
QTimer.singleShot(0, app.quit); app.exec()
"""


def rows() -> Iterator[Row]:
    """The launcher warm, process and all, until its first content has been painted."""
    with tempfile.TemporaryDirectory(prefix="altclass-bench-") as home:
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "ALTCLASS_HOME": home}

        def start(*words: str) -> None:
            subprocess.run([sys.executable, *words], cwd=ROOT, env=environment, check=True, capture_output=True)

        floor = median_ms(lambda: start("-c", EMPTY))
        yield Row(
            "launcher to first content, warm, all games and decks", median_ms(lambda: start("-m", "altclass", "--self-check")),
            "ms", 460, floor, "an empty Qt window",
        )  # fmt: skip
