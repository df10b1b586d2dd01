"""Beside the table: the card in hand as pupils will see and hear it, and what can be done to it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLineEdit, QWidget

from altclass.content.card import Card
from altclass.content.pictures import picture_file
from altclass.launcher.deck_editor.own_voice import recording
from altclass.launcher.deck_editor.picture_search import PictureSearch
from altclass.launcher.deck_editor.typing_in import BLANK
from altclass.launcher.desk import Desk
from altclass.launcher.pages.page import Page, column, row, scrolling
from altclass.launcher.pictures import picture
from altclass.launcher.widgets.labels import text
from altclass.launcher.widgets.press import Press
from altclass.launcher.widgets.ruby_text import RubyLabel

SIDE = 6.5  # letters


class CardPanel(Page):
    """`wished` tells what a button wants, by its name.

    `picture_chosen` tells a picture's stem, `tag_wished` a tag for all chosen cards.
    """

    wished = Signal(str)
    picture_chosen = Signal(str)
    tag_wished = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._card = BLANK
        self.buttons: dict[str, Press] = {}
        inside = QWidget()
        body = column(inside, 0, self.px(0.4))
        body.addWidget(self._picture_row())
        self.japanese, self.meaning = RubyLabel(1.1), RubyLabel(0.95)
        self._english = text(wraps=True)
        for widget in (self.japanese, self._english, self.meaning):
            body.addWidget(widget)
        for name in ("readings", "sentence"):
            body.addWidget(self._button(name))
        body.addWidget(self.told(text("small", "soft"), "editor.find_picture"))
        self.search = PictureSearch(self.letter)
        self.told(self.search.line, "editor.find_picture_hint")
        self.search.chosen.connect(self.picture_chosen)
        body.addWidget(self.search)
        body.addWidget(self._voice_part())
        body.addWidget(self.told(text("small", "soft"), "editor.add_tag"))
        self.tag = self.told(QLineEdit(), "editor.add_tag_hint")
        self.tag.returnPressed.connect(self._tag)
        body.addWidget(self.tag)
        body.addStretch(1)
        column(self).addWidget(scrolling(inside))
        self.retell()

    def _button(self, name: str, icon: str = "") -> Press:
        button = self.told(Press("segment", icon), f"editor.{name}")
        button.clicked.connect(lambda: self.wished.emit(name))
        self.buttons[name] = button
        return button

    def _picture_row(self) -> QWidget:
        holder = QWidget()
        line = row(holder, 0, self.px(0.4))
        self.picture = text()
        self.picture.setFixedSize(self.px(SIDE), self.px(SIDE))
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        line.addWidget(self.picture)
        side = QWidget()
        body = column(side, 0, self.px(0.3))
        body.addWidget(self._button("photo"))
        body.addWidget(self._button("no_picture"))
        body.addStretch(1)
        line.addWidget(side, 1)
        return holder

    def _voice_part(self) -> QWidget:
        holder = QWidget()
        body = column(holder, 0, self.px(0.3))
        self.voice = text("small", "soft", wraps=True)
        body.addWidget(self.voice)
        for name, icon in (("hear", "sound"), ("record", ""), ("sound", ""), ("forget_sound", "")):
            body.addWidget(self._button(name, icon))
        return holder

    def show_card(self, card: Card) -> None:
        """This card is in hand."""
        self._card = card
        self.retell()

    def retell(self) -> None:
        """Picture, text and voice of the card."""
        card = self._card
        path = picture_file(card)
        side = QSize(self.px(SIDE), self.px(SIDE))
        self.picture.setPixmap(picture(path, side, self.devicePixelRatioF()) if path else QPixmap())
        self.picture.setAccessibleName(card.en)
        self._english.setText("\n".join(filter(None, (card.en, card.sentence_en))))
        self.japanese.show_text(card.ja)
        self.meaning.show_text(card.sentence_ja)
        own = recording(card.en) if card.en else None
        self.voice.setText(self.tongue.say(self._voice(own)))
        self.buttons["forget_sound"].setVisible(own is not None)
        self.buttons["no_picture"].setEnabled(bool(card.picture))
        for name in ("photo", "hear", "record", "sound", "readings"):
            self.buttons[name].setEnabled(bool(card.en or (name == "readings" and card.ja)))
        self.buttons["sentence"].setEnabled(bool(card.en) and not card.sentence_en)
        self.search.setEnabled(card != BLANK)
        self.search.found.setAccessibleName(self.tongue.say("editor.pictures_found"))

    def _voice(self, own: Path | None) -> str:
        if not self._card.en:
            return "editor.voice_none"
        if own is not None:
            return "editor.voice_own"
        return "editor.voice_there" if self.desk.voice.clip(self._card.en) else "editor.voice_pc"

    def _tag(self) -> None:
        if tag := self.tag.text().strip():
            self.tag_wished.emit(tag)
            self.tag.clear()
