"""The fonts that AltClass brings: Andika for English, BIZ UDPGothic for Japanese."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from altclass.problems import Problem
from altclass.storage.paths import assets_dir

FILES = ("Andika-Regular.ttf", "Andika-Bold.ttf", "BIZUDPGothic-Regular.ttf", "BIZUDPGothic-Bold.ttf")
FAMILIES = ("Andika", "BIZ UDPGothic")
POINTS = 11.5  # the size of plain text in a window up to USUAL pixels high; every other size is a share of it
USUAL, LARGEST = 800, 1.6


def load_fonts() -> list[Problem]:
    """Make the fonts known to Qt; one problem for each that is missing or broken (the system's own steps in)."""
    folder = assets_dir() / "fonts"
    lost = [name for name in FILES if QFontDatabase.addApplicationFont(str(folder / name)) < 0]
    return [Problem("launcher.font_missing", file=name) for name in lost]


def base_font(height: int) -> QFont:
    """The font of plain text in a window of that height: larger windows are looked at from further away."""
    font = QFont()
    font.setFamilies(FAMILIES)
    font.setPointSizeF(POINTS * max(1.0, min(LARGEST, height / USUAL)))
    return font


def sized(share: float, *, bold: bool = False) -> QFont:
    """The font of plain text, larger or smaller."""
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(font.pointSizeF() * share)
    font.setBold(bold)
    return font
