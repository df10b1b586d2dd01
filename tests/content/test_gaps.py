"""A sentence with a gap: the class must be able to fill it, and the sentence must not fill it first."""

from __future__ import annotations

import pytest

from altclass.content.card import Card
from altclass.content.gaps import GAP, gapped
from altclass.content.library import decks

CARDS = {card.en: card for shipped in decks()[0] for card in shipped.cards}
DOG = Card("dog", ja="{犬|いぬ}", picture="dog", sentence_en="I like dogs. My dog is big.")


def test_every_form_of_the_word_leaves_a_gap() -> None:
    assert gapped(DOG) == f"I like {GAP}. My {GAP} is big."
    assert gapped(Card("go", sentence_en="I went home.", forms="went gone")) == f"I {GAP} home."
    assert gapped(Card("ice cream", sentence_en="Ice cream, please.")) == f"{GAP}, please."


def test_a_word_inside_another_is_no_gap() -> None:
    assert gapped(Card("ant", sentence_en="I want water.")) == ""


@pytest.mark.parametrize("card", [Card(""), Card("", sentence_en="I like it."), Card("...", sentence_en="Well ...")])
def test_a_card_without_a_word_has_no_gap(card: Card) -> None:
    assert gapped(card) == ""


def test_an_article_before_a_choice_does_not_choose_for_the_class() -> None:
    owl = Card("owl", "ふくろう", sentence_en="I saw an owl.")
    assert gapped(owl, as_it_is=True) == f"I saw a(n) {GAP}."
    assert gapped(owl) == f"I saw an {GAP}."


def test_the_plural_keeps_its_ending_where_a_choice_goes_in() -> None:
    hamster = Card("hamster", "ハムスター", sentence_en="I have three hamsters.")
    assert gapped(hamster, as_it_is=True) == f"I have three {GAP}s."


def test_a_word_that_comes_in_another_form_makes_no_gap_for_a_choice() -> None:
    assert gapped(Card("go", "{行|い}く", sentence_en="She went to the park."), as_it_is=True) == ""


@pytest.mark.parametrize("as_it_is", [False, True])
def test_no_gap_sentence_of_any_deck_still_holds_its_word(as_it_is: bool) -> None:
    for card in CARDS.values():
        told = gapped(card, as_it_is=as_it_is).replace(GAP, " ").lower()
        words = "".join(sign if sign.isalnum() or sign in "'-" else " " for sign in told).split()
        assert f" {card.en.lower()} " not in f" {' '.join(words)} ", card.en
