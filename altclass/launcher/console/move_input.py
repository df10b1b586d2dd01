"""A move that asks for something: a word, a number, a team.  Enter plays it; Japanese is typed here."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from altclass.launcher.tongue import Tongue
from altclass.launcher.widgets.choice import Choice
from altclass.launcher.widgets.labels import text
from altclass.launcher.widgets.press import Press
from altclass.play.messages import Offer
from altclass.play.moves import Arg
from altclass.play.team import TEAMS


class MoveInput(QWidget):
    """One field for each thing the move takes, and its button.  `played` tells the arguments."""

    played = Signal(tuple)

    def __init__(self, offer: Offer, teams: int, tongue: Tongue) -> None:
        super().__init__()
        self._offer = offer
        self._fields: list[tuple[str, QLineEdit | Choice]] = []
        self._name = tongue.label(offer.label)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        if list(offer.takes.values()) == ["team"]:
            self._add_teams(line, max(1, teams))
        else:
            self._add_fields(line, max(1, teams), tongue)

    def _add_teams(self, line: QHBoxLayout, teams: int) -> None:
        """Only a team is asked for: pressing it is enough."""
        label = text()
        label.setText(self._name)
        line.addWidget(label)
        for at, team in enumerate(TEAMS[:teams]):
            button = Press("step")
            button.setText(team.letter)
            button.setAccessibleName(f"{self._name}: {team.letter}")
            button.clicked.connect(partial(self.played.emit, (*self._offer.args, at)))
            line.addWidget(button)
        line.addStretch(1)

    def _add_fields(self, line: QHBoxLayout, teams: int, tongue: Tongue) -> None:
        for kind in self._offer.takes.values():
            field = self._field(kind, teams, tongue)
            self._fields.append((kind, field))
            line.addWidget(field, 1)
        button = Press("plain")
        button.setText(self._name)
        button.setAccessibleName(self._name)
        button.clicked.connect(self._play)
        line.addWidget(button)

    def _field(self, kind: str, teams: int, tongue: Tongue) -> QLineEdit | Choice:
        if kind == "team":
            return Choice(self._name, {str(at): team.letter for at, team in enumerate(TEAMS[:teams])}, "0")
        box = QLineEdit(maxLength=200)
        box.setAccessibleName(self._name)
        box.setPlaceholderText(tongue.say("type_number" if kind == "number" else "type_word"))
        if kind == "number":
            box.setValidator(QIntValidator(-99999, 99999, box))
        box.returnPressed.connect(self._play)
        box.installEventFilter(self)
        return box

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In a box, Enter plays what was typed (and is not the one button), Escape empties it."""
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            if isinstance(watched, QLineEdit):
                watched.clear()
            return True
        return super().eventFilter(watched, event)

    def focus(self) -> None:
        """Ready to type."""
        for _kind, field in self._fields:
            if isinstance(field, QLineEdit):
                field.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def _play(self) -> None:
        args: list[Arg] = [*self._offer.args]
        for kind, field in self._fields:
            value = field.value if isinstance(field, Choice) else field.text().strip()
            if not value:
                self.focus()
                return
            args.append(int(value) if kind in ("number", "team") else value)
        self.played.emit(tuple(args))
        for _kind, field in self._fields:
            if isinstance(field, QLineEdit):
                field.clear()
        self.focus()
