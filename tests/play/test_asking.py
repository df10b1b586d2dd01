"""Questions made from a deck: each hides its answer, on the screen and in the ear."""

from __future__ import annotations

import random

import pytest

from altclass.content.card import Card
from altclass.content.library import deck
from altclass.play.asking import WAYS, question, questions
from altclass.play.moves import Spoken

DOG = Card("dog", ja="{犬|いぬ}", picture="dog", sentence_en="I like dogs. My dog is big.")


@pytest.mark.parametrize("way", WAYS)
def test_a_card_that_lacks_what_the_way_needs_is_asked_in_another(way: str) -> None:
    assert question(DOG, way).way == way
    assert question(Card("dog", ja="{犬|いぬ}"), way).way in ("japanese", "meaning")
    assert question(Card("dog"), way).way == "word"


@pytest.mark.parametrize("way", ["picture", "japanese", "gap"])
def test_nothing_is_said_before_the_class_has_answered(way: str) -> None:
    asked = question(DOG, way)
    assert asked.heard(answered=False) == ()
    assert asked.answer == "dog"
    said = DOG.sentence_en if way == "gap" else "dog"
    assert asked.heard(answered=True) == (Spoken(said),)


def test_an_english_word_is_heard_with_the_question_and_its_meaning_is_the_answer() -> None:
    asked = question(DOG, "meaning")
    assert asked.heard(answered=False) == (Spoken("dog"),)
    assert asked.answer == "{犬|いぬ}"


def test_every_card_is_asked_once_before_one_comes_again() -> None:
    cards = deck("animals").cards
    asked = questions(cards, "mixed", random.Random(1))
    assert sorted(one.card.en for one in asked) == sorted(card.en for card in cards)
    assert {one.way for one in asked} == set(WAYS)
