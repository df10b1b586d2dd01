"""Whatever stands in a deck goes out and comes in: put right once at the most, and from then on the same for ever."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from altclass.content.card import Card
from altclass.content.deck import Deck
from altclass.content.exporters.forms import ENDINGS, write_file
from altclass.content.importers.brought import Brought
from altclass.content.importers.forms import read_file
from altclass.content.importers.letters import english, japanese
from tests.content.making import AWKWARD_DECKS, DECKS

FORMS = pytest.mark.parametrize("ending", ENDINGS)


def out_and_in(deck: Deck, folder: Path, ending: str) -> Brought:
    file = folder / f"deck{ending}"
    write_file(deck, file)
    return read_file(file)


@FORMS
@given(made=AWKWARD_DECKS)
@settings(max_examples=25)
def test_any_text_is_put_right_once_and_stays(
    tmp_path_factory: pytest.TempPathFactory, ending: str, made: Deck
) -> None:
    folder = tmp_path_factory.mktemp("awkward")
    if not any(any(sign.isalnum() for sign in english(card.en)) for card in made.cards):
        return  # no word at all: that is said in one sentence, see the tests of each form
    first = out_and_in(made, folder, ending)
    assert len(first.cards) + len(first.faults) == len(made.cards)
    kept = msgspec.structs.replace(made, cards=first.cards)
    again = out_and_in(kept, folder, ending)
    assert again.cards == first.cards
    assert not again.faults


@FORMS
@given(data=st.data(), made=DECKS)
@settings(max_examples=15)
def test_a_deck_that_went_through_every_form_is_the_same_deck(
    tmp_path_factory: pytest.TempPathFactory, ending: str, data: st.DataObject, made: Deck
) -> None:
    folder = tmp_path_factory.mktemp("forms")
    other = data.draw(st.sampled_from(ENDINGS))
    between = msgspec.structs.replace(made, cards=out_and_in(made, folder, ending).cards)
    assert out_and_in(between, folder, other).cards == made.cards


@FORMS
@pytest.mark.parametrize(
    "word",
    [
        "007",
        "=1+1",
        "-ful",
        "1/2",
        "1E5",
        "TRUE",
        "ice cream 🍦",
        "naïve café",
        'a"b',
        "a;b,c",
        "<b>",
        "'tis",
        "[x]",
    ],
)
def test_a_word_that_other_programs_would_change_stays_as_it_is(tmp_path: Path, ending: str, word: str) -> None:
    made = Deck("x", {"en": "x"}, (Card(en=word, ja="＝{犬|いぬ}！"), Card(en="dog")), shipped=False)
    assert [card.en for card in out_and_in(made, tmp_path, ending).cards] == [word, "dog"]
    assert out_and_in(made, tmp_path, ending).cards[0].ja == "＝{犬|いぬ}！"


@given(st.text(max_size=40))
def test_what_was_put_right_needs_it_no_more(text: str) -> None:
    assert english(english(text)) == english(text) or text.lstrip().startswith("'")
    assert japanese(japanese(text)) == japanese(text) or text.lstrip().startswith("'")
