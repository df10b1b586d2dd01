"""A teacher sees in November what the class has met since April, and what is still to come."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from altclass.content.grade import Grade
from altclass.content.library import deck
from altclass.launcher.desk import Desk
from altclass.launcher.pages.decks import DecksPage
from altclass.launcher.pages.year import YearPage
from altclass.launcher.window import Window
from altclass.play.game import load_game
from altclass.play.session import new_session, save_session
from altclass.play.shelf import folder_of
from altclass.storage.paths import sessions_dir


def opened(desk: Desk, qtbot: QtBot) -> YearPage:
    page = YearPage(desk)
    qtbot.addWidget(page)
    page.resize(820, 700)
    page.show()
    page.shown()
    return page


def play(deck_id: str) -> None:
    session = new_session(load_game(folder_of("flashcards")).manifest, deck(deck_id), seed=1)
    save_session(session, sessions_dir() / session.id)


def test_before_the_first_lesson_the_page_says_what_it_is_for(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk, qtbot)
    assert page.none.isVisible()
    assert page.rows == {}


def test_the_words_of_a_lesson_are_counted_in_their_grades(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk, qtbot)
    play("animals")
    page.shown()
    assert not page.none.isVisible()
    held = [int(row.count.text().split()[0]) for row in page.rows.values()]
    assert list(page.rows) == list(Grade)
    assert sum(held) == len(deck("animals").cards)
    assert all((row.bar.share > 0) == (count > 0) for row, count in zip(page.rows.values(), held, strict=True))
    desk.tongue.switch("ja")
    assert page.rows[Grade.ES3].bar.accessibleName().startswith("小3")


def test_the_words_not_met_yet_come_by_the_keyboard(desk: Desk, qtbot: QtBot) -> None:
    play("animals")
    page = opened(desk, qtbot)
    row = page.rows[Grade.ES3]
    assert row.words.isHidden()
    row.more.setFocus()
    QTest.keyClick(row.more, Qt.Key.Key_Space)
    assert not row.words.isHidden()
    assert "dog" not in row.words.text().split(" · ")
    assert len(row.words.text()) > 20


def test_the_page_is_one_press_from_the_word_lists_and_leads_back(window: Window, qtbot: QtBot) -> None:
    window.turn_to("decks")
    decks = window.page("decks")
    assert isinstance(decks, DecksPage)
    QTest.keyClick(decks.of_the_year, Qt.Key.Key_Space)
    year = window.page("year")
    assert isinstance(year, YearPage)
    assert year.isVisible()
    QTest.keyClick(year.leave, Qt.Key.Key_Space)
    assert decks.isVisible()
