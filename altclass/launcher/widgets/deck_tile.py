"""A deck as a card: four of its pictures, its name, how many words, which grade."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from altclass.content.card import Card
from altclass.content.deck import Deck
from altclass.content.pictures import picture_file
from altclass.content.ruby import plain
from altclass.launcher import colours, facts
from altclass.launcher.pictures import picture_soon
from altclass.launcher.tongue import Tongue
from altclass.launcher.widgets.lines import Lines, line_height
from altclass.launcher.widgets.tile import Tile, middle


class DeckTile(Tile):
    """One deck of the library.  `wrong` says why a game cannot use it, "" where it can."""

    def __init__(self, deck: Deck, tongue: Tongue, wrong: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.deck = deck
        self._tongue, self._wrong = tongue, wrong
        self._shown = [path for card in deck.cards if (path := picture_file(card))][:4]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setEnabled(not wrong)
        self.named(f"{self._title()}. {self._facts()}. {wrong}", wrong)

    def _title(self) -> str:
        return plain(self.deck.named(self._tongue.lang))

    def _facts(self) -> str:
        told = [self._tongue.say("words", count=len(self.deck.cards))]
        if self.deck.grade:
            told.append(facts.grade(self.deck.grade, self._tongue))
        if not self.deck.shipped:
            told.append(self._tongue.say("own_deck"))
        return "  ·  ".join(told)

    def sizeHint(self) -> QSize:
        """Pictures in a row, and two lines."""
        return QSize(round(self.letter * 12), round(self.letter * 5.2) + line_height(1.0) + line_height(0.85))

    def inside(self, painter: QPainter, rect: QRect) -> None:
        """Four pictures side by side; name and count below."""
        painter.setOpacity(0.4 if self._wrong else 1.0)
        side = min(rect.width() // 4, round(self.letter * 2.9))
        for at, path in enumerate(self._shown):
            box = QRect(rect.x() + at * rect.width() // 4, rect.y(), rect.width() // 4, side)
            shown = picture_soon(path, QSize(side, side) * 0.92, self)
            painter.drawPixmap(middle(box, shown.deviceIndependentSize().toSize()), shown)
        if not self._shown:
            self._words_instead(painter, QRect(rect.x(), rect.y(), rect.width(), side))
        painter.setOpacity(1.0)
        lines = Lines(painter, rect.adjusted(2, side + round(self.letter * 0.4), -2, 0))
        lines.write(self._title(), bold=True, colour=colours.FAINT if self._wrong else colours.INK)
        lines.write(self._facts(), 0.85, colour=colours.FAINT)

    def _words_instead(self, painter: QPainter, box: QRect) -> None:
        lines = Lines(painter, box)
        lines.write_wrapped(", ".join(card.en for card in self.deck.cards[:6]), 2, 0.85)


class WordTile(Tile):
    """One card of a deck: picture, English, Japanese.  Pressing it says the word."""

    def __init__(self, card: Card, tongue: Tongue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = card
        self._picture = picture_file(card)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        tip = "\n".join(filter(None, (card.sentence_en, plain(card.sentence_ja))))
        self.named(tongue.say("word_tile", en=card.en, ja=card.ja_plain), tip)

    def sizeHint(self) -> QSize:
        """A square picture and three lines."""
        words = line_height(1.0) + line_height(0.9) + line_height(0.78)
        return QSize(round(self.letter * 8), round(self.letter * 7.2) + words)

    def inside(self, painter: QPainter, rect: QRect) -> None:
        """As on the pupils' screen: picture above, word below, Japanese with its reading."""
        side = round(self.letter * 5)
        if self._picture:
            shown = picture_soon(self._picture, QSize(side, side), self)
            box = QRect(rect.x(), rect.y(), rect.width(), side)
            painter.drawPixmap(middle(box, shown.deviceIndependentSize().toSize()), shown)
        above = side if self._picture else side // 2
        lines = Lines(painter, rect.adjusted(2, above + round(self.letter * 0.4), -2, 0))
        lines.write(self.card.en, bold=True)
        lines.write(self.card.ja_plain, 0.9, colour=colours.SOFT_INK)
        if self.card.reading != self.card.ja_plain:
            lines.write(self.card.reading, 0.78, colour=colours.FAINT)
