"""The left side of an activity's page: its picture, what it is for, and the deck it will use."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from altclass.content.deck import Deck
from altclass.launcher import facts
from altclass.launcher.desk import Desk
from altclass.launcher.pages.page import Page, column
from altclass.launcher.widgets.deck_tile import DeckTile
from altclass.launcher.widgets.game_picture import GamePicture
from altclass.launcher.widgets.labels import clear, text
from altclass.launcher.widgets.press import Press
from altclass.play.manifest import Manifest

WIDTH = 19.0  # letters


class AboutGame(Page):
    """`choose_deck` asks for the list of decks."""

    choose_deck = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        body = column(self, 0, self.px(0.5))
        self.picture = GamePicture(self.px(WIDTH))
        self._summary = text(wraps=True)
        self._facts = text("small", "soft", wraps=True)
        self._deck_title = self.told(text(bold=True), "deck")
        self._place = QVBoxLayout()
        self._tile: DeckTile | None = None
        self._change = self.told(Press("plain", "decks"), "choose_deck")
        self._change.clicked.connect(self.choose_deck)
        body.addWidget(self._deck_title)
        body.addLayout(self._place)
        body.addWidget(self._change)
        body.addSpacing(self.px(0.6))
        body.addWidget(self.picture)
        body.addWidget(self._summary)
        body.addWidget(self._facts)
        body.addStretch(1)
        self.setFixedWidth(self.px(WIDTH))

    def show_game(self, folder: Path, manifest: Manifest, deck: Deck | None) -> None:
        """Show these."""
        self.picture.show_game(folder, manifest)
        self.picture.setAccessibleName(self.tongue.say("shelf.picture_of", title=self.tongue.label(manifest.title)))
        self.picture.setToolTip(self.tongue.say("shelf.first_screen"))
        self._summary.setText(self.tongue.label(manifest.summary))
        self._facts.setText(
            "\n".join(
                (
                    f"{facts.minutes(manifest, self.tongue)}  ·  {facts.grades(manifest.grades, self.tongue)}",
                    facts.skills(manifest, self.tongue),
                    facts.grouping(manifest, self.tongue),
                )
            )
        )
        self._show_deck(deck)

    def _show_deck(self, deck: Deck | None) -> None:
        if self._tile is not None:
            clear(self._tile)
            self._tile = None
        if deck is not None:
            self._tile = DeckTile(deck, self.tongue)
            self._tile.clicked.connect(self.choose_deck)
            self._place.addWidget(self._tile)
