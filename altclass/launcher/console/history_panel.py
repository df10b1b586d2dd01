"""What was played, newest first; a press takes everything after it back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from altclass.content.ruby import plain
from altclass.launcher.desk import Desk
from altclass.launcher.pages.page import Page, column
from altclass.launcher.widgets.press import Press
from altclass.play.manifest import Manifest

ROLE = Qt.ItemDataRole.UserRole


class HistoryPanel(Page):
    """`take_back` tells how many moves are to stay (-1: all but the last)."""

    take_back = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setObjectName("leaf")  # on the panel's own white
        self._manifest: Manifest | None = None
        self._played = 0
        self._history: tuple[str, ...] = ()
        body = column(self, 0, self.px(0.3))
        self._list = QListWidget()
        self._list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentRowChanged.connect(self._look)
        body.addWidget(self._list, 1)
        self._button = self.told(Press("plain", "undo"), "back_to_here")
        self._button.clicked.connect(self._take_back)
        body.addWidget(self._button)
        self.retell()

    def retell(self) -> None:
        """The list's name."""
        self._list.setAccessibleName(self.tongue.say("history"))
        history, played = self._history, self._played
        self._history, self._played = (), -1
        self.show_history(history, played)

    def show_game(self, manifest: Manifest) -> None:
        """Whose moves these are: their labels are the game's."""
        self._manifest = manifest

    def _words(self, told: str) -> str:
        """The label of a move, and what was played with it ("say apple" -> "Say a word: apple")."""
        name, _, rest = told.partition(" ")
        sign = None if self._manifest is None else self._manifest.moves.get(name)
        label = self.tongue.label(sign.label) if sign else self.tongue.say(f"play.{name}")
        return f"{label}: {plain(rest)}" if rest else label

    def show_history(self, history: tuple[str, ...], played: int) -> None:
        """`history` is the newest part of what was played, oldest first; `played` counts all moves."""
        if (history, played) == (self._history, self._played):
            return
        self._history, self._played = history, played
        self._list.clear()
        for at, words in reversed(list(enumerate(history, start=played - len(history) + 1))):
            item = QListWidgetItem(f"{at}.  {self._words(words)}")
            item.setData(ROLE, at)
            self._list.addItem(item)
        self._look(-1)

    def _look(self, _row: int) -> None:
        self._button.setEnabled(self._kept() is not None)

    def _kept(self) -> int | None:
        """The chosen move stays; those after it go.  The newest one has nothing after it."""
        chosen = self._list.selectedItems()
        kept = int(chosen[0].data(ROLE)) if chosen else self._played
        return kept if kept < self._played else None

    def _take_back(self) -> None:
        kept = self._kept()
        if kept is not None:
            self.take_back.emit(kept)
