"""Joins the pages on which word lists are looked at, brought in and taken out."""

from __future__ import annotations

from typing import Protocol

import msgspec
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QMessageBox

from altclass.content.deck import Deck
from altclass.content.ruby import plain
from altclass.launcher.desk import Desk
from altclass.launcher.pages.decks import DecksPage
from altclass.launcher.pages.page import Page
from altclass.play.session import suited
from altclass.problems import Problem


class Pages(Protocol):
    """What the window is to these pages: it turns to one of them, and lets a word be said."""

    desk: Desk
    pages: dict[str, Page]

    def page(self, name: str, /) -> Page:
        """A page by its name, made when it is first asked for."""

    def turn_to(self, name: str, /) -> None:
        """Bring a page to the front."""

    def say_word(self, word: str, /) -> None:
        """Let the voice say it."""


def made(name: str, window: Pages) -> Page:
    """One of the pages of word lists, joined to the others."""
    if name == "year":
        return _year(window)
    if name == "deck-editor":
        return _editor(window)
    return _decks(window) if name == "decks" else _bringing(window)


def _decks(window: Pages) -> DecksPage:
    page = DecksPage(window.desk)
    page.say.connect(window.say_word)
    page.bring_in.connect(lambda dropped: _bring_in(window, dropped))
    page.year.connect(lambda: window.turn_to("year"))
    page.remove.connect(lambda deck_id: _ask_to_remove(window, page, deck_id))
    page.edit.connect(lambda deck_id: edit(window, deck_id))
    page.take_out.connect(lambda deck_id: take_out(window, page, deck_id))
    return page


def _year(window: Pages) -> Page:
    from altclass.launcher.pages.year import YearPage

    page = YearPage(window.desk)
    page.back.connect(lambda: window.turn_to("decks"))
    return page


def _bring_in(window: Pages, dropped: QMimeData | None) -> None:
    from altclass.launcher.bringing.page import BringingPage

    window.turn_to("bring-in")
    page = window.page("bring-in")
    if dropped is not None and isinstance(page, BringingPage):
        page.entrance.take(dropped)


def _bringing(window: Pages) -> Page:
    from altclass.launcher.bringing.page import BringingPage

    page = BringingPage(window.desk)
    page.back.connect(lambda: window.turn_to("decks"))
    page.brought_in.connect(lambda deck: show_deck(window, deck))
    return page


def _editor(window: Pages) -> Page:
    from altclass.launcher.deck_editor.page import EditorPage

    page = EditorPage(window.desk)
    page.say.connect(window.say_word)
    page.kept.connect(window.desk.library.put)
    page.back.connect(lambda: _leave_editor(window, page.draft.deck.id))
    return page


def edit(window: Pages, deck_id: str) -> None:
    """Open a deck in the editor; "" makes a new one."""
    from altclass.launcher.deck_editor.opening import opened
    from altclass.launcher.deck_editor.page import EditorPage

    page = window.page("deck-editor")
    if not isinstance(page, EditorPage):
        return
    if page.keep_now():  # what was edited before; where the disk refuses, it is not thrown away for another deck
        try:
            page.open(opened(deck_id))
        except Problem as problem:
            window.desk.notices.say(problem)
            return
    window.turn_to("deck-editor")


def _ask_to_remove(window: Pages, page: DecksPage, deck_id: str) -> None:
    from altclass.content.library import removed_dir

    say, deck = window.desk.tongue.say, window.desk.library.decks[deck_id]
    name = plain(deck.named(window.desk.tongue.lang))
    question = say("editor.remove_question", name=name, path=removed_dir())
    asked = QMessageBox(QMessageBox.Icon.Question, "AltClass", question, parent=page)
    asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    asked.addButton(say("editor.remove_yes"), QMessageBox.ButtonRole.AcceptRole).clicked.connect(
        lambda: remove(window, deck_id)
    )
    asked.addButton(say("editor.remove_no"), QMessageBox.ButtonRole.RejectRole)
    asked.open()


def remove(window: Pages, deck_id: str) -> None:
    """Take a deck out of the list."""
    from altclass.content.library import put_away

    try:
        put_away(deck_id)
    except Problem as problem:
        window.desk.notices.say(problem)
        return
    window.desk.library.take_away(deck_id)
    window.turn_to("decks")


def _leave_editor(window: Pages, deck_id: str) -> None:
    window.turn_to("decks")
    page = window.page("decks")
    if isinstance(page, DecksPage) and deck_id in window.desk.library.decks:
        page.open(deck_id)


def show_deck(window: Pages, deck: Deck) -> None:
    """A deck is new: it stands in the list, is looked at, and is the one that activities propose."""
    window.desk.library.put(deck)
    choose(window.desk, deck)
    window.turn_to("decks")
    decks = window.page("decks")
    if isinstance(decks, DecksPage):
        decks.open(deck.id)


def choose(desk: Desk, deck: Deck) -> None:
    """Propose this deck wherever it suits the activity."""
    last = {
        game: msgspec.structs.replace(told, deck=deck.id) if _suits(desk, game, deck) else told
        for game, told in desk.preferences.now.last.items()
    }
    desk.preferences.change(last_deck=deck.id, last=last)


def _suits(desk: Desk, game: str, deck: Deck) -> bool:
    if game not in desk.library.games:
        return False
    try:
        suited(desk.library.games[game][1], deck)
    except Problem:
        return False
    return True


def take_out(window: Pages, page: DecksPage, deck_id: str) -> None:
    """Ask where to and in which form, write, and say so."""
    from altclass.launcher.bringing.take_out import TakingOut

    deck = window.desk.library.decks.get(deck_id)
    if deck is None:
        return
    taking = TakingOut(deck, window.desk.tongue, page)
    taking.done.connect(lambda path: page.look.remark(window.desk.tongue.say("bringing.taken_out", file=path)))
    taking.failed.connect(window.desk.notices.say)
    taking.ask()
