"""Notes for the teacher while the class plays: what to say, and the steps, out of the game's own guide."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from altclass.launcher.desk import Desk
from altclass.launcher.guides.guide import Block, Section, read_guide, section
from altclass.launcher.pages.guide_view import rich, said
from altclass.launcher.pages.page import Page, column, row, scrolling
from altclass.launcher.widgets.labels import clear, text

SHOWN = ("say", "steps")


class NotesPanel(Page):
    """Read by scrolling, with the mouse or, once Tab has led here, with the arrow keys."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setObjectName("leaf")  # on the panel's own white
        self._folder: Path | None = None
        inside = QWidget()
        self._list: QVBoxLayout = column(inside, self.px(0.2), self.px(0.4))
        self._area = scrolling(inside)
        self._area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        column(self).addWidget(self._area)
        self.retell()

    def show_game(self, folder: Path | None) -> None:
        """The notes of the game in this folder."""
        if folder != self._folder:
            self._folder = folder
            self.retell()

    def retell(self) -> None:
        """In the teacher's language."""
        self._area.setAccessibleName(self.tongue.say("lesson.notes"))
        while item := self._list.takeAt(0):
            if old := item.widget():
                clear(old)
        guide = read_guide(self._folder, self.tongue.lang) if self._folder else ()
        for name in SHOWN:
            if found := section(guide, name):
                self._add(found)
        self._list.addStretch(1)
        self._area.verticalScrollBar().setValue(0)

    def _add(self, found: Section) -> None:
        title = text("small", "faint")
        title.setText(found.title)
        self._list.addWidget(title)
        for block in found.blocks:
            self._list.addWidget(said(block, "plain") if found.name == "say" else self._step(block))

    def _step(self, block: Block) -> QWidget:
        holder = QWidget()
        line = row(holder, 0, self.px(0.3))
        number = text("small", bold=True)
        number.setText(str(block.number or "•"))
        number.setFixedWidth(self.px(0.9))
        line.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(rich(block.pieces, "small"), 1)
        return holder
