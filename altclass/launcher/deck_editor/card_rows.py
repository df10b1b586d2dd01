"""The cards of a deck as rows of a table, with an empty row at the end in which the next word is typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from altclass.content.card import Card
from altclass.content.pictures import picture_file
from altclass.content.ruby import plain
from altclass.launcher import colours, facts
from altclass.launcher.deck_editor.draft import Draft
from altclass.launcher.deck_editor.edits import changed, moved
from altclass.launcher.deck_editor.typing_in import BLANK, typed
from altclass.launcher.tongue import Tongue
from altclass.launcher.widgets.cells import MARKED, PATH

FIELDS = ("picture", "en", "ja", "sentence_en", "sentence_ja", "grade", "themes")
PICTURE, ENGLISH, JAPANESE, SENTENCE, MEANING, GRADE, TAGS = range(len(FIELDS))
ROWS = "application/x-altclass-rows"
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NONE = QModelIndex()


class CardRows(QAbstractTableModel):
    """Shows a draft and writes into it; what is typed is one step to undo."""

    def __init__(self, draft: Draft, tongue: Tongue) -> None:
        super().__init__(draft)
        self._draft, self._tongue = draft, tongue
        draft.splicing.connect(self._splicing)
        draft.spliced.connect(self._spliced)

    def _splicing(self, at: int, old: int, new: int) -> None:
        if new > old:
            self.beginInsertRows(QModelIndex(), at + old, at + new - 1)
        elif new < old:
            self.beginRemoveRows(QModelIndex(), at + new, at + old - 1)

    def _spliced(self, at: int, old: int, new: int) -> None:
        if new > old:
            self.endInsertRows()
        elif new < old:
            self.endRemoveRows()
        if both := min(old, new):
            self.dataChanged.emit(self.index(at, 0), self.index(at + both - 1, TAGS))

    def rowCount(self, parent: Index = NONE) -> int:
        """One more than there are cards."""
        return 0 if parent.isValid() else len(self._draft.cards) + 1

    def columnCount(self, _parent: Index = NONE) -> int:
        """Part of Qt's contract for models."""
        return len(FIELDS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """The names of the columns."""
        if role == Role.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._tongue.say(f"editor.column_{FIELDS[section]}")
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """All but the picture can be typed into; cards can be dragged, and dropped between others."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() != PICTURE:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.row() < len(self._draft.cards) else flags

    def card(self, row: int) -> Card:
        """The card of a row; a blank one at the end."""
        return self._draft.cards[row] if 0 <= row < len(self._draft.cards) else BLANK

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """What a cell shows, and what one begins to type from."""
        card, column = self.card(index.row()), index.column()
        if role == PATH and column == PICTURE:
            return picture_file(card)
        if role == MARKED and column in (JAPANESE, MEANING):
            return card.ja if column == JAPANESE else card.sentence_ja
        if role == Role.ForegroundRole and index.row() == len(self._draft.cards):
            return QColor(colours.FAINT)
        if role == Role.ToolTipRole and column in (SENTENCE, MEANING):
            return card.sentence_en if column == SENTENCE else plain(card.sentence_ja)
        if role == Role.EditRole:
            return self._text(card, column)
        if role == Role.DisplayRole:
            return self._shown(card, column, index.row())
        return None

    def _text(self, card: Card, column: int) -> str:
        if column == TAGS:
            return " ".join(card.themes)
        return "" if column == PICTURE else str(getattr(card, FIELDS[column]))

    def _shown(self, card: Card, column: int, row: int) -> str:
        if column == ENGLISH and not card.en:
            return self._tongue.say("editor.new_word" if row == len(self._draft.cards) else "editor.no_english")
        if column == GRADE:
            return facts.grade(card.grade, self._tongue) if card.grade else ""
        return plain(self._text(card, column))

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Something was typed; a word we know comes whole."""
        row = index.row()
        card = typed(self.card(row), FIELDS[index.column()], str(value)) if role == Role.EditRole else None
        if card is None or card == self.card(row):
            return False
        cards = self._draft.cards
        return self._draft.put((*cards, card) if row == len(cards) else changed(cards, {row}, lambda _: card))

    def supportedDropActions(self) -> Qt.DropAction:
        """Cards change places; they are not doubled."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Rows of this table."""
        return [ROWS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Which rows are dragged."""
        mime = QMimeData()
        rows = sorted({index.row() for index in indexes})
        mime.setData(ROWS, ",".join(map(str, rows)).encode())
        return mime

    def dropMimeData(self, mime: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index) -> bool:
        """Put them where they were let go.  False: there is nothing left for the table to take away."""
        rows = {int(text) for text in bytes(mime.data(ROWS).data()).decode().split(",") if text.isdecimal()}
        goal = row if row >= 0 else parent.row() if parent.isValid() else len(self._draft.cards)
        self._draft.put(moved(self._draft.cards, rows, min(goal, len(self._draft.cards))))
        return False
