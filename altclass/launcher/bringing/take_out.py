"""Takes a deck out of AltClass: for Excel, for Anki, or for a colleague."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from altclass.content.deck import Deck
from altclass.content.exporters.forms import write_file
from altclass.content.ruby import plain
from altclass.launcher.tongue import Tongue
from altclass.launcher.work import Work

FORMS = (".xlsx", ".csv", ".apkg", ".altdeck")
NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


class TakingOut(QObject):
    """`done` tells the file that was written, `failed` the Problem."""

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, deck: Deck, tongue: Tongue, parent: QWidget) -> None:
        super().__init__(parent)
        self._deck, self._tongue, self._parent = deck, tongue, parent

    def ask(self) -> QFileDialog:
        """Where to, and in which form."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        asked = QFileDialog(self._parent, self._tongue.say("bringing.take_out"), folder)
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        filters = [f"{self._tongue.say(f'bringing.form_{ending[1:]}')} (*{ending})" for ending in FORMS]
        asked.setNameFilters(filters)
        asked.setDefaultSuffix(FORMS[0][1:])
        asked.filterSelected.connect(lambda name: asked.setDefaultSuffix(FORMS[filters.index(name)][1:]))
        asked.selectFile(NOT_IN_NAMES.sub(" ", plain(self._deck.named(self._tongue.lang))).strip(" .") or self._deck.id)
        asked.fileSelected.connect(lambda path: self.write(Path(path)))
        asked.finished.connect(asked.deleteLater)
        asked.open()
        return asked

    def write(self, path: Path) -> None:
        """Write it, beside the window."""
        deck = self._deck
        work = Work(lambda _step: write_file(deck, path), self)
        work.done.connect(lambda _given: self.done.emit(path))
        work.failed.connect(self.failed)
        work.start()
