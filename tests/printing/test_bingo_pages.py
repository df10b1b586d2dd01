"""Bingo sheets on paper, before any ink: nothing leaves its page, and every pupil gets a sheet."""

from __future__ import annotations

import itertools

import pytest

from altclass.content.library import deck
from altclass.play import sheets
from altclass.play.manifest import Value
from altclass.printing import kinds
from altclass.printing.marks import PAPERS, Line, Mark, Page, Picture, Text
from altclass.problems import Problem


def pages_of(
    kind: str = "bingo", deck_id: str = "animals", count: int = 9, paper: str = "A4", seed: int = 7, **options: Value
) -> list[Page]:
    return kinds.make(kind, deck(deck_id), options, seed, count, paper)


def edges(mark: Mark) -> tuple[float, float, float, float]:
    if isinstance(mark, Line):
        return min(mark.x1, mark.x2), min(mark.y1, mark.y2), max(mark.x1, mark.x2), max(mark.y1, mark.y2)
    return mark.x, mark.y, mark.x + mark.w, mark.y + mark.h


def words_on(page: Page) -> list[str]:
    return [mark.text.replace("\n", " ") for mark in page.marks if isinstance(mark, Text)]


@pytest.mark.parametrize(
    ("paper", "size", "per_page", "kind"),
    list(itertools.product(PAPERS, [3, 4, 5], ["1", "2", "4"], ["bingo", "bingo-blank"])),
)
def test_nothing_leaves_the_page(paper: str, size: int, per_page: str, kind: str) -> None:
    width, height = PAPERS[paper]
    for page in pages_of(kind, paper=paper, size=size, per_page=per_page):
        assert (page.width, page.height) == (width, height)
        for mark in page.marks:
            left, top, right, bottom = edges(mark)
            cut = isinstance(mark, Line) and mark.dashed
            margin = 0.0 if cut else 5.0  # what a school copier does not print
            assert left >= margin
            assert top >= margin
            assert right <= width - margin + 0.01
            assert bottom <= height - margin + 0.01


@pytest.mark.parametrize(("per_page", "pages"), [("1", 9), ("2", 5), ("4", 3)])
def test_nine_pupils_get_nine_sheets_and_the_teacher_two_pages(per_page: str, pages: int) -> None:
    made = pages_of(per_page=per_page)
    assert len(made) == pages + 2
    told = [text for page in made[:-2] for text in words_on(page)]
    assert [text for text in told if text.isdecimal()] == [str(number) for number in range(1, 10)]
    assert len(pages_of(per_page=per_page, log=False)) == pages


def test_the_words_on_paper_are_those_of_the_set() -> None:
    cards = deck("animals").cards
    laid = sheets.sheets(sheets.SheetSet(7, 4), len(cards), 9)
    for page, sheet in zip(pages_of(size=4), laid, strict=False):
        assert [text for text in words_on(page) if text in {card.en for card in cards}] == [
            cards[at].en for at in sheet
        ]


def test_the_set_number_stands_on_every_sheet_and_on_the_lists() -> None:
    number = str(sheets.SheetSet(7, 3, first=12).number)
    for page in pages_of(first=12):
        assert any(number in text for text in words_on(page))


def test_the_call_list_is_the_order_of_the_game() -> None:
    cards = deck("animals").cards
    *_, calls, _ = pages_of()
    told = [text for text in words_on(calls) if text in {card.en for card in cards}]
    assert told == [cards[at].en for at in sheets.order(len(cards), 7)]


def test_the_answers_tell_when_each_sheet_wins() -> None:
    cards = len(deck("animals").cards)
    laid = sheets.sheets(sheets.SheetSet(7, 3), cards, 9)
    calls = sheets.order(cards, 7)
    told = words_on(pages_of()[-1])
    for number, sheet in enumerate(laid, start=1):
        assert f"No. {number}  ★{sheets.bingo_at(sheet, calls)}" in told


def test_words_alone_bring_no_picture_and_pictures_no_word() -> None:
    names = {card.en for card in deck("animals").cards}
    assert not any(isinstance(mark, Picture) for page in pages_of(show="words") for mark in page.marks)
    with_pictures = pages_of(show="pictures", log=False)
    pictured = sum(isinstance(mark, Picture) for page in with_pictures for mark in page.marks)
    written = sum(text in names for page in with_pictures for text in words_on(page))
    assert pictured + written == 9 * 9  # a card without a picture keeps its word


def test_an_empty_sheet_brings_all_words_to_choose_from() -> None:
    (page,) = pages_of("bingo-blank", count=1)
    assert {card.en for card in deck("animals").cards} <= set(words_on(page))
    (bare,) = pages_of("bingo-blank", count=1, bank="none")
    assert not {card.en for card in deck("animals").cards} & set(words_on(bare))


@pytest.mark.parametrize(
    ("told", "key"),
    [
        ({"kind": "sugoroku"}, "printing.no_such_kind"),
        ({"paper": "A0"}, "printing.no_such_paper"),
        ({"count": 0}, "printing.sheets_wrong"),
        ({"count": 46}, "printing.sheets_wrong"),
        ({"size": 6}, "printing.option_wrong"),
        ({"colour": "red"}, "printing.option_wrong"),
        ({"deck_id": "colours", "size": 5}, "printing.too_few_cards"),
    ],
)
def test_what_cannot_be_printed_is_told_by_name(told: dict[str, Value], key: str) -> None:
    with pytest.raises(Problem) as problem:
        pages_of(**told)  # type: ignore[arg-type]  # each row is one wrong argument
    assert problem.value.key == key


def test_a_game_is_offered_its_own_sheets_and_no_others() -> None:
    assert kinds.for_game("bingo") == ("bingo", "bingo-blank")
    assert kinds.for_game("flashcards") == ("writing",)
    assert kinds.for_game("word_chain") == ()
