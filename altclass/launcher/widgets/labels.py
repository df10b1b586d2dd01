"""Lines of text in the few sizes and tones the launcher uses."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from altclass.launcher.fonts import sized

Tone = Literal["ink", "soft", "faint", "bad", "chip", "mark"]
SIZES = {"small": 0.88, "plain": 1.0, "lead": 1.2, "title": 1.65, "huge": 2.6}
Size = Literal["small", "plain", "lead", "title", "huge"]


def text(size: Size = "plain", tone: Tone = "ink", *, bold: bool = False, wraps: bool = False) -> QLabel:
    """A label; nothing in it is ever read as a mark-up language."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("tone", tone)
    label.setFont(sized(SIZES[size], bold=bold or size in ("title", "huge")))
    if wraps:
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
    return label


def line() -> QFrame:
    """A thin line between two parts."""
    rule = QFrame()
    rule.setObjectName("line")
    return rule


def clear(widget: QWidget) -> None:
    """Take away a widget that is no longer shown."""
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()
