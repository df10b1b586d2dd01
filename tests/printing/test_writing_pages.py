"""Writing sheets on paper: letters stand on their lines, every word of the deck is there, nothing leaves its page."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from altclass.content.library import deck
from altclass.host.text.faces import measure
from altclass.launcher.paper import picture_of, ready
from altclass.play.manifest import Value
from altclass.printing import kinds
from altclass.printing.marks import PAPERS, Line, Page, Text
from altclass.printing.writing import BASELINE, LIGHT, SIZES, X


def pages_of(deck_id: str = "animals", count: int = 1, paper: str = "A4", **options: Value) -> list[Page]:
    return kinds.make("writing", deck(deck_id), options, 1, count, paper)


def models(page: Page) -> list[Text]:
    """The words to read, without those to trace, the head and the foot."""
    return [mark for mark in page.marks if isinstance(mark, Text) and mark.size > 10 and mark.ink != LIGHT]


@pytest.mark.parametrize(
    ("paper", "lines", "rows", "deck_id"),
    list(itertools.product(("A4", "B5", "B4"), SIZES, (1, 3, 5), ("animals", "small-talk"))),
)
def test_nothing_leaves_the_page(paper: str, lines: str, rows: int, deck_id: str) -> None:
    width, height = PAPERS[paper]
    for page in pages_of(deck_id, paper=paper, lines=lines, rows=rows):
        for mark in page.marks:
            right = mark.x2 if isinstance(mark, Line) else mark.x + mark.w
            bottom = mark.y2 if isinstance(mark, Line) else mark.y + mark.h
            left, top = (mark.x1, mark.y1) if isinstance(mark, Line) else (mark.x, mark.y)
            assert min(left, top) >= 5
            assert right <= width - 5
            assert bottom <= height - 5


@pytest.mark.parametrize("deck_id", ["animals", "small-talk"])
def test_every_word_of_the_deck_is_there_once_to_read(deck_id: str) -> None:
    told = " ".join(mark.text for page in pages_of(deck_id) for mark in models(page))
    assert told == " ".join(" ".join(card.en.split()) for card in deck(deck_id).cards)


def test_the_letters_stand_on_the_third_line_and_their_small_ones_touch_the_second() -> None:
    assert measure("latin").x == pytest.approx(X, abs=0.002)
    page = pages_of()[0]
    lines = sorted({mark.y1 for mark in page.marks if isinstance(mark, Line) and mark.x1 > 30 and mark.width < 0.5})
    for mark in models(page):
        base = mark.y + BASELINE * mark.size
        at = min(range(len(lines)), key=lambda number: abs(lines[number] - base))
        assert lines[at] == pytest.approx(base, abs=0.01)
        assert lines[at] - lines[at - 1] == pytest.approx(X * mark.size, abs=0.01)


def test_what_is_printed_really_stands_on_the_line(qapp: QApplication) -> None:
    assert ready() is qapp
    page = pages_of(trace=False, meaning=False, lines="large")[0]
    word = models(page)[1]
    assert word.text == "cat"
    dots = 2400
    scale = dots / page.width
    image = picture_of(Page(page.width, page.height, (word,)), dots)
    dark = [
        y for y in range(image.height())
        if any(QColor(image.pixel(x, y)).lightness() < 90 for x in range(0, dots, 2))
    ]  # fmt: skip
    base = (word.y + BASELINE * word.size) * scale
    assert max(dark) == pytest.approx(base, abs=0.03 * word.size * scale)


def test_a_class_of_nine_gets_nine_copies_and_one_is_enough_for_the_copier() -> None:
    assert len(pages_of(count=9)) == 9 * len(pages_of())
    assert kinds.kind_of("writing").sheets.default == 1


def test_letters_to_trace_can_be_left_out() -> None:
    grey = [mark for mark in pages_of()[0].marks if isinstance(mark, Text) and mark.ink == LIGHT]
    assert {mark.text for mark in grey} >= {"dog", "cat"}
    assert not [mark for mark in pages_of(trace=False)[0].marks if isinstance(mark, Text) and mark.ink == LIGHT]
