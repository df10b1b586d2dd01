"""Which column of the list is which: guessed already, and changed with one list each."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from altclass.content.importers.brought import Brought
from altclass.content.importers.columns import FIELDS
from altclass.launcher.pages.page import column, row
from altclass.launcher.tongue import Tongue
from altclass.launcher.widgets.choice import Choice
from altclass.launcher.widgets.labels import clear, text

NONE = "-1"
SAMPLE = 18  # letters of a column's own words


class ColumnsRow(QWidget):
    """`changed` tells the columns as they are now wished: field -> place."""

    changed = Signal(object)

    def __init__(self, tongue: Tongue, gap: int) -> None:
        super().__init__()
        self._tongue, self._places = tongue, dict[str, int]()
        self._in_hand = ""  # the field just changed: the keys stay there when the row is made anew
        self._line = row(self, 0, gap)

    def show_brought(self, brought: Brought) -> None:
        """The columns as they were read."""
        self._places = {field: place for field, place in brought.columns.items() if field in FIELDS}
        while (item := self._line.takeAt(0)) is not None:
            if old := item.widget():
                clear(old)
        width = max((len(cells) for cells in brought.head), default=0)
        named = {str(place): _named(brought, place) for place in range(width)}
        for field in FIELDS:
            holder = self._choice(field, named)
            self._line.addWidget(holder, 1)
            if field == self._in_hand and (listed := holder.findChild(QComboBox)):
                listed.setFocus()
        self._in_hand = ""

    def _choice(self, field: str, named: dict[str, str]) -> QWidget:
        holder = QWidget()
        body = column(holder)
        name = self._tongue.say(f"bringing.field_{field}")
        label = text("small", "soft")
        label.setText(name)
        none = {} if field == "en" else {NONE: self._tongue.say("bringing.no_column")}
        choice = Choice(name, none | named, str(self._places.get(field, NONE)), room=0)
        choice.chosen.connect(partial(self._take, field))
        body.addWidget(label)
        body.addWidget(choice)
        return holder

    def _take(self, field: str, place: str) -> None:
        """A column is one thing only: what it was before, it is no longer."""
        free = {name: at for name, at in self._places.items() if name != field and at != int(place)}
        chosen = free if place == NONE else free | {field: int(place)}
        if "en" in chosen:
            self._places = chosen
        self._in_hand = field
        self.changed.emit(dict(self._places))


def _named(brought: Brought, place: int) -> str:
    """A: dog, cat ..."""
    cells = [cells[place] for cells in brought.head if place < len(cells) and cells[place].strip()]
    letter = chr(ord("A") + place) if place < 26 else str(place + 1)
    return f"{letter}: {', '.join(cells[:3])[:SAMPLE]}"
