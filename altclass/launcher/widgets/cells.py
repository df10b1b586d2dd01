"""Cells of a table that hold more than plain text: a card's picture, Japanese with its readings."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from altclass.launcher import colours
from altclass.launcher.fonts import sized
from altclass.launcher.pictures import picture_soon
from altclass.launcher.widgets.ruby_text import RubyLines
from altclass.launcher.widgets.tile import middle

Index = QModelIndex | QPersistentModelIndex
PATH = int(Qt.ItemDataRole.UserRole)  # what a picture's cell shows: a Path or None
MARKED = PATH + 1  # what a Japanese cell shows: text with ruby marks
ROW = 2.7  # letters, the height of a row


class PictureCell(QStyledItemDelegate):
    """Shows the picture whose path the cell holds."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground and picture; pictures come a few at a time, so that scrolling is never held up."""
        super().paint(painter, option, index)
        path, view = index.data(PATH), option.widget
        if isinstance(path, Path) and isinstance(view, QAbstractItemView):
            box: QRect = option.rect.adjusted(3, 3, -3, -3)
            side = min(box.width(), box.height())
            shown = picture_soon(path, QSize(side, side), view.viewport())
            painter.drawPixmap(middle(box, shown.deviceIndependentSize().toSize()), shown)


class RubyCell(QStyledItemDelegate):
    """Shows Japanese with its readings; what is typed are the marks."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground of the cell, and the text over it."""
        marked = index.data(MARKED)
        blank = QStyleOptionViewItem(option)
        self.initStyleOption(blank, index)
        blank.text = ""
        view = option.widget
        view.style().drawControl(view.style().ControlElement.CE_ItemViewItem, blank, painter, view)
        if not isinstance(marked, str):
            return
        rect: QRect = option.rect.adjusted(5, 1, -3, -1)
        painter.save()
        painter.setClipRect(rect)
        tone = index.data(Qt.ItemDataRole.ForegroundRole)
        colour = tone.name() if isinstance(tone, QColor) else colours.INK
        lines = RubyLines(marked, rect.width(), 0.95)
        if lines.count * lines.line > rect.height() and lines.count > 1:
            lines = RubyLines(marked, rect.width(), 0.78)
        lines.paint(painter, rect, colour, max(1, int(rect.height() // lines.line)))
        painter.restore()


def dressed(view: QTableView, letter: float) -> None:
    """A calm table: rows of one height, no grid but thin lines, no numbers at the side."""
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setDefaultSectionSize(round(letter * ROW))
    view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    view.horizontalHeader().setHighlightSections(False)
    view.horizontalHeader().setFont(sized(0.88))
    view.setShowGrid(False)
    view.setWordWrap(True)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
