"""The base of all pages: texts that change with the language, a scrolling body, a heading."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from altclass.i18n import LANGS
from altclass.launcher.desk import Desk
from altclass.launcher.fonts import sized
from altclass.launcher.tongue import Tongue

MARGIN = 1.4  # letters, around a page
Told = QLabel | QAbstractButton | QLineEdit
BOLDER = 1.08  # a pressed button of the rail is written in bold
T = TypeVar("T", bound=Told)


class Page(QWidget):
    """A page knows the desk.  `retell` is called at every change of the language."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.tongue: Tongue = desk.tongue
        self._told: list[tuple[Told, str]] = []
        self.setObjectName("ground")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.tongue.changed.connect(self._retell_all)

    @property
    def letter(self) -> float:
        """The size of plain letters, in pixels."""
        return float(QFontInfo(sized(1.0)).pixelSize())

    def px(self, letters: float) -> int:
        """So many letters in pixels."""
        return round(self.letter * letters)

    def told(self, widget: T, key: str) -> T:
        """Give a widget its text, now and at every change of the language, and room for both languages."""
        self._told.append((widget, key))
        _reserve(widget, [self.tongue.say(key, lang) for lang in LANGS])
        _tell(widget, self.tongue.say(key))
        return widget

    def _retell_all(self) -> None:
        for widget, key in self._told:
            _tell(widget, self.tongue.say(key))
        self.retell()

    def retell(self) -> None:
        """Build again what is made of texts."""

    def shown(self) -> None:
        """The page has come to the front: Tab leads to its first control."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)


def _tell(widget: Told, words: str) -> None:
    if isinstance(widget, QLineEdit):
        widget.setPlaceholderText(words)
    else:
        widget.setText(words)
    if not isinstance(widget, QLabel):
        widget.setAccessibleName(words)


def _reserve(widget: Told, texts: list[str]) -> None:
    """As wide as the longer of the two languages, so that nothing jumps when the language is switched."""
    if isinstance(widget, QLineEdit) or (isinstance(widget, QLabel) and widget.wordWrap()):
        return
    widths = []
    for words in texts:
        widget.setText(words)
        widget.ensurePolished()
        widths.append(widget.sizeHint().width())
    widget.setMinimumWidth(round(max(widths) * BOLDER))


def scrolling(inside: QWidget) -> QScrollArea:
    """A part of a page that scrolls when it is too high."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inside.setObjectName("inside")
    area.setWidget(inside)
    return area


def part(name: str) -> QWidget:
    """A part of a page with a ground of its own, by its name in the style sheet ("panel", "foot", "notice")."""
    widget = QWidget()
    widget.setObjectName(name)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return widget


def column(widget: QWidget, margin: int = 0, gap: int = 0) -> QVBoxLayout:
    """A layout from top to bottom."""
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(gap)
    return layout


def row(widget: QWidget, margin: int = 0, gap: int = 0) -> QHBoxLayout:
    """A layout from left to right."""
    layout = QHBoxLayout(widget)
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(gap)
    return layout
