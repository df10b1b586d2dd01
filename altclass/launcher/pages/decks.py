"""The decks page: every word list on this PC, a look into each, and the ways in and out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from altclass.content.ruby import plain
from altclass.launcher import facts
from altclass.launcher.desk import Desk
from altclass.launcher.pages.deck_chooser import DeckChooser
from altclass.launcher.pages.page import MARGIN, Page, column, row, scrolling
from altclass.launcher.widgets.deck_tile import WordTile
from altclass.launcher.widgets.dropping import dropped_path
from altclass.launcher.widgets.flow import flow_widget
from altclass.launcher.widgets.labels import text
from altclass.launcher.widgets.press import Press

MOST_TILES = 300  # cards shown as tiles; a list of thousands is looked at in the editor's table


class DecksPage(Page):
    """The list, and over it the deck one looks into.

    `say` asks that a word be said; `bring_in` for another list, from what was dropped here or None; `take_out` and
    `edit` for the deck of an id ("" for a new one); `remove` for a deck of the teacher's own.
    """

    say = Signal(str)
    bring_in = Signal(object)
    take_out = Signal(str)
    edit = Signal(str)
    remove = Signal(str)
    year = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.chooser = DeckChooser(desk)
        self.look = DeckLook(desk)
        self._stack = QStackedWidget()
        whole = QWidget()
        body = column(whole, self.px(MARGIN), self.px(0.6))
        body.addWidget(self._head())
        body.addWidget(self.chooser, 1)
        self._stack.addWidget(whole)
        self._stack.addWidget(self.look)
        column(self).addWidget(self._stack)
        self.chooser.chosen.connect(self.open)
        self.look.back.connect(self._close)
        self.look.say.connect(self.say)
        self.look.take_out.connect(self.take_out)
        self.look.edit.connect(self.edit)
        self.look.remove.connect(self.remove)
        self.setAcceptDrops(True)

    def _head(self) -> QWidget:
        head = QWidget()
        line = row(head, 0, self.px(0.6))
        line.addWidget(self.told(text("title"), "decks_title"))
        line.addStretch(1)
        self.new = self.told(Press("plain"), "editor.new_list")
        self.new.clicked.connect(lambda: self.edit.emit(""))
        self.bring = self.told(Press("plain", "folder"), "bringing.bring_in")
        self.bring.clicked.connect(lambda: self.bring_in.emit(None))
        self.of_the_year = self.told(Press("plain"), "year.open")
        self.of_the_year.clicked.connect(self.year)
        line.addWidget(self.of_the_year)
        line.addWidget(self.new)
        line.addWidget(self.bring)
        return head

    def open(self, deck_id: str) -> None:
        """Look into a deck."""
        self.look.show_deck(deck_id)
        self._stack.setCurrentWidget(self.look)
        self.look.shown()

    def _close(self) -> None:
        self._stack.setCurrentIndex(0)
        self.chooser.search.setFocus()

    def shown(self) -> None:
        """Back at the list."""
        self._stack.setCurrentIndex(0)
        self.chooser.shown()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file over the page."""
        if dropped_path(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """It was let go: it may be a list."""
        event.acceptProposedAction()
        self.bring_in.emit(event.mimeData())


class DeckLook(Page):
    """One deck: every card with its picture, English and Japanese."""

    back = Signal()
    say = Signal(str)
    take_out = Signal(str)
    edit = Signal(str)
    remove = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._id = ""
        body = column(self, self.px(MARGIN), self.px(0.6))
        head = QWidget()
        line = row(head, 0, self.px(0.8))
        self._back = self.told(Press("plain", "back"), "all_decks")
        self._back.clicked.connect(self.back)
        self._title, self._facts = text("title", wraps=True), text(tone="soft", wraps=True)
        line.addWidget(self._back)
        line.addStretch(1)
        self.edit_button, self.out_button = self._ways(line)
        body.addWidget(head)
        body.addWidget(self._title)
        body.addWidget(self._facts)
        self._remark = text(tone="soft", wraps=True)
        body.addWidget(self._remark)
        grid, self._grid = flow_widget(self.px(8), self.px(0.5), self.px(11))
        inside = QWidget()
        cards = column(inside)
        cards.addWidget(grid)
        self._more = text(tone="soft", wraps=True)
        cards.addWidget(self._more)
        cards.addStretch(1)
        self._area = scrolling(inside)
        body.addWidget(self._area, 1)

    def _ways(self, line: QHBoxLayout) -> tuple[Press, Press]:
        change, out = self.told(Press(), "editor.edit"), self.told(Press(), "bringing.take_out")
        self.remove_button = self.told(Press("quiet"), "editor.remove")
        self.remove_button.clicked.connect(lambda: self.remove.emit(self._id))
        line.addWidget(self.remove_button)
        change.clicked.connect(lambda: self.edit.emit(self._id))
        out.clicked.connect(lambda: self.take_out.emit(self._id))
        line.addWidget(change)
        line.addWidget(out)
        return change, out

    def remark(self, words: str) -> None:
        """Say what became of it, in place of what pressing a card does."""
        self._remark.setText(words)

    def show_deck(self, deck_id: str) -> None:
        """Show this one."""
        self._id = deck_id
        self.retell()
        self._area.verticalScrollBar().setValue(0)

    def retell(self) -> None:
        """Title and cards."""
        deck = self.desk.library.decks.get(self._id)
        if deck is None:
            return
        told = [self.tongue.say("words", count=len(deck.cards))]
        if deck.grade:
            told.append(facts.grade(deck.grade, self.tongue))
        if note := deck.noted(self.tongue.lang):
            told.append(plain(note))
        self._remark.setText(self.tongue.say("press_to_hear"))
        self.remove_button.setVisible(not deck.shipped)
        self._title.setText(plain(deck.named(self.tongue.lang)))
        self._facts.setText("  ·  ".join(told))
        more = len(deck.cards) - MOST_TILES
        self._more.setVisible(more > 0)
        self._more.setText(self.tongue.say("editor.more_cards", count=more))
        tiles: list[QWidget] = []
        for card in deck.cards[:MOST_TILES]:
            tile = WordTile(card, self.tongue)
            tile.clicked.connect(partial(self.say.emit, card.en))
            tiles.append(tile)
        self._grid.refill(tiles)

    def shown(self) -> None:
        """The way back is the first thing under the keys."""
        self._back.setFocus()
