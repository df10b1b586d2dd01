"""The one preview for every list: its rows as they would come in, what is wrong, and the deck's name and grade."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QListWidget, QTableView, QWidget

from altclass.content.grade import Grade
from altclass.content.importers.brought import Brought
from altclass.content.ruby import plain
from altclass.launcher import facts
from altclass.launcher.bringing.columns_row import ColumnsRow
from altclass.launcher.bringing.preview_rows import ENGLISH, JAPANESE, PICTURE, ROW, SENTENCE, WHAT, PreviewRows
from altclass.launcher.bringing.source import Source, kept
from altclass.launcher.desk import Desk
from altclass.launcher.pages.page import Page, column, row
from altclass.launcher.widgets.cells import PictureCell, RubyCell, dressed
from altclass.launcher.widgets.choice import Choice
from altclass.launcher.widgets.labels import clear, text
from altclass.launcher.widgets.switch import Switch
from altclass.problems import Problem

SHOWN_FAULTS = 200
WIDTHS = {ROW: 4.2, PICTURE: 3.8, ENGLISH: 8.0, JAPANESE: 8.0, WHAT: 15.0}  # letters


class Preview(Page):
    """`columns_wished` asks for another reading; `changed` says that what would come in is another."""

    columns_wished = Signal(object)
    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._source, self._brought = Source(""), Brought((), (), {}, 0)
        self._remark: Problem | None = None
        self.grade = ""
        body = column(self, 0, self.px(0.5))
        body.addWidget(self._deck_row())
        self.columns = ColumnsRow(self.tongue, self.px(0.5))
        self.columns.changed.connect(self.columns_wished)
        body.addWidget(self.columns)
        self.rows = PreviewRows(self.tongue, desk.voice)
        self.rows.dataChanged.connect(lambda *_: self.changed.emit())
        self.table = self._table()
        body.addWidget(self.table, 1)
        body.addWidget(self._faults_part())

    def _deck_row(self) -> QWidget:
        holder = QWidget()
        line = row(holder, 0, self.px(0.5))
        self.name = QLineEdit()
        self.name.setMaxLength(100)
        self.name.textChanged.connect(lambda _text: self.changed.emit())
        grades = QWidget()
        self._grades = row(grades)
        line.addWidget(self.told(text(), "bringing.name"))
        line.addWidget(self.name, 1)
        line.addWidget(self.told(text(), "bringing.grade"))
        line.addWidget(grades)
        return holder

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.rows)
        dressed(table, self.letter)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        self._cells = PictureCell(table), RubyCell(table)
        table.setItemDelegateForColumn(PICTURE, self._cells[0])
        table.setItemDelegateForColumn(JAPANESE, self._cells[1])
        for at, width in WIDTHS.items():
            table.setColumnWidth(at, self.px(width))
        table.horizontalHeader().setSectionResizeMode(SENTENCE, QHeaderView.ResizeMode.Stretch)
        return table

    def _faults_part(self) -> QWidget:
        self._wrong = QWidget()
        body = column(self._wrong, 0, self.px(0.3))
        head = QWidget()
        line = row(head, 0, self.px(0.5))
        self._count = text(bold=True)
        self.leave_out = Switch()
        self.leave_out.toggled.connect(lambda _on: self.changed.emit())
        line.addWidget(self._count)
        line.addStretch(1)
        line.addWidget(self.told(text(), "bringing.leave_out"))
        line.addWidget(self.leave_out)
        self.faults = QListWidget()
        self.faults.setWordWrap(True)
        self.faults.setMaximumHeight(self.px(6.5))
        self.faults.currentRowChanged.connect(self._show_fault)
        body.addWidget(head)
        body.addWidget(self.faults)
        return self._wrong

    def show_source(self, source: Source, brought: Brought, remark: Problem | None) -> None:
        """Show what this source gave; a name the teacher typed stays."""
        if source != self._source:
            title = brought.title.get(self.tongue.lang) or next(iter(brought.title.values()), source.title)
            self.name.setText(plain(title) or self.tongue.say("bringing.my_words"))
            self.grade = brought.grade if brought.grade in list(Grade) else ""
            self.leave_out.setChecked(False)
        self._source, self._brought, self._remark = source, brought, remark
        self.rows.show_brought(brought)
        self.retell()
        self.changed.emit()

    def say_wrong(self, problem: Problem) -> None:
        """Something else than a row is wrong: a picture, say."""
        self._remark = problem
        self._tell_faults()

    @property
    def brought(self) -> Brought:
        """What would come in now."""
        return kept(self._brought, self.rows.left_out)

    @property
    def titles(self) -> dict[str, str]:
        """The deck's name: the file's own in both languages, if nobody changed it."""
        own = dict(self._brought.title)
        name = self.name.text().strip()
        return own if name in {plain(title) for title in own.values()} else {"en": name, "ja": name}

    @property
    def is_ready(self) -> bool:
        """Whether it may come in."""
        may = bool(self.name.text().strip()) and (not self._brought.faults or self.leave_out.isChecked())
        return may and len(self.rows.left_out) < len(self._brought.cards)

    def retell(self) -> None:
        """Columns, grades and faults are made of words."""
        self.columns.setVisible(self._source.has_columns and len(self._brought.head[:1] and self._brought.head[0]) > 1)
        self.columns.show_brought(self._brought)
        self.name.setAccessibleName(self.tongue.say("bringing.name"))
        self.table.setAccessibleName(self.tongue.say("bringing.table"))
        self.leave_out.setAccessibleName(self.tongue.say("bringing.leave_out"))
        self.faults.setAccessibleName(self.tongue.say("bringing.faults"))
        while (item := self._grades.takeAt(0)) is not None:
            if old := item.widget():
                clear(old)
        names = {"": self.tongue.say("bringing.no_grade")} | {str(at): facts.grade(at, self.tongue) for at in Grade}
        choice = Choice(self.tongue.say("bringing.grade"), names, self.grade, room=0)
        choice.chosen.connect(self._take_grade)
        self._grades.addWidget(choice)
        self._tell_faults()
        self.rows.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, WHAT)

    def _take_grade(self, grade: str) -> None:
        self.grade = grade

    def _tell_faults(self) -> None:
        faults = [*([self._remark] if self._remark else []), *self._brought.faults]
        self.faults.clear()
        self.faults.addItems([self.tongue.sentence(fault) for fault in faults[:SHOWN_FAULTS]])
        self._count.setText(self.tongue.say("bringing.faults_count", count=len(faults)))
        self._wrong.setVisible(bool(faults))

    def _show_fault(self, at: int) -> None:
        """The row that the sentence is about comes into view."""
        at -= 1 if self._remark else 0
        if 0 <= at < len(self._brought.faults):
            place = self.rows.place_of(int(str(self._brought.faults[at].params["row"])))
            self.table.selectRow(place)
            self.table.scrollTo(self.rows.index(place, 0), QAbstractItemView.ScrollHint.PositionAtCenter)

    def shown(self) -> None:
        """The name first: it is what most teachers change."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()
