"""How a list can come in: a file, a folder of pictures, a paste, or dropped onto the page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QStandardPaths, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget

from altclass.content.importers.forms import ENDINGS
from altclass.launcher.bringing.source import Source
from altclass.launcher.desk import Desk
from altclass.launcher.pages.page import MARGIN, Page, column, part
from altclass.launcher.widgets.dropping import dropped_path
from altclass.launcher.widgets.labels import text
from altclass.launcher.widgets.press import Press
from altclass.problems import Problem


class Entrance(Page):
    """`given` brings a Source.  What was wrong with the last one stands below, in one sentence."""

    given = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._problem: Problem | None = None
        body = column(self, 0, self.px(0.8))
        panel = part("panel")
        panel.setMaximumWidth(self.px(46))
        inside = column(panel, self.px(MARGIN), self.px(0.6))
        inside.addWidget(self.told(text(wraps=True), "bringing.drop_here"))
        self.file = self._button(inside.addWidget, "bringing.choose_file", "decks", self.ask_file)
        self.folder = self._button(inside.addWidget, "bringing.choose_folder", "folder", self.ask_folder)
        self.paste = self._button(inside.addWidget, "bringing.paste", "keys", self.take_clipboard)
        inside.addWidget(self.told(text("small", "soft", wraps=True), "bringing.forms"))
        self._words = text("plain", "bad", wraps=True)
        body.addWidget(panel)
        body.addWidget(self._words)
        body.addStretch(1)
        for keys, pressed in (
            (QKeySequence.StandardKey.Paste, self.take_clipboard),
            (QKeySequence.StandardKey.Open, self.ask_file),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(pressed)

    def _button(self, add: Callable[[QWidget], None], key: str, icon: str, pressed: Callable[[], None]) -> Press:
        button = self.told(Press("main" if icon == "decks" else "plain", icon), key)
        button.clicked.connect(pressed)
        add(button)
        return button

    def ask_file(self) -> None:
        """Choose a file."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        kinds = " ".join(f"*{ending}" for ending in ENDINGS)
        asked = QFileDialog(self, self.tongue.say("bringing.choose_file"), folder)
        asked.setNameFilters([
            f"{self.tongue.say('bringing.lists')} ({kinds})", f"{self.tongue.say('bringing.all_files')} (*)"
        ])  # fmt: skip
        asked.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._open(asked)

    def ask_folder(self) -> None:
        """Choose a folder of pictures."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        asked = QFileDialog(self, self.tongue.say("bringing.choose_folder"), folder)
        asked.setFileMode(QFileDialog.FileMode.Directory)
        self._open(asked)

    def _open(self, asked: QFileDialog) -> None:
        asked.fileSelected.connect(lambda path: self.given.emit(Source(Path(path).name, Path(path))))
        asked.finished.connect(asked.deleteLater)
        asked.open()

    def take_clipboard(self) -> None:
        """What was copied: rows of a spreadsheet, or a file in the file manager."""
        mime: QMimeData | None = QGuiApplication.clipboard().mimeData()
        self.take(QMimeData() if mime is None else mime)  # None where nothing was ever copied

    def take(self, mime: QMimeData) -> None:
        """What was pasted or dropped."""
        name = self.tongue.say("bringing.pasted")
        if (path := dropped_path(mime)) is not None:
            self.given.emit(Source(path.name, path))
        elif mime.text().strip():
            self.given.emit(Source(name, None, mime.text()))
        else:
            self.show_problem(Problem("bringing.nothing_copied"))

    def show_problem(self, problem: Problem | None) -> None:
        """Say why nothing came of it; None takes the sentence away."""
        self._problem = problem
        self.retell()

    def retell(self) -> None:
        """The same sentence in the other language."""
        self._words.setText(self.tongue.sentence(self._problem) if self._problem else "")
        self._words.setVisible(self._problem is not None)

    def shown(self) -> None:
        """Enter chooses a file."""
        self.file.setFocus(Qt.FocusReason.OtherFocusReason)
