"""The table of cards: typed into like a spreadsheet, ordered by dragging or with Alt and the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QLineEdit, QTableView, QWidget

from altclass.launcher.deck_editor.card_rows import (
    ENGLISH,
    GRADE,
    JAPANESE,
    MEANING,
    PICTURE,
    SENTENCE,
    TAGS,
    CardRows,
)
from altclass.launcher.widgets.cells import PictureCell, RubyCell, dressed
from altclass.launcher.widgets.dropping import dropped_path

WIDTHS = {PICTURE: 4.2, ENGLISH: 7.5, JAPANESE: 7.0, SENTENCE: 11.0, MEANING: 11.0, GRADE: 3.8, TAGS: 8.0}  # letters
KEYS = {
    (Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Up): "up",
    (Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Down): "down",
    (Qt.KeyboardModifier.NoModifier, Qt.Key.Key_Delete): "delete",
}


class CardTable(QTableView):
    """`wished` tells up, down, delete or paste; `row_shown` the row of the card in hand; `photo` a dropped file."""

    wished = Signal(str)
    row_shown = Signal(int)
    photo = Signal(int, object)

    def __init__(self, rows: CardRows, letter: float) -> None:
        super().__init__()
        self._rows, self._letter = rows, letter
        self.setModel(rows)
        dressed(self, letter)
        self._cells = PictureCell(self), RubyCell(self)
        self.setItemDelegateForColumn(PICTURE, self._cells[0])
        for column in (JAPANESE, MEANING):
            self.setItemDelegateForColumn(column, self._cells[1])
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setTabKeyNavigation(False)  # Tab leaves the table; inside a cell that is typed into, it goes to the next
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(True)
        self.selectionModel().currentRowChanged.connect(lambda now, _before: self.row_shown.emit(now.row()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sentences take what room there is beyond that."""
        super().resizeEvent(event)
        widths = {column: round(self._letter * width) for column, width in WIDTHS.items()}
        more = max(0, self.viewport().width() - sum(widths.values()))
        for column, width in widths.items():
            self.setColumnWidth(column, width + (more // 2 if column in (SENTENCE, MEANING) else 0))

    @property
    def chosen(self) -> list[int]:
        """The rows chosen, without the empty one at the end."""
        rows = {index.row() for index in self.selectionModel().selectedRows(ENGLISH)}
        return sorted(row for row in rows if row < self._rows.rowCount() - 1)

    def choose(self, rows: list[int], column: int = -1) -> None:
        """Choose these rows; the first is in hand."""
        if not rows:
            return
        index = self._rows.index(rows[0], self.currentIndex().column() if column < 0 else column)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
        chosen = QItemSelection()
        for row in rows:
            chosen.select(self._rows.index(row, 0), self._rows.index(row, TAGS))
        self.selectionModel().select(chosen, flags.ClearAndSelect)
        self.scrollTo(index)

    def _is_typing(self) -> bool:
        """A cell's own field lets Enter through to the table, and ends by itself."""
        return self.state() == QAbstractItemView.State.EditingState and not self.hasFocus()

    def finish_typing(self) -> None:
        """Take what stands in an open cell: buttons leave the focus where it is, and it would be lost."""
        for line in self.viewport().findChildren(QLineEdit):
            if not line.isHidden():  # one that has ended is about to be deleted
                self.commitData(line)
                self.closeEditor(line, QAbstractItemDelegate.EndEditHint.NoHint)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Enter goes on to the row below, as in a spreadsheet."""
        super().closeEditor(editor, hint)
        below = self.currentIndex().siblingAtRow(self.currentIndex().row() + 1)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache and below.isValid():
            self.setCurrentIndex(below)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Order, delete and paste by keys; Enter opens a cell."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if wish := KEYS.get((plain, Qt.Key(event.key()))):
            self.wished.emit(wish)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.wished.emit("paste")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._is_typing():
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A photo from the file manager, or rows of this table."""
        if dropped_path(event.mimeData()) is not None:
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """A photo belongs to the card it was let go on."""
        path = dropped_path(event.mimeData())
        if path is None:
            super().dropEvent(event)
            return
        event.acceptProposedAction()
        self.photo.emit(self.indexAt(event.position().toPoint()).row(), path)
