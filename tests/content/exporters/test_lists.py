"""A deck handed out as a list opens in Excel, runs nothing there, and comes in again as the same deck."""

from __future__ import annotations

import codecs
import csv
import io
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from altclass.content.card import Card
from altclass.content.deck import Deck
from altclass.content.exporters.table import as_csv, as_tsv
from altclass.content.exporters.workbook import as_workbook
from altclass.content.importers.encodings import decoded
from altclass.content.importers.text_table import from_text
from altclass.content.importers.workbook import read_workbook
from altclass.content.lexicon import lexicon
from altclass.content.library import deck
from tests.content.making import DECKS

NASTY = ("-ful", "'-ful", "''=x", "=1+1", "+81 3", "@home", "-Ken", "=cmd|' /C calc'!A0", "'tis", "I'm", 'a"b', "a;b,c")


def _deck(*words: str) -> Deck:
    return Deck("x", {"en": "x"}, tuple(Card(en=word) for word in words), shipped=False)


@given(DECKS)
@settings(max_examples=60)
def test_a_csv_or_tab_list_comes_in_again_as_the_same_deck(made: Deck) -> None:
    for written in (as_csv(made), as_tsv(made)):
        brought = from_text(decoded(written, "x.csv"), "x.csv")
        assert brought.cards == made.cards
        assert not brought.faults


@given(DECKS)
@settings(max_examples=20)
def test_a_workbook_comes_in_again_as_the_same_deck(tmp_path_factory: pytest.TempPathFactory, made: Deck) -> None:
    file = tmp_path_factory.mktemp("book") / "x.xlsx"
    file.write_bytes(as_workbook(made))
    assert read_workbook(file).cards == made.cards


def test_excel_opens_the_csv_as_utf_8_with_readable_headings() -> None:
    written = as_csv(deck("animals"))
    assert written.startswith(codecs.BOM_UTF8)
    assert written.decode("utf-8-sig").startswith("英語,日本語,よみ,例文,例文の意味,")
    assert "\r\ndog,犬,いぬ," in written.decode("utf-8-sig")


@given(
    st.lists(
        st.one_of(st.sampled_from(NASTY), st.from_regex(r"[=+@'-]{1,3}[a-z0-9(!|]{1,9}", fullmatch=True)), unique=True
    )
)
def test_no_cell_of_a_csv_can_run(words: list[str]) -> None:
    written = as_csv(_deck(*words)).decode("utf-8-sig")
    for row in csv.reader(io.StringIO(written, newline="")):
        assert not any(cell[:1] in ("=", "+", "-", "@", "\t", "\r") for cell in row if cell)


def test_no_cell_of_a_workbook_is_a_formula_and_an_edit_keeps_it_text() -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(as_workbook(_deck(*NASTY)))).active
    assert sheet is not None
    cells = [sheet.cell(number, 1) for number in range(2, len(NASTY) + 2)]
    assert {cell.data_type for cell in cells} == {"s"}
    assert all(cell.quotePrefix for cell in cells if str(cell.value)[0] in "=+-@")


def test_the_suffix_ful_survives_the_way_out_and_in(tmp_path: Path) -> None:
    made = _deck(*NASTY)
    assert from_text(decoded(as_csv(made), "x"), "x").cards == made.cards
    (tmp_path / "x.xlsx").write_bytes(as_workbook(made))
    assert read_workbook(tmp_path / "x.xlsx").cards == made.cards


def test_a_word_typed_over_in_excel_is_no_longer_the_built_in_one() -> None:
    written = as_csv(deck("animals")).decode("utf-8-sig").replace("dog,犬,いぬ,", "puppy,子犬,こいぬ,")
    cards = {card.en: card for card in from_text(written, "x.csv").cards}
    assert "dog" not in cards
    assert (cards["puppy"].key, cards["puppy"].ja) == ("", "{子犬|こいぬ}")


def test_every_built_in_word_comes_in_again_as_it_is() -> None:
    made = Deck("all", {"en": "all"}, tuple({(card.en, card.ja_plain): card for card in lexicon().values()}.values()))
    brought = from_text(decoded(as_csv(made), "x"), "x")
    assert brought.cards == made.cards
    assert not brought.faults
