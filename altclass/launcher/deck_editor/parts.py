"""The parts of the editor's page, and the line at its foot that tells what has become of the last change."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog

from altclass.content.card import Card
from altclass.launcher.deck_editor.card_panel import CardPanel
from altclass.launcher.deck_editor.card_rows import CardRows
from altclass.launcher.deck_editor.card_table import CardTable
from altclass.launcher.deck_editor.draft import Draft
from altclass.launcher.deck_editor.find_bar import FindBar
from altclass.launcher.deck_editor.keeper import Keeper
from altclass.launcher.deck_editor.name_row import NameRow
from altclass.launcher.desk import Desk
from altclass.launcher.pages.page import Page
from altclass.launcher.widgets.labels import text


class Parts(Page):
    """`back` asks for the list of decks; `kept` tells each deck that was written; `say` asks that a word be said."""

    back = Signal()
    kept = Signal(object)
    say = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.draft = Draft(self)
        self.keeper = Keeper(self.draft)
        self.rows = CardRows(self.draft, self.tongue)
        self.table, self.panel = CardTable(self.rows, self.letter), CardPanel(desk)
        self.names, self.find_bar = NameRow(desk, self.draft), FindBar(desk)
        self.status = text("small", "soft", wraps=True)
        self._state: tuple[str, dict[str, object]] = ("editor.saved", {})

    @property
    def card(self) -> Card:
        """The card in hand; a blank one in the last row."""
        return self.rows.card(self.table.currentIndex().row())

    def say_state(self, key: str, **params: object) -> None:
        """Say it at the foot of the page."""
        self._state = key, params
        self.tell_state()

    def tell_state(self) -> None:
        """Once more: in the other language, or with another number of cards."""
        key, params = self._state
        self.status.setText(self.tongue.say(key, None, cards=len(self.draft.cards), **params))

    def open_dialog(self, dialog: QDialog) -> None:
        """Show a dialog over the page."""
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
