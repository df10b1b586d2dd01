"""The deck as it is being edited: every change is one step that can be undone, however many there are."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from altclass.content.deck import Deck
from altclass.launcher.deck_editor.edits import Cards, Splice, splice


class Draft(QObject):
    """Holds the deck.  `splicing` and `spliced` tell place, rows that go, rows that come: before and after.

    `changed` follows every change, of cards, name or grade, done or undone.
    """

    splicing = Signal(int, int, int)
    spliced = Signal(int, int, int)
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.deck = Deck("", {}, ())
        self.steps = QUndoStack(self)

    def open(self, deck: Deck) -> None:
        """Edit this one; nothing of it can be undone yet."""
        self.steps.clear()
        self._splice(Splice(0, self.deck.cards, deck.cards))
        self.deck = deck

    @property
    def cards(self) -> Cards:
        """The cards now."""
        return self.deck.cards

    def put(self, cards: Cards, words: str = "") -> bool:
        """The cards are these from now on; whether that changed anything."""
        if cards == self.cards:
            return False
        self.steps.push(_CardsStep(self, splice(self.cards, cards), words))
        return True

    def entitle(self, deck: Deck) -> bool:
        """Another name or grade; whether that changed anything."""
        if (deck.title, deck.grade) == (self.deck.title, self.deck.grade):
            return False
        self.steps.push(_NameStep(self, self.deck, deck))
        return True

    def do(self, change: Splice) -> None:
        """One stretch becomes another."""
        self._splice(change)
        self.changed.emit()

    def name(self, title: dict[str, str], grade: str) -> None:
        """The deck is called so."""
        self.deck = msgspec.structs.replace(self.deck, title=title, grade=grade)
        self.changed.emit()

    def _splice(self, change: Splice) -> None:
        rows = change.at, len(change.old), len(change.new)
        cards = self.cards
        after = cards[: change.at] + change.new + cards[change.at + len(change.old) :]
        self.splicing.emit(*rows)
        self.deck = msgspec.structs.replace(self.deck, cards=after)
        self.spliced.emit(*rows)


class _CardsStep(QUndoCommand):
    """Cards changed in one stretch."""

    def __init__(self, draft: Draft, change: Splice, words: str) -> None:
        super().__init__(words)
        self._draft, self._change = draft, change

    def redo(self) -> None:
        """Do it."""
        self._draft.do(self._change)

    def undo(self) -> None:
        """Take it back."""
        at, old, new = self._change
        self._draft.do(Splice(at, new, old))


class _NameStep(QUndoCommand):
    """Name or grade changed."""

    def __init__(self, draft: Draft, before: Deck, after: Deck) -> None:
        super().__init__()
        self._draft = draft
        self._before, self._after = (before.title, before.grade), (after.title, after.grade)

    def redo(self) -> None:
        """Do it."""
        self._draft.name(*self._after)

    def undo(self) -> None:
        """Take it back."""
        self._draft.name(*self._before)
