"""The one style sheet: calm, large and warm, and every length a share of the letters' size."""

from __future__ import annotations

import re

from PySide6.QtGui import QColor, QPalette

from altclass.launcher import colours

# {4} is four tenths of the letters' size in pixels; [NAME] is a colour of colours.py.
SHEET = """
QWidget { color: [INK]; }
QMainWindow, QDialog, #ground { background: [GROUND]; }
#rail { background: [RAIL]; border-right: 1px solid [LINE]; }
#foot { background: [CARD]; border-top: 1px solid [LINE]; }
#panel { background: [CARD]; border: 1px solid [LINE]; border-radius: {9}px; }
#notice { background: [WARN]; border-bottom: 2px solid [WARN_EDGE]; }
#line { background: [LINE]; max-height: 1px; min-height: 1px; }
QLabel { background: transparent; }
QLabel[tone="soft"] { color: [SOFT_INK]; }
QLabel[tone="faint"] { color: [FAINT]; }
QLabel[tone="bad"] { color: [BAD]; }
QLabel[tone="chip"] { background: [RAIL]; border-radius: {5}px; padding: {1}px {5}px; color: [SOFT_INK]; }
QLabel[tone="mark"] { background: [WARN]; border: 1px solid [WARN_EDGE]; border-radius: {5}px; padding: {1}px {5}px; }
QScrollArea, QScrollArea > QWidget > QWidget#inside { background: transparent; border: none; }
QToolTip { background: [INK]; color: [CARD]; border: none; padding: {3}px; }

QPushButton { background: [CARD]; border: 1px solid [FIELD]; border-radius: {6}px; padding: {4}px {10}px;
  min-height: {17}px; }
QPushButton:hover { background: [RAIL]; }
QPushButton:pressed { background: [LINE]; }
QPushButton:disabled { color: [FAINT]; background: [RAIL]; border-color: [LINE]; }
QPushButton:focus { border: 3px solid [FOCUS]; padding: {4-2}px {10-2}px; }
QPushButton:checked { background: [INK]; border-color: [INK]; color: [CARD]; }
QPushButton[look="main"] { background: [MAIN]; border-color: [MAIN]; color: [CARD]; font-weight: bold; }
QPushButton[look="main"]:hover, QPushButton[look="main"]:pressed { background: [MAIN_DEEP]; }
QPushButton[look="main"]:disabled { background: [LINE]; border-color: [LINE]; color: [FAINT]; }
QPushButton[look="main"]:focus { border: 3px solid [FOCUS]; }
QPushButton[look="quiet"] { background: transparent; border-color: transparent; }
QPushButton[look="quiet"]:hover { background: [LINE]; }
QPushButton[look="quiet"]:focus { border-color: [FOCUS]; }
QPushButton[look="nav"] { background: transparent; border-color: transparent; text-align: left;
  padding: {5}px {8}px; min-height: {22}px; }
QPushButton[look="nav"]:hover { background: [LINE]; }
QPushButton[look="nav"]:checked { background: [CARD]; border: 1px solid [LINE]; color: [INK]; font-weight: bold; }
QPushButton[look="nav"]:focus { border: 3px solid [FOCUS]; padding: {5-2}px {8-2}px; }
QPushButton[look="step"] { padding: 0px; min-width: {26}px; max-width: {26}px; font-weight: bold; }
QPushButton[look="segment"] { border-radius: {6}px; padding: {3}px {7}px; }
QPushButton[look="key"] { border-radius: {6}px; padding: {3}px {5}px; text-align: left; }
QPushButton[look="key"]:focus { padding: {3-2}px {5-2}px; }
QPushButton[look="segment"]:focus { padding: {3-2}px {7-2}px; }
QPushButton[look="bad"] { color: [BAD]; border-color: [BAD]; }

QLineEdit, QComboBox, QSpinBox { background: [CARD]; border: 1px solid [FIELD]; border-radius: {6}px;
  padding: {3}px {7}px; min-height: {18}px; selection-background-color: [MAIN]; selection-color: [CARD]; }
QSpinBox { padding: {3}px 0px; }
QSpinBox::up-button, QSpinBox::down-button { subcontrol-origin: margin; width: 1px; height: 1px; }
QSpinBox QLineEdit { border: none; padding: 0px; min-height: 0px; background: transparent; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus { border: 3px solid [FOCUS]; padding: {3-2}px {7-2}px; }
QSpinBox:focus { padding: {3-2}px 0px; }
QSpinBox QLineEdit:focus { border: none; padding: 0px; }
QComboBox[look="slim"] { padding: {3}px {1}px {3}px {5}px; }
QComboBox[look="slim"]:focus { padding: {3-2}px {1}px {3-2}px {5-2}px; }
QComboBox[look="slim"]::drop-down { width: {16}px; }
QComboBox[chosen="true"] { background: [RAIL]; border: 2px solid [INK]; padding: {3-1}px {1}px {3-1}px {5-1}px; }
QComboBox[chosen="true"]:focus { border: 3px solid [FOCUS]; padding: {3-2}px {1}px {3-2}px {5-2}px; }
QComboBox::drop-down { border: none; width: {22}px; }
QComboBox QAbstractItemView { background: [CARD]; border: 1px solid [FIELD]; selection-background-color: [MAIN];
  selection-color: [CARD]; outline: none; padding: {2}px; }
QTextBrowser { background: transparent; border: none; }
QListWidget { background: transparent; border: none; outline: none; }
QListWidget::item { padding: {3}px {4}px; border-radius: {4}px; }
QListWidget::item:selected { background: [LINE]; color: [INK]; }
QListWidget#ticks { background: [CARD]; border: 1px solid [LINE]; border-radius: {6}px; }
QListWidget:focus { border: 2px solid [FOCUS]; border-radius: {4}px; }
QTextBrowser:focus, QScrollArea:focus { border: 2px solid [FOCUS]; border-radius: {4}px; }
QTableView { background: [CARD]; border: 1px solid [LINE]; border-radius: {6}px; outline: none;
  selection-background-color: [RAIL]; selection-color: [INK]; }
QTableView:focus { border: 2px solid [FOCUS]; }
QTableView::item { border-bottom: 1px solid [LINE]; padding: 0px {2}px; }
QTableView::item:selected { background: [RAIL]; color: [INK]; }
QTableView::item:focus { border: 2px solid [FOCUS]; }
QTableView QLineEdit { border-radius: 0px; padding: 0px {2}px; min-height: 0px; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: [RAIL]; color: [SOFT_INK]; border: none; border-bottom: 1px solid [LINE];
  padding: {2}px {3}px; }
QPlainTextEdit { background: [CARD]; border: 1px solid [FIELD]; border-radius: {6}px; padding: {3}px; }
QPlainTextEdit:focus { border: 3px solid [FOCUS]; padding: {3-2}px; }

QScrollBar:vertical { background: transparent; width: {9}px; margin: 0px; }
QScrollBar::handle:vertical { background: [LINE]; border-radius: {4}px; min-height: {30}px; margin: 1px; }
QScrollBar::handle:vertical:hover { background: [FIELD]; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none;
  height: 0px; width: 0px; }
QScrollBar:horizontal { background: transparent; height: {9}px; }
QScrollBar::handle:horizontal { background: [LINE]; border-radius: {4}px; min-width: {30}px; margin: 1px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QProgressBar { background: [RAIL]; border: none; border-radius: {4}px; min-height: {8}px; max-height: {8}px; }
QProgressBar::chunk { background: [MAIN]; border-radius: {4}px; }
"""


