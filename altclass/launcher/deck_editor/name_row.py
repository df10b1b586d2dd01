"""The deck's names in both languages and its grade."""

from __future__ import annotations

import msgspec
from PySide6.QtWidgets import QLineEdit, QWidget

from altclass.content.deck import Deck
from altclass.content.grade import Grade
from altclass.i18n import LANGS
from altclass.launcher import facts
from altclass.launcher.deck_editor.draft import Draft
from altclass.launcher.desk import Desk
from altclass.launcher.pages.page import Page, row
from altclass.launcher.widgets.choice import Choice
from altclass.launcher.widgets.labels import clear


class NameRow(Page):
    """Writes into the draft when a field is left or Enter is pressed."""

    def __init__(self, desk: Desk, draft: Draft) -> None:
        super().__init__(desk)
        self._draft = draft
        line = row(self, 0, self.px(0.4))
        self.names = {lang: self.told(QLineEdit(), f"editor.name_{lang}") for lang in LANGS}
        for name in self.names.values():
            name.setMaxLength(100)
            name.editingFinished.connect(self._named)
            line.addWidget(name, 1)
        holder = QWidget()
        self._grades = row(holder)
        line.addWidget(holder)
        draft.changed.connect(self.show_deck)

    def show_deck(self) -> None:
        """Names and grade as they are now, after an undo, too."""
        deck = self._draft.deck
        for lang, name in self.names.items():
            if name.text() != deck.title.get(lang, ""):
                name.setText(deck.title.get(lang, ""))
        if choice := self.findChild(Choice):
            choice.set_value(deck.grade)

    def _named(self) -> None:
        told = {lang: name.text().strip() for lang, name in self.names.items()}
        title = {lang: text for lang, text in told.items() if text}
        if title:
            self._entitle(msgspec.structs.replace(self._draft.deck, title=title))
        else:
            self.show_deck()  # a deck without any name would be lost in the list

    def _graded(self, grade: str) -> None:
        self._entitle(msgspec.structs.replace(self._draft.deck, grade=grade))

    def _entitle(self, deck: Deck) -> None:
        self._draft.entitle(deck)

    def retell(self) -> None:
        """The grades in the other language."""
        while (item := self._grades.takeAt(0)) is not None:
            if old := item.widget():
                clear(old)
        names = {"": self.tongue.say("bringing.no_grade")} | {str(at): facts.grade(at, self.tongue) for at in Grade}
        choice = Choice(self.tongue.say("bringing.grade"), names, self._draft.deck.grade, room=0)
        choice.chosen.connect(self._graded)
        self._grades.addWidget(choice)
        self.show_deck()
