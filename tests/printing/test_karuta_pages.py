"""Karuta cards and pointing sheets on paper: nothing leaves its page, nothing is missing, nothing stands on another."""

from __future__ import annotations

import itertools
from collections import Counter

import pytest

from altclass.content.library import deck
from altclass.play.card_sets import CardSet
from altclass.play.manifest import Value
from altclass.printing import kinds
from altclass.printing.karuta import set_sign
from altclass.printing.marks import PAPERS, Line, Mark, Page, Picture, Text


def pages_of(
    kind: str = "karuta", deck_id: str = "animals", count: int = 1, paper: str = "A4", **options: Value
) -> list[Page]:
    return kinds.make(kind, deck(deck_id), options, 7, count, paper)


def edges(mark: Mark) -> tuple[float, float, float, float]:
    if isinstance(mark, Line):
        return min(mark.x1, mark.x2), min(mark.y1, mark.y2), max(mark.x1, mark.x2), max(mark.y1, mark.y2)
    return mark.x, mark.y, mark.x + mark.w, mark.y + mark.h


def words_on(page: Page) -> list[str]:
    return [mark.text.replace("\n", " ") for mark in page.marks if isinstance(mark, Text)]


LOOKS = ["pictures", "both", "words", "japanese"]


@pytest.mark.parametrize(
    ("kind", "paper", "show", "deck_id"),
    [
        (kind, paper, show, deck_id)
        for kind in ("karuta", "pointing")
        for paper, show, deck_id in itertools.product(kinds.KINDS[kind].papers, LOOKS, ["animals", "about-me", "dates"])
    ],
)
def test_nothing_leaves_the_page(kind: str, paper: str, show: str, deck_id: str) -> None:
    width, height = PAPERS[paper]
    for page in pages_of(kind, deck_id, 2, paper, show=show):
        assert (page.width, page.height) == (width, height)
        for mark in page.marks:
            left, top, right, bottom = edges(mark)
            assert min(left, top) >= 5.0
            assert right <= width - 5.0 + 0.01
            assert bottom <= height - 5.0 + 0.01


@pytest.mark.parametrize(("on_page", "pages"), [("8", 4), ("12", 3)])
def test_every_card_of_the_deck_is_there_once_a_set(on_page: str, pages: int) -> None:
    made = pages_of(count=2, on_page=on_page, show="words", log=False)
    assert len(made) == 2 * pages
    names = {card.en for card in deck("animals").cards}
    counted = Counter(text for page in made for text in words_on(page) if text in names)
    assert counted == dict.fromkeys(names, 2)


def test_a_set_has_only_the_cards_in_play() -> None:
    cards = deck("animals").cards
    made = pages_of(cards=12, show="words", log=False)
    names = {card.en for card in cards}
    told = {text for page in made for text in words_on(page)} & names
    assert told == {cards[at].en for at in CardSet(7, 12).chosen(len(cards))}


def test_each_set_has_a_letter_so_that_cards_find_home() -> None:
    first, second = pages_of(count=2, cards=8, log=False)
    assert words_on(first).count("A") == 8
    assert words_on(second).count("B") == 8
    assert "A" not in words_on(pages_of(cards=8)[0])  # one set needs none
    assert (set_sign(26), set_sign(27)) == ("Z", "AA")


def test_pictures_give_no_word_away_and_a_card_without_one_keeps_its_word() -> None:
    for deck_id in ("animals", "connectives"):
        cards = deck(deck_id).cards
        made = pages_of(deck_id=deck_id, log=False)
        pictured = sum(isinstance(mark, Picture) for page in made for mark in page.marks)
        written = sum(text in {card.en for card in cards} for page in made for text in words_on(page))
        assert pictured + written == len(cards)


def test_japanese_cards_carry_no_english() -> None:
    made = pages_of(show="japanese", log=False)
    assert not {card.en for card in deck("animals").cards} & {text for page in made for text in words_on(page)}


def test_pointing_sheets_hold_all_cards_and_differ() -> None:
    names = {card.en for card in deck("animals").cards}
    first, second = pages_of("pointing", count=2, paper="A3", show="words", log=False)
    laid = [[text for text in words_on(page) if text in names] for page in (first, second)]
    assert set(laid[0]) == set(laid[1]) == names
    assert laid[0] != laid[1]
    same = pages_of("pointing", count=2, paper="A3", show="words", log=False, differ=False)
    told = [[text for text in words_on(page) if text in names] for page in same]
    assert told[0] == told[1]


@pytest.mark.parametrize("kind", ["karuta", "pointing"])
def test_the_set_number_stands_on_every_page(kind: str) -> None:
    number = str(CardSet(7, 12).number)
    for page in pages_of(kind, cards=12, count=2):
        assert any(number in text for text in words_on(page))


def test_cards_and_sheets_of_one_seed_hold_the_same_words() -> None:
    names = {card.en for card in deck("animals").cards}
    cards = {text for page in pages_of(cards=15, show="words") for text in words_on(page)} & names
    sheet = {text for page in pages_of("pointing", cards=15, show="words") for text in words_on(page)} & names
    assert cards == sheet
    assert len(cards) == 15


def test_a_shared_sheet_is_printed_on_a3_for_nine_groups() -> None:
    kind = kinds.kind_of("pointing")
    assert (kind.papers[0], kind.sheets.default) == ("A3", 9)
