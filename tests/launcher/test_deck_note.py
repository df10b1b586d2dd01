"""What a teacher should know of a list before playing it stands beside its name."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from altclass.content.deck import Deck
from altclass.launcher.pages.decks import DecksPage
from altclass.launcher.window import Window


def _told(window: Window, deck: str) -> str:
    window.turn_to("decks")
    page = window.page("decks")
    assert isinstance(page, DecksPage)
    page.open(deck)
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_a_list_whose_voice_no_ear_has_approved_says_so_in_both_languages(window: Window) -> None:
    window.desk.tongue.switch("en")
    assert "not yet approved by ear" in _told(window, "sounds-r-l")
    window.desk.tongue.switch("ja")
    assert "耳での確認はまだです" in _told(window, "sounds-r-l")
    assert "耳" not in _told(window, "phonics-a-to-z")


def test_a_note_in_one_language_is_shown_rather_than_none() -> None:
    assert Deck("own", {}, (), note={"en": "Bring the bell."}).noted("ja") == "Bring the bell."
    assert Deck("own", {}, ()).noted("ja") == ""
