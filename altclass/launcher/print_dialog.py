"""The print dialog: how many sheets, how they look, when somebody wins; then a PDF or the printer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from altclass.content.deck import Deck
from altclass.play.manifest import Value


class PrintDialog(QDialog):
    """Print what belongs to a game.  Show it with `open()`.

    `options` are those of the set-up page (size, free, lines, goal, set): the dialog starts from them.
    Emits `printed` with the set number once sheets were made; the set-up page puts it into the option "set".
    Which games have something to print: `altclass.printing.kinds.for_game(game_id)`, empty for none.
    """

    printed = Signal(int)

    def __init__(self, game_id: str, deck: Deck, options: dict[str, Value], parent: QWidget | None = None) -> None:
        super().__init__(parent)
