"""All decks by their pictures, with a search that answers while one types."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from altclass.content.deck import Deck
from altclass.launcher.desk import Desk
from altclass.launcher.pages.page import Page, column, scrolling
from altclass.launcher.widgets.deck_tile import DeckTile
from altclass.launcher.widgets.flow import flow_widget
from altclass.launcher.widgets.labels import text
from altclass.play.manifest import Manifest
from altclass.play.session import suited
from altclass.problems import Problem


class DeckChooser(Page):
    """`chosen` tells the id of a deck.  With a game set, decks that it cannot use are grey and say why."""

    chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._manifest: Manifest | None = None
        self._tiles: dict[str, DeckTile] = {}
        self.search = self.told(QLineEdit(), "search_decks")
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self._choose_first)
        self._none = text(tone="soft", wraps=True)
        inside = QWidget()
        body = column(inside, 0, self.px(0.6))
        grid, self._grid = flow_widget(self.px(11.5), self.px(0.6), self.px(17))
        body.addWidget(grid)
        body.addWidget(self._none)
        body.addStretch(1)
        layout = column(self, 0, self.px(0.6))
        layout.addWidget(self.search)
        layout.addWidget(scrolling(inside), 1)
        self._edition, self._grade = desk.library.edition, desk.preferences.now.grade
        self._stale = True  # a hundred tiles are made when they are looked at, not before

    def suit(self, manifest: Manifest | None) -> None:
        """Choose for this game."""
        if manifest is not self._manifest:
            self._manifest = manifest
            self.retell()

    def retell(self) -> None:
        """Tiles carry names and counts."""
        self._stale = True
        if self.isVisible():
            self._fill()

    def _fill(self) -> None:
        self._stale, self._edition = False, self.desk.library.edition
        self._grade = self.desk.preferences.now.grade
        ordered = sorted(self.desk.library.decks.values(), key=self._rank)
        self._tiles = {deck.id: self._tile(deck.id) for deck in ordered}
        self._grid.refill(list(self._tiles.values()))
        self._find(self.search.text())

    def _rank(self, deck: Deck) -> int:
        """The teacher's own first, then those of the class's usual grade."""
        return 0 if not deck.shipped else 1 if deck.grade == self._grade else 2

    def _tile(self, deck_id: str) -> DeckTile:
        deck = self.desk.library.decks[deck_id]
        wrong = ""
        if self._manifest is not None:
            try:
                suited(self._manifest, deck)
            except Problem as problem:
                wrong = self.tongue.sentence(problem)
        tile = DeckTile(deck, self.tongue, wrong)
        tile.clicked.connect(partial(self.chosen.emit, deck_id))
        return tile

    def _find(self, wanted: str) -> None:
        found = {deck.id for deck in self.desk.library.find_decks(wanted)}
        if self._stale:
            return
        for deck_id, tile in self._tiles.items():
            tile.setVisible(deck_id in found)
        self._grid.refresh()
        self._none.setVisible(not found)
        self._none.setText(self.tongue.say("no_deck_found", wanted=wanted) if wanted else self.tongue.say("no_decks"))

    def _choose_first(self) -> None:
        """Enter in the search box takes the best hit."""
        for deck in self.desk.library.find_decks(self.search.text()):
            if self._tiles[deck.id].isEnabled():
                self.chosen.emit(deck.id)
                return

    def shown(self) -> None:
        """Ready to type."""
        seen = self._edition, self._grade
        if self._stale or seen != (self.desk.library.edition, self.desk.preferences.now.grade):
            self._fill()
        self.search.clear()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