def style_sheet(letter: float) -> str:
    """The sheet for letters of that many pixels."""
    text = re.sub(r"\[([A-Z_]+)\]", lambda name: str(getattr(colours, name[1])), SHEET)
    return re.sub(r"\{(\d+)(?:-(\d+))?\}", lambda n: _pixels(n[1], n[2], letter), text)


def _pixels(tenths: str, less: str | None, letter: float) -> str:
    """Tenths of a letter; `less` whole pixels fewer where a focus ring takes them."""
    return str(max(0, round(int(tenths) * letter / 10) - int(less or 0)))


def palette() -> QPalette:
    """What the style sheet does not reach: placeholders, links, selections in rich text."""
    colour = QColor
    made = QPalette(colour(colours.CARD), colour(colours.GROUND))
    for role, value in (
        (QPalette.ColorRole.WindowText, colours.INK),
        (QPalette.ColorRole.Text, colours.INK),
        (QPalette.ColorRole.ButtonText, colours.INK),
        (QPalette.ColorRole.Base, colours.CARD),
        (QPalette.ColorRole.AlternateBase, colours.RAIL),
        (QPalette.ColorRole.PlaceholderText, colours.FAINT),
        (QPalette.ColorRole.Highlight, colours.MAIN),
        (QPalette.ColorRole.HighlightedText, colours.CARD),
        (QPalette.ColorRole.Link, colours.MAIN),
    ):
        made.setColor(role, colour(value))
    return made
