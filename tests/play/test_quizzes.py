"""Questions that a deck makes by itself: asked in five ways, right in one place, and nothing told before its time."""

from __future__ import annotations

import random

import pytest

from altclass.content.card import Card
from altclass.content.deck import Deck
from altclass.content.library import deck, decks
from altclass.content.ruby import kana, plain
from altclass.play.quizzes import (
    KINDS,
    OWN,
    QuizQuestion,
    board,
    dealt,
    kinds_of,
    with_choices,
    with_claim,
)

DECKS = decks()[0]
ANIMALS = deck("animals").cards
SELF = (
    Card("Where am I from?", "カナダ", sentence_en="スペイン / ケニア / {日本|にほん}", sentence_ja="{雪|ゆき}がたくさん{降|ふ}ります。"),
    Card("What is my favourite food?", "すし", sentence_en="ピザ／カレー"),
    Card("How many sisters have I got?", "3{人|にん}"),
)  # fmt: skip


def shown(question: QuizQuestion, card: Card) -> set[str]:
    """All that a class could see of a choice, as it is shown in this question."""
    if question.face == "picture":
        return {card.picture}
    return {card.en.lower()} if question.face == "en" else {plain(card.ja), kana(card.ja)}


@pytest.mark.parametrize("told", DECKS, ids=lambda deck: deck.id)
def test_in_every_deck_and_every_kind_one_choice_alone_is_right(told: Deck) -> None:
    for card in told.cards:
        for kind in kinds_of(card):
            question = with_choices(card, kind, told.cards, random.Random(f"{card.en}{kind}"))
            assert 3 <= len(question.choices) <= 4
            assert question.choices[question.right] == card
            seen = [shown(question, choice) for choice in question.choices]
            assert all(not one & other for n, one in enumerate(seen) for other in seen[n + 1 :]), question
            assert all(seen), question
            assert sum(choice.ja_plain == card.ja_plain for choice in question.choices) == 1, question


@pytest.mark.parametrize("told", DECKS, ids=lambda deck: deck.id)
def test_what_o_or_x_claims_is_plainly_true_or_plainly_false(told: Deck) -> None:
    for card in told.cards:
        for kind in kinds_of(card):
            claim = with_claim(card, kind, told.cards, random.Random(f"{card.en}{kind}"))
            said = claim.choices[0]
            assert (claim.right == 0) == (said == card)
            if said != card:
                assert said.en.lower() != card.en.lower()
                assert not {plain(said.ja), kana(said.ja)} & {plain(card.ja), kana(card.ja)}
                assert not card.picture or said.picture != card.picture


def test_the_right_answer_stands_in_every_place_alike() -> None:
    places = [0, 0, 0, 0]
    for seed in range(10_000):
        places[with_choices(ANIMALS[seed % 20], "picture", ANIMALS, random.Random(seed)).right] += 1
    assert sum((count - 2500) ** 2 / 2500 for count in places) < 16.27  # chi-square, 3 degrees, p = 0.001


def test_half_of_all_claims_are_true() -> None:
    true = sum(with_claim(ANIMALS[s % 20], "picture", ANIMALS, random.Random(s)).right == 0 for s in range(10_000))
    assert abs(true - 5000) < 165  # 3.3 standard deviations


def test_no_card_is_asked_twice_before_all_were() -> None:
    asked = dealt(ANIMALS, "mixed", "open", 2 * len(ANIMALS), random.Random(1))
    assert {question.card for question in asked[: len(ANIMALS)]} == set(ANIMALS)


def test_a_mix_asks_in_every_way_a_deck_can() -> None:
    asked = dealt(ANIMALS, "mixed", "choices", 40, random.Random(1))
    assert {question.kind for question in asked} == set(KINDS)


@pytest.mark.parametrize("wish", KINDS)
def test_one_kind_alone_may_be_wished_for(wish: str) -> None:
    assert {q.kind for q in dealt(deck("food").cards, wish, "choices", 20, random.Random(1))} == {wish}


def test_a_board_has_a_way_of_asking_a_column_and_longer_words_for_more_points() -> None:
    asked = board(ANIMALS, "mixed", 4, 4, random.Random(1))
    for column in range(4):
        questions = asked[column * 4 : column * 4 + 4]
        assert len({question.kind for question in questions}) == 1
        lengths = [len(question.card.en) for question in questions]
        assert lengths == sorted(lengths)
    assert len({question.card for question in asked}) == 16


def test_a_teachers_own_question_offers_the_teachers_own_wrong_answers() -> None:
    question = with_choices(SELF[0], OWN, SELF, random.Random(1))
    assert question.lines == ("Where am I from?",)
    assert {choice.ja_plain for choice in question.choices} == {"カナダ", "スペイン", "ケニア", "日本"}
    assert question.answer_card.en == "カナダ"
    assert question.answer_card.sentence_en == SELF[0].sentence_ja


def test_without_wrong_answers_those_of_other_questions_are_offered() -> None:
    question = with_choices(SELF[2], OWN, SELF, random.Random(1))
    assert {choice.ja_plain for choice in question.choices} == {"カナダ", "すし", "3人"}


@pytest.mark.parametrize("kind", ["picture", "meaning", "gap"])
def test_the_voice_keeps_the_answer_until_it_is_told(kind: str) -> None:
    question = with_choices(ANIMALS[0], kind, ANIMALS, random.Random(1))
    assert question.said_before == ""
    assert "dog" in question.said_after.lower()
