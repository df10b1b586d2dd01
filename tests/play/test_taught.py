"""What a class has been taught since April, as the sessions on this PC tell it."""

from __future__ import annotations

from datetime import date, datetime

import msgspec
import pytest

from altclass.content.library import deck
from altclass.play.game import load_game
from altclass.play.session import new_session, save_session
from altclass.play.shelf import folder_of
from altclass.play.taught import decks_used, school_year
from altclass.storage.paths import sessions_dir


def taught(deck_id: str, day: date) -> None:
    """A flashcards lesson on that day."""
    started = datetime(day.year, day.month, day.day, 9).astimezone().timestamp()
    session = new_session(load_game(folder_of("flashcards")).manifest, deck(deck_id), seed=1)
    save_session(msgspec.structs.replace(session, started=started), sessions_dir() / session.id)


@pytest.mark.parametrize(
    ("today", "first"),
    [
        (date(2026, 4, 1), date(2026, 4, 1)),
        (date(2026, 11, 25), date(2026, 4, 1)),
        (date(2027, 3, 31), date(2026, 4, 1)),
    ],
)
def test_the_school_year_begins_in_april(today: date, first: date) -> None:
    assert school_year(today) == first


def test_each_deck_of_the_year_counts_once_and_last_years_not() -> None:
    for deck_id, day in (
        ("animals", date(2026, 3, 20)),
        ("food", date(2026, 4, 8)),
        ("sports", date(2026, 5, 1)),
        ("food", date(2026, 6, 1)),
    ):
        taught(deck_id, day)
    assert [used.id for used in decks_used(date(2026, 4, 1))] == ["food", "sports"]
    assert decks_used(date(2026, 4, 1))[0].cards == deck("food").cards


def test_a_lesson_that_cannot_be_read_hides_no_other() -> None:
    taught("food", date(2026, 5, 1))
    broken = sessions_dir() / "20260502-broken"
    broken.mkdir()
    (broken / "session.json").write_bytes(b"{\xff")
    assert [used.id for used in decks_used(date(2026, 4, 1))] == ["food"]


def test_a_new_pc_has_taught_nothing() -> None:
    assert decks_used(date(2026, 4, 1)) == []
