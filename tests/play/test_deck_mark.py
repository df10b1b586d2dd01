"""Sheets printed from an older deck are not checked against the new one: one sentence says so before the game."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from altclass.content.card import Card
from altclass.content.library import deck, decks
from altclass.play.card_sets import CardSet
from altclass.play.deck_mark import check_deck, mark_of, new_seed
from altclass.play.sheets import SEEDS, SheetSet
from altclass.problems import Problem
from tests.games.conftest import NewTable, table

__all__ = ["table"]

ANIMALS = deck("animals").cards


def test_sheets_of_the_same_words_are_known() -> None:
    for _ in range(50):
        seed = new_seed(ANIMALS)
        assert seed < SEEDS
        check_deck(seed, ANIMALS)


@pytest.mark.parametrize(
    "changed", [ANIMALS[1:], (*ANIMALS, Card("dodo")), ANIMALS[::-1]], ids=["less", "more", "moved"]
)
def test_sheets_of_other_words_are_not(changed: tuple[Card, ...]) -> None:
    with pytest.raises(Problem, match=r"printing\.other_deck"):
        check_deck(new_seed(ANIMALS), changed)


@given(st.integers(0, 999))
def test_a_seed_that_a_person_chose_says_nothing_of_a_deck(seed: int) -> None:
    check_deck(seed, ANIMALS)


def test_a_corrected_picture_or_sentence_changes_no_sheet() -> None:
    assert mark_of([Card(card.en) for card in ANIMALS]) == mark_of(ANIMALS)


def test_two_decks_seldom_look_alike() -> None:
    marks = [mark_of(one.cards) for one in decks()[0]]
    assert max(marks.count(mark) for mark in set(marks)) <= 6


@pytest.mark.parametrize("game", ["bingo", "karuta"])
def test_a_game_with_sheets_of_an_older_deck_is_not_begun(table: NewTable, game: str) -> None:
    seed = new_seed(ANIMALS)
    number = SheetSet(seed).number if game == "bingo" else CardSet(seed, 8).number
    assert table(game, set=number).state.set.seed == seed
    with pytest.raises(Problem, match=r"printing\.other_deck"):
        table(game, "food", set=number)


@pytest.mark.parametrize("game", ["bingo", "karuta"])
def test_the_console_tells_a_set_number_only_where_sheets_can_have_it(table: NewTable, game: str) -> None:
    def told(seed: int) -> list[str]:
        laid = table(game, seed=seed)
        return [name for name, _ in laid.game.brief(laid.state).lines if name == "set"]

    assert told(7) == told(new_seed(ANIMALS)) == ["set"]
    assert told((mark_of(ANIMALS) % 99 + 1) * 1000 + 7) == []
