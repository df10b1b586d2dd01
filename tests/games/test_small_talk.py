"""Small talk: rounds with new partners, a clock that starts and stops the talk, words counted as a class."""

from __future__ import annotations

import itertools

import pytest

from altclass.play.moves import Move
from altclass.play.table import Table
from tests.games.conftest import NewTable


def until_over(talk: Table, presses: int = 200) -> list[str]:
    """Press, or let the clock run, until the end; the pages the class saw."""
    pages, now = [talk.state.page], 0.0
    for _ in range(presses):
        if talk.game.finished(talk.state):
            break
        move, due = talk.game.advance(talk.state), talk.game.due(talk.state)
        assert move or due
        now = max(now, due.at) if due else now + 1.0
        assert talk.play(due.move if due else Move(*move or ("",)), now)
        pages.append(talk.state.page)
    return pages


def test_every_round_is_talked_in(table: NewTable) -> None:
    pages = until_over(table("small_talk", "small-talk", rounds=3, count=False))
    assert pages[-1] == "over"
    assert sum(page == "talk" and before != "talk" for before, page in itertools.pairwise(pages)) == 3


def test_the_clock_ends_the_talk(table: NewTable) -> None:
    talk = table("small_talk", "small-talk", seconds=40, think=0)
    while talk.state.page != "talk":
        move = talk.game.advance(talk.state)
        assert move
        assert talk.play(move, 10.0)
    due = talk.game.due(talk.state)
    assert due is not None
    assert due.at == pytest.approx(50.0)
    assert talk.play(due.move, due.at)
    assert talk.state.page != "talk"


def test_phrases_come_from_the_deck(table: NewTable) -> None:
    talk = table("small_talk", "small-talk")
    words = {card.en for card in talk.session.deck.cards}
    assert {card.en for card in talk.state.shown} <= words
    assert talk.state.shown


def test_words_are_counted_for_the_whole_class(table: NewTable) -> None:
    talk = table("small_talk", "small-talk", rounds=1, count=True)
    now = 0.0
    while talk.state.page != "count" and now < 500:
        now += 1.0
        due, move = talk.game.due(talk.state), talk.game.advance(talk.state)
        talk.play(due.move, due.at) if due and due.at <= now else talk.play(move, now) if move and not due else None
    assert talk.play(Move("count", (164,)), now)
    assert talk.state.counts == ((0, 164),)
