"""What the tools of the editor do; each is one step that can be undone."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QVBoxLayout

from altclass.content.card import Card
from altclass.content.importers.text_table import from_text
from altclass.content.library import free_id
from altclass.launcher.deck_editor import edits
from altclass.launcher.deck_editor.card_rows import ENGLISH
from altclass.launcher.deck_editor.opening import keep
from altclass.launcher.deck_editor.parts import Parts
from altclass.launcher.deck_editor.readings import with_readings
from altclass.launcher.deck_editor.sentences import with_sentence
from altclass.launcher.deck_editor.text_dialog import TextDialog
from altclass.launcher.pages.deck_chooser import DeckChooser
from altclass.problems import Problem


class Deeds(QObject):
    """Works on the page's draft, on the cards chosen in its table."""

    def __init__(self, page: Parts) -> None:
        super().__init__(page)
        self._page, self._draft, self._table = page, page.draft, page.table

    def undo(self) -> None:
        """One step back."""
        self._draft.steps.undo()

    def redo(self) -> None:
        """And forward again."""
        self._draft.steps.redo()

    def up(self) -> None:
        """The chosen cards one place up."""
        self._shift(-1)

    def down(self) -> None:
        """The chosen cards one place down."""
        self._shift(1)

    def _shift(self, by: int) -> None:
        cards, places = edits.shifted(self._draft.cards, self._table.chosen, by)
        if self._draft.put(cards):
            self._table.choose(places)

    def delete(self) -> None:
        """The chosen cards go; the one after them is in hand."""
        places = self._table.chosen
        if places and self._draft.put(edits.without(self._draft.cards, places)):
            self._table.choose([min(places[0], len(self._draft.cards))])

    def paste(self) -> None:
        """Rows copied from a spreadsheet become cards, before the card in hand."""
        mime: QMimeData | None = QGuiApplication.clipboard().mimeData()
        try:
            brought = from_text(mime.text() if mime else "", self._page.tongue.say("bringing.pasted"))
        except Problem as problem:
            self._page.desk.notices.say(problem)
            return
        at = min(max(0, self._table.currentIndex().row()), len(self._draft.cards))
        self._draft.put(self._draft.cards[:at] + brought.cards + self._draft.cards[at:])
        self._table.choose(list(range(at, at + len(brought.cards))), ENGLISH)
        for fault in brought.faults:
            self._page.desk.notices.say(fault)

    def find(self) -> None:
        """Open the bar."""
        self._page.find_bar.open()

    def hits(self, wanted: str) -> list[int]:
        """Where it stands."""
        return edits.hits(self._draft.cards, wanted)

    def next_hit(self, wanted: str) -> None:
        """The next card that holds it, from the one in hand on, and round again."""
        found, now = self.hits(wanted), self._table.currentIndex().row()
        if found:
            self._table.choose([next((at for at in found if at > now), found[0])])

    def replace(self, wanted: str, put: str) -> None:
        """In all cards, as one step."""
        cards, count = edits.replaced(self._draft.cards, wanted, put)
        if self._draft.put(cards):
            self._page.find_bar.tell(len(self.hits(wanted)))
            self._page.say_state("editor.replaced", count=count)

    def from_text(self) -> None:
        """Paste a page of the textbook."""
        there = frozenset(card.en.lower() for card in self._draft.cards)
        dialog = TextDialog(self._page.tongue, there, self._page)
        dialog.chosen.connect(self._add)
        self._page.open_dialog(dialog)

    def merge(self) -> None:
        """Add the cards of another deck."""
        dialog = QDialog(self._page)
        dialog.setWindowTitle(self._page.tongue.say("editor.merge"))
        chooser = DeckChooser(self._page.desk)
        QVBoxLayout(dialog).addWidget(chooser)
        dialog.resize(self._page.size() * 0.8)
        chooser.chosen.connect(lambda deck_id: self._add(list(self._page.desk.library.decks[deck_id].cards)))
        chooser.chosen.connect(dialog.accept)
        self._page.open_dialog(dialog)
        chooser.shown()

    def _add(self, cards: list[Card]) -> None:
        before = len(self._draft.cards)
        if self._draft.put(edits.merged(self._draft.cards, cards)):
            self._table.choose(list(range(before, len(self._draft.cards))), ENGLISH)

    def split(self) -> None:
        """From the card in hand on, the rest becomes a deck of its own."""
        at = self._table.currentIndex().row()
        deck = self._draft.deck
        if not 0 < at < len(deck.cards):
            self._page.say_state("editor.split_where")
            return
        titles = {lang: f"{name} 2" for lang, name in deck.title.items()}
        name = titles.get("en") or next(iter(titles.values()))
        rest = msgspec.structs.replace(deck, id=free_id(name), title=titles, cards=deck.cards[at:])
        try:
            self._page.kept.emit(keep(rest))
        except Problem as problem:
            self._page.desk.notices.say(problem)
            return
        self._draft.put(deck.cards[:at])
        self._page.say_state("editor.split_done", name=rest.named(self._page.tongue.lang))

    def readings(self) -> None:
        """Propose readings for the chosen cards."""

        def change(card: Card) -> Card:
            return edits.own(card, ja=with_readings(card.ja), sentence_ja=with_readings(card.sentence_ja))

        self._change(change)

    def sentence(self) -> None:
        """Propose a sentence for the chosen cards that have none."""
        before = self._draft.cards
        self._change(with_sentence)
        if before == self._draft.cards:
            self._page.say_state("editor.no_sentence")

    def tag(self, tag: str) -> None:
        """One tag more for the chosen cards."""
        clean = "-".join(tag.lower().split())
        self._change(lambda card: edits.tagged(card, clean))

    def choose_picture(self, stem: str) -> None:
        """This picture for the chosen cards."""
        self._change(lambda card: edits.own(card, picture=stem))

    def no_picture(self) -> None:
        """None for them."""
        self.choose_picture("")

    def _change(self, change: Callable[[Card], Card]) -> None:
        self._draft.put(edits.changed(self._draft.cards, self._table.chosen, change))
