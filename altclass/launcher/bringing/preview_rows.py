"""The rows of a list as they would come in: cards completed from the built-in words, and rows that cannot."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from altclass.content.card import Card
from altclass.content.importers.brought import Brought
from altclass.content.pictures import picture_file
from altclass.launcher import colours
from altclass.launcher.tongue import Tongue
from altclass.launcher.voice_desk import VoiceDesk
from altclass.launcher.widgets.cells import MARKED, PATH
from altclass.problems import Problem

COLUMNS = ("row", "picture", "english", "japanese", "sentence", "what")
ROW, PICTURE, ENGLISH, JAPANESE, SENTENCE, WHAT = range(len(COLUMNS))
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class PreviewRows(QAbstractTableModel):
    """One row a row of the file that says anything.  A tick at its number: it comes in."""

    def __init__(self, tongue: Tongue, voice: VoiceDesk) -> None:
        super().__init__()
        self._tongue, self._voice = tongue, voice
        self._rows: list[tuple[int, int | Problem]] = []  # row of the file; place of its card, or what is wrong
        self._brought = Brought((), (), {}, 0)
        self.left_out: frozenset[int] = frozenset()

    def show_brought(self, brought: Brought) -> None:
        """Show these; all of them ticked."""
        self.beginResetModel()
        self._brought, self.left_out = brought, frozenset()
        cards: list[tuple[int, int | Problem]] = [(row, place) for place, row in enumerate(brought.rows)]
        faults: list[tuple[int, int | Problem]] = [(int(str(one.params["row"])), one) for one in brought.faults]
        self._rows = sorted(cards + faults, key=lambda one: one[0])
        self.endResetModel()

    def place_of(self, row: int) -> int:
        """Where a row of the file stands in the table; -1 where it does not."""
        return next((place for place, (number, _) in enumerate(self._rows) if number == row), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """Part of Qt's contract for models."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, _parent: Index | None = None) -> int:
        """Part of Qt's contract for models."""
        return len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """The names of the columns."""
        if role == Role.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._tongue.say(f"bringing.column_{COLUMNS[section]}")
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The number of a good row can be ticked."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == ROW and isinstance(self._rows[index.row()][1], int):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """A tick was set or taken away."""
        place = self._rows[index.row()][1]
        if role != Role.CheckStateRole or not isinstance(place, int):
            return False
        stays = Qt.CheckState(value) == Qt.CheckState.Checked
        self.left_out = self.left_out - {place} if stays else self.left_out | {place}
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), WHAT))
        return True

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """What a cell shows."""
        number, what = self._rows[index.row()]
        if isinstance(what, Problem):
            return self._fault(number, what, index.column(), role)
        card = self._brought.cards[what]
        if role == Role.CheckStateRole and index.column() == ROW:
            return Qt.CheckState.Unchecked if what in self.left_out else Qt.CheckState.Checked
        if role == Role.ForegroundRole and what in self.left_out:
            return QColor(colours.FAINT)
        if role == PATH and index.column() == PICTURE:
            return picture_file(card)
        if role == MARKED and index.column() == JAPANESE:
            return card.ja
        if role == Role.ToolTipRole and index.column() == SENTENCE:
            return card.sentence_en
        return self._text(number, card, what, index.column()) if role == Role.DisplayRole else None

    def _text(self, number: int, card: Card, place: int, column: int) -> str:
        if column == WHAT:
            return self._told(card, place)
        picture = self._tongue.say("bringing.has_picture") if self._brought.media.pictures.get(place) else ""
        return (str(number), picture, card.en, card.ja_plain, card.sentence_en)[column]

    def _told(self, card: Card, place: int) -> str:
        """Known word: picture, sentence, voice."""
        say = self._tongue.say
        has = [
            say(f"bringing.{name}")
            for name, there in (
                ("picture", picture_file(card) or place in self._brought.media.pictures),
                ("sentence", card.sentence_en),
                ("voice", place in self._brought.media.sounds or self._voice.clip(card.en)),
            )
            if there
        ]
        if not has:
            return say("bringing.new_only")
        return say("bringing.known" if card.key else "bringing.new", has=say("comma").join(has))

    def _fault(self, number: int, fault: Problem, column: int, role: int) -> Any:
        if role == Role.ForegroundRole:
            return QColor(colours.BAD)
        if role == Role.ToolTipRole:
            return self._tongue.sentence(fault)
        if role != Role.DisplayRole:
            return None
        if column == WHAT:
            name = fault.key.removeprefix("import.row_")
            return self._tongue.say(f"bringing.row_{name}", earlier=fault.params.get("earlier", ""))
        return {ROW: str(number), ENGLISH: str(fault.params.get("word", ""))}.get(column, "")
