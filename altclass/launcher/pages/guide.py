"""The guide's page: scrolled by the arrow keys, printed on one sheet.  It stands beside the set-up, and over the console."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from altclass.launcher.desk import Desk
from altclass.launcher.guides.paper_dialog import GuidePaper
from altclass.launcher.pages.guide_view import GuideView
from altclass.launcher.pages.page import Page, column, scrolling
from altclass.launcher.widgets.press import Press
from altclass.play.manifest import Manifest
from altclass.problems import Problem


class GuidePage(Page):
    """Built when it is looked at: most teachers press Start without it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._game: tuple[Path, Manifest] | None = None
        self._is_stale = False
        self.view = GuideView(desk)
        self.view.print_wanted.connect(self.print_it)
        self._area = scrolling(self.view)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column(self).addWidget(self._area)
        self.retell()

    def retell(self) -> None:
        """What a screen reader says of the scrolling part."""
        self._area.setAccessibleName(self.tongue.say("guide.scroll"))

    def show_game(self, folder: Path, manifest: Manifest) -> None:
        """The guide of this game, from its first line."""
        if self._game != (folder, manifest):
            self._game = (folder, manifest)
            self._is_stale = True
            if self.isVisible():
                self._build()

    def _build(self) -> None:
        if self._is_stale and self._game is not None:
            self._is_stale = False
            self.view.show_game(*self._game)
            self._area.verticalScrollBar().setValue(0)

    def showEvent(self, event: QShowEvent) -> None:
        """Now it is looked at."""
        self._build()
        super().showEvent(event)

    def shown(self) -> None:
        """The arrow keys scroll."""
        self._area.setFocus()

    def print_it(self) -> None:
        """Show the sheet of paper; where a font is missing, that is said."""
        if self._game is None:
            return
        try:
            dialog = GuidePaper(self.desk, *self._game, self.window())
        except Problem as problem:
            self.desk.notices.say(problem)
            return
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


class GuideDialog(QDialog):
    """The guide over the console, for a quick look in the middle of a lesson; Esc closes it."""

    def __init__(self, desk: Desk, folder: Path, manifest: Manifest, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(f"{desk.tongue.label(manifest.title)}: {desk.tongue.say('guide')}")
        self.page = GuidePage(desk)
        self.page.show_game(folder, manifest)
        close = Press("main")
        close.setText(desk.tongue.say("close"))
        close.setAccessibleName(close.text())
        close.clicked.connect(self.reject)
        body = QVBoxLayout(self)
        body.addWidget(self.page, 1)
        body.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(parent.window().size() * 0.92)

    def showEvent(self, event: QShowEvent) -> None:
        """The arrow keys scroll at once."""
        super().showEvent(event)
        self.page.shown()
