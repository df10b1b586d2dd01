"""Bingo sheets: one number says who has which word where, and the claim agrees with the calls."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from altclass.play import sheets
from altclass.play.sheets import FREE, WHOLE, SheetSet
from altclass.problems import Problem

SETS = st.builds(
    SheetSet,
    seed=st.integers(0, 10**9),
    size=st.sampled_from([3, 4, 5]),
    free=st.booleans(),
    lines=st.integers(0, 5),
    first=st.integers(0, 40),
)


def lines_by_hand(size: int) -> list[list[tuple[int, int]]]:
    """Rows, columns and diagonals, written down in another way than the program does."""
    whole = range(size)
    return [
        *([(row, column) for column in whole] for row in whole),
        *([(row, column) for row in whole] for column in whole),
        [(step, step) for step in whole],
        [(step, size - 1 - step) for step in whole],
    ]


@given(SETS, st.integers(25, 60), st.integers(1, 45))
def test_a_class_gets_sheets_that_are_all_different_and_whole(wanted: SheetSet, cards: int, count: int) -> None:
    made = sheets.sheets(wanted, cards, count)
    assert len(set(made)) == count
    fitted = wanted.fitting(cards)
    for sheet in made:
        words = [card for card in sheet if card != FREE]
        assert len(sheet) == wanted.size**2
        assert len(words) == len(set(words)) == fitted.squares
        assert all(0 <= card < cards for card in words)


@given(SETS, st.integers(25, 60), st.integers(1, 44))
def test_sheet_seven_is_the_same_in_a_set_of_any_size(wanted: SheetSet, cards: int, count: int) -> None:
    assert sheets.sheets(wanted, cards, count) == sheets.sheets(wanted, cards, count + 1)[:count]
    assert sheets.sheet(wanted, cards, count) == sheets.sheets(wanted, cards, count)[-1]


@given(SETS, st.integers(25, 60))
def test_the_number_at_the_foot_of_a_sheet_says_the_whole_set(wanted: SheetSet, cards: int) -> None:
    fitted = wanted.fitting(cards)
    assert SheetSet.numbered(fitted.number).fitting(cards).number == fitted.number
    assert sheets.sheets(SheetSet.numbered(fitted.number), cards, 5) == sheets.sheets(wanted, cards, 5)


@given(SETS, st.integers(25, 40), st.integers(1, 45), st.randoms(use_true_random=False))
def test_a_claim_is_judged_as_a_teacher_would_with_a_pencil(
    wanted: SheetSet, cards: int, number: int, chance: random.Random
) -> None:
    sheet = sheets.sheet(wanted, cards, number)
    called = frozenset(sheets.order(cards, wanted.seed)[: chance.randrange(cards + 1)])
    size = wanted.size
    crossed = {(at // size, at % size) for at, card in enumerate(sheet) if card == FREE or card in called}
    full = sum(all(square in crossed for square in line) for line in lines_by_hand(size))
    assert sheets.full_lines(sheet, called) == full
    for lines in range(1, 6):
        assert sheets.has_bingo(sheet, called, lines) == (full >= lines)
    assert sheets.has_bingo(sheet, called, WHOLE) == (len(crossed) == size * size)


@given(SETS, st.integers(25, 40), st.integers(1, 45))
def test_a_sheet_wins_at_the_call_the_log_says_and_not_before(wanted: SheetSet, cards: int, number: int) -> None:
    sheet = sheets.sheet(wanted, cards, number)
    calls = sheets.order(cards, wanted.seed)
    at = sheets.bingo_at(sheet, calls, wanted.lines)
    assert sheets.has_bingo(sheet, frozenset(calls[:at]), wanted.lines)
    assert not sheets.has_bingo(sheet, frozenset(calls[: at - 1]), wanted.lines)


@given(st.integers(1, 99), st.integers(0, 10**9), st.integers(1, 9))
def test_every_word_is_called_once_in_an_order_of_its_own(cards: int, seed: int, turn: int) -> None:
    calls = sheets.order(cards, seed, turn)
    assert sorted(calls) == list(range(cards))
    assert calls == sheets.order(cards, seed, turn)


@pytest.mark.parametrize(("size", "cards", "first"), [(3, 16, 6), (3, 28, 15), (4, 28, 12), (4, 28, 20), (5, 30, 18)])
def test_the_first_bingo_comes_at_the_call_the_teacher_wished_for(size: int, cards: int, first: int) -> None:
    for seed in range(8):
        counted = sheets.spread(SheetSet(seed, size, first=first), cards, 40)
        assert sum(counted) == 40
        assert sum(counted[: first - 1]) == 0
        assert counted[first - 1] >= 1


def test_a_wish_that_no_sheet_can_meet_comes_as_near_as_it_can() -> None:
    counted = sheets.spread(SheetSet(3, 3, first=16), 16, 40)  # some line is always full before the last word
    assert next(call for call, won in enumerate(counted, 1) if won) >= 13


def test_the_minute_becomes_a_call() -> None:
    assert sheets.call_at(5, 3, 28) == 15
    assert sheets.call_at(0, 3, 28) == 1
    assert sheets.call_at(60, 6, 28) == 28


def test_a_second_round_with_the_same_sheets_is_called_in_another_order() -> None:
    assert sheets.order(28, 5, 1) != sheets.order(28, 5, 2)


def test_eight_words_fill_three_by_three_with_a_free_centre() -> None:
    assert SheetSet(1, 3).fitting(8).free
    assert sheets.sheet(SheetSet(1, 3), 8, 1)[4] == FREE
    assert not SheetSet(1, 3).fitting(9).free
    assert not SheetSet(1, 4, free=True).fitting(30).free


def test_too_few_words_are_told_in_one_sentence() -> None:
    with pytest.raises(Problem) as told:
        SheetSet(1, 5).fitting(20)
    assert told.value.key == "printing.too_few_cards"
    assert told.value.params == {"size": 5, "needs": 24, "has": 20}


@pytest.mark.parametrize("number", [1, 7, 12, 99_999_999_999, -3])
def test_a_mistyped_set_number_is_told(number: int) -> None:
    with pytest.raises(Problem, match="no_such_set"):
        SheetSet.numbered(number)


def test_a_set_that_leaves_the_first_bingo_to_chance_has_one_number() -> None:
    by_chance = SheetSet(7, 4, lines=3)
    assert by_chance.number == replace(by_chance, lines=1).number
