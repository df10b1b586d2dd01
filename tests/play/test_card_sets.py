"""Sets of karuta cards: one number brings the same cards and calls back, and no card comes twice."""

from __future__ import annotations

from collections import Counter

import pytest

from altclass.play.card_sets import CardSet
from altclass.play.sheets import SheetSet
from altclass.problems import Problem


@pytest.mark.parametrize(("seed", "cards"), [(0, 0), (1, 12), (813, 24), (99_999, 99)])
def test_the_number_brings_the_set_back(seed: int, cards: int) -> None:
    assert CardSet.numbered(CardSet(seed, cards).number) == CardSet(seed, cards)


def test_every_card_in_play_is_called_once() -> None:
    wanted = CardSet(7, 12)
    assert len(wanted.chosen(28)) == 12
    for turn in (1, 2, 3):
        assert sorted(wanted.calls(28, turn)) == list(wanted.chosen(28))
    assert wanted.calls(28, 1) != wanted.calls(28, 2)


def test_all_cards_are_in_play_where_the_deck_has_no_more() -> None:
    assert CardSet(7, 40).chosen(28) == CardSet(7).chosen(28) == tuple(range(28))


def test_pointing_sheets_hold_the_same_cards_in_other_places() -> None:
    wanted = CardSet(7, 20)
    assert sorted(wanted.laid(28, 1)) == sorted(wanted.laid(28, 2)) == list(wanted.chosen(28))
    assert wanted.laid(28, 1) != wanted.laid(28, 2)


@pytest.mark.parametrize("number", [-1, 1, 12_345, 100_000_009 * 10])
def test_a_number_that_is_none_is_told(number: int) -> None:
    with pytest.raises(Problem) as told:
        CardSet.numbered(number)
    assert told.value.key == "printing.no_such_set"


def test_bingo_sheets_and_cards_are_never_taken_for_each_other() -> None:
    for seed in (1, 813, 99_999):
        with pytest.raises(Problem):
            SheetSet.numbered(CardSet(seed, 12).number)
        for size in (3, 4, 5):
            with pytest.raises(Problem):
                CardSet.numbered(SheetSet(seed, size).number)


def test_every_card_has_the_same_chance_to_be_called_first() -> None:
    """Chi-square on 10,000 sets of 20 cards (p > 0.001)."""
    counts = Counter(CardSet(seed, 12).calls(20)[0] for seed in range(10_000))
    assert sum((counts[card] - 500) ** 2 / 500 for card in range(20)) < 43.8  # 19 degrees of freedom
