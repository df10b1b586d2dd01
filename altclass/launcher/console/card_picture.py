"""The picture of the card that the class is at, beside its word."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel

from altclass.content.card import Card
from altclass.content.deck import Deck
from altclass.content.pictures import picture_file
from altclass.launcher.pictures import picture
from altclass.play.moves import Brief


class CardPicture(QLabel):
    """Found by the word alone, since no game tells more; nothing where no card of the deck has that word."""

    def __init__(self, side: int) -> None:
        super().__init__()
        self._side = side
        self._cards: dict[str, Card] = {}
        self.setMaximumSize(side, side)
        self.setMinimumWidth(side // 2)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def use(self, deck: Deck) -> None:
        """The cards of the session."""
        self._cards = {card.en.casefold(): card for card in deck.cards}

    def show_brief(self, brief: Brief) -> None:
        """The card named by what is on now, else by the answer."""
        named = (brief.now, brief.answer, brief.answer.split("  ")[0])
        card = next((self._cards[name.casefold()] for name in named if name.casefold() in self._cards), None)
        self._show(picture_file(card) if card else None)

    def _show(self, path: Path | None) -> None:
        self.setVisible(path is not None)
        if path is not None:
            self.setPixmap(picture(path, QSize(self._side, self._side), self.devicePixelRatioF()))
