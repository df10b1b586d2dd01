"""The rail at the left: the pages, and the language."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from altclass.i18n import Lang
from altclass.launcher.desk import Desk
from altclass.launcher.pages.page import Page, column
from altclass.launcher.widgets.labels import text
from altclass.launcher.widgets.one_of import OneOf
from altclass.launcher.widgets.press import Press

PAGES = ("home", "decks", "settings", "check", "problems", "about")
NAMES: tuple[tuple[Lang, str], ...] = (("en", "English"), ("ja", "日本語"))


class Rail(Page):
    """`turned` tells the name of a page, `language` the language wished, `keys_wanted` asks for the sheet of keys."""

    turned = Signal(str)
    language = Signal(str)
    keys_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setObjectName("rail")
        body = column(self, self.px(0.6), self.px(0.25))
        name = text("lead", bold=True)
        name.setText("AltClass")
        name.setContentsMargins(self.px(0.5), self.px(0.4), 0, self.px(0.8))
        body.addWidget(name)
        self.buttons: dict[str, Press] = {}
        self._pages, self._languages = OneOf(self), OneOf(self)
        for page in PAGES:
            body.addWidget(self._page_button(page))
        body.addStretch(1)
        keys = self.told(Press("quiet", "keys"), "keys.open")
        keys.clicked.connect(self.keys_wanted)
        body.addWidget(keys)
        for lang, word in NAMES:
            body.addWidget(self._language_button(lang, word))
        self.retell()

    def _page_button(self, page: str) -> QWidget:
        icon, key = ("tick", "check.page") if page == "check" else (page, page)
        button = self.told(Press("nav", icon), key)
        self._pages.add(button)
        button.clicked.connect(partial(self._turn, page))
        self.buttons[page] = button
        return button

    def _language_button(self, lang: Lang, word: str) -> QWidget:
        """Each language in its own words: who cannot read the one finds the other."""
        button = Press("segment")
        button.setText(word)
        button.setAccessibleName(word)
        self._languages.add(button)
        button.clicked.connect(partial(self._speak, lang))
        self.buttons[lang] = button
        return button

    def _turn(self, page: str, _on: bool = False) -> None:
        self.turned.emit(page)

    def _speak(self, lang: Lang, _on: bool = False) -> None:
        self.language.emit(lang)

    def show_page(self, page: str) -> None:
        """Which page is in front; none of these while an activity is set up."""
        self.buttons[page].setChecked(True)

    def retell(self) -> None:
        """The language in use stays pressed."""
        self.buttons[self.tongue.lang].setChecked(True)
