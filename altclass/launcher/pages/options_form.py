"""The set-up of a game, made from its manifest: a switch, a number, a choice or a text for each option."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from altclass.launcher.desk import Desk
from altclass.launcher.pages.page import Page, column
from altclass.launcher.widgets.choice import Choice
from altclass.launcher.widgets.labels import clear, text
from altclass.launcher.widgets.number import Number
from altclass.launcher.widgets.switch import Switch
from altclass.play.manifest import Manifest, Option, Value
from altclass.play.manners import manners
from altclass.storage.settings import LastTime

EDITOR = 13.8  # letters: a number of two digits with its unit; narrower windows wrap the labels


class OptionsForm(Page):
    """`changed` tells every change.  Options that mean nothing with the others as they are are not shown."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._manifest: Manifest | None = None
        self._rows: dict[str, QWidget] = {}
        self.values: dict[str, Value] = {}
        self.teams = 0
        self._body = column(self, 0, self.px(0.2))

    def show_game(self, manifest: Manifest, last: LastTime) -> None:
        """Build the rows; what was chosen the last time and still fits is chosen again."""
        self._manifest = manifest
        self.values = {name: option.default for name, option in _all(manifest).items()} | {
            name: value
            for name, value in last.options.items()
            if _fits(manifest, name, value) and _all(manifest)[name].kept
        }
        span = manifest.teams
        self.teams = last.teams if span.least <= last.teams <= span.most else span.default
        self._build()

    def retell(self) -> None:
        """The same values in the other language."""
        if self._manifest is not None:
            self._build()

    def set_value(self, name: str, value: Value) -> None:
        """Set an option from outside, as the print dialog does; a value that does not fit is left out."""
        if self._manifest is not None and _fits(self._manifest, name, value):
            self._take(name, value)
            self._build()

    def take_other_deck(self) -> None:
        """What belonged to the deck before (the number of its printed sheets) goes back to its default."""
        if self._manifest is not None:
            self.values |= {name: o.default for name, o in self._manifest.options.items() if not o.kept}
            self._build()

    def _build(self) -> None:
        while (item := self._body.takeAt(0)) is not None:
            if old := item.widget():
                clear(old)
        assert self._manifest is not None  # noqa: S101
        self._rows = {}
        if self._manifest.teams.most > 0:
            name = self.tongue.say("teams")
            self._body.addWidget(self._row(name, self._teams_editor(name)))
        for key, option in _all(self._manifest).items():
            name = self.tongue.label(option.label)
            self._rows[key] = self._row(name, self._editor(key, name, option))
            self._body.addWidget(self._rows[key])
        self._body.addStretch(1)
        self._hide_meaningless()

    def _row(self, name: str, editor: QWidget) -> QWidget:
        widget = QWidget()
        line = QHBoxLayout(widget)
        line.setContentsMargins(0, self.px(0.25), 0, self.px(0.25))
        line.setSpacing(self.px(0.8))
        label = text(wraps=True)
        label.setText(name)
        label.setBuddy(editor)
        editor.setMinimumWidth(max(self.px(EDITOR), editor.minimumSizeHint().width()))
        line.addWidget(label, 4)
        line.addWidget(editor, 5)
        return widget

    def _teams_editor(self, name: str) -> QWidget:
        assert self._manifest is not None  # noqa: S101
        span = self._manifest.teams
        counts = [count for count in range(span.least, span.most + 1) if count != 1 or span.most == 1]
        texts = {str(count): self.tongue.say("team_count" if count else "whole_class", count=count) for count in counts}
        editor = Choice(name, texts, str(self.teams))
        editor.chosen.connect(lambda count: self._take_teams(int(count)))
        return editor

    def _editor(self, key: str, name: str, option: Option) -> QWidget:
        value = self.values[key]
        if isinstance(value, bool):
            return self._switch(key, name, on=value)
        if isinstance(value, int):
            return self._number(key, name, option, value)
        if option.choices:
            texts = {choice: self.tongue.label(label) for choice, label in option.choices.items()}
            choice = Choice(name, texts, value)
            choice.chosen.connect(partial(self._take, key))
            return choice
        box = QLineEdit(value, maxLength=200)
        box.setAccessibleName(name)
        box.textChanged.connect(partial(self._take, key))
        return box

    def _switch(self, key: str, name: str, *, on: bool) -> QWidget:
        switch = Switch(on=on)
        switch.setAccessibleName(name)
        switch.toggled.connect(partial(self._take, key))
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(switch)
        line.addStretch(1)
        return holder

    def _number(self, key: str, name: str, option: Option, value: int) -> Number:
        unit = self.tongue.label(option.unit) if option.unit else ""
        number = Number(name, option.range or (0, 9999), value, step=option.step, unit=unit)
        number.chosen.connect(partial(self._take, key))
        return number

    def _take(self, key: str, value: Value) -> None:
        self.values[key] = value
        self._hide_meaningless()
        self.changed.emit()

    def _take_teams(self, count: int) -> None:
        self.teams = count
        self._hide_meaningless()
        self.changed.emit()

    def _hide_meaningless(self) -> None:
        assert self._manifest is not None  # noqa: S101
        for key, row in self._rows.items():
            needed = _all(self._manifest)[key].only_with
            fits = all(self.values.get(other) in values for other, values in needed.items())
            row.setVisible(fits and (self.teams > 1 or key != "together"))


def _fits(manifest: Manifest, name: str, value: Value) -> bool:
    known = _all(manifest)
    return name in known and known[name].takes(value)


def _all(manifest: Manifest) -> dict[str, Option]:
    """What every game with teams can be asked, then the game's own options."""
    return manners(manifest) | manifest.options
