"""Finds a picture while one types, in English, Japanese or romaji."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from altclass.content.card import Card
from altclass.content.finding import Index
from altclass.content.lexicon import lexicon
from altclass.content.pictures import picture_file
from altclass.launcher.pages.page import column
from altclass.launcher.pictures import picture

MOST = 12
SIDE = 3.0  # letters


class PictureSearch(QWidget):
    """`chosen` tells a picture's stem."""

    chosen = Signal(str)

    def __init__(self, letter: float) -> None:
        super().__init__()
        self._side = round(letter * SIDE)
        self.line = SearchLine()
        self.line.setClearButtonEnabled(True)
        self.found = QListWidget()
        self.found.setViewMode(QListWidget.ViewMode.IconMode)
        self.found.setMovement(QListWidget.Movement.Static)
        self.found.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.found.setIconSize(QSize(self._side, self._side))
        self.found.setGridSize(QSize(self._side + 10, self._side + 8))
        self.found.setFixedHeight(2 * (self._side + 8) + 6)
        body = column(self, 0, 4)
        body.addWidget(self.line)
        body.addWidget(self.found)
        self.line.textChanged.connect(self._find)
        self.line.down.connect(self._into_list)
        self.line.returnPressed.connect(lambda: self._take(self.found.item(0)))
        self.found.itemActivated.connect(self._take)
        self.found.itemClicked.connect(self._take)

    def _find(self, text: str) -> None:
        self.found.clear()
        shown: set[str] = set()
        for card in _index().find(text, most=MOST * 2) if text.strip() else []:
            path = picture_file(card)
            if path is None or card.picture in shown or len(shown) == MOST:
                continue
            shown.add(card.picture)
            icon = QIcon(picture(path, QSize(self._side, self._side), self.devicePixelRatioF()))
            item = QListWidgetItem(icon, "")
            item.setToolTip(f"{card.en}  {card.ja_plain}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{card.en}, {card.ja_plain}")
            item.setData(Qt.ItemDataRole.UserRole, card.picture)
            self.found.addItem(item)

    def _into_list(self) -> None:
        if self.found.count():
            self.found.setFocus()
            self.found.setCurrentRow(0)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))


class SearchLine(QLineEdit):
    """The arrow down leads to what was found."""

    down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """All other keys type."""
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        else:
            super().keyPressEvent(event)


@cache
def _index() -> Index:
    """Every built-in word that has a picture, once."""
    cards: dict[str, Card] = {}
    for card in lexicon().values():
        if card.picture:
            cards.setdefault(f"{card.picture} {card.en}", card)
    return Index(cards.values())
