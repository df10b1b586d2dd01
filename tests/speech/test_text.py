"""What a teacher typed can be read aloud, and can harm no engine."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from altclass.problems import Problem
from altclass.speech.text import LONGEST, for_engine, tidy


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("  ice \t cream\n", "ice cream"),
        ("ｄｏｇ", "dog"),
        ("don\u2019t", "don't"),
        ("zero\u200bwidth", "zerowidth"),
        ("bell\x07", "bell"),
        ("May", "May"),
    ],
)
def test_a_word_is_the_same_however_it_was_typed(typed: str, meant: str) -> None:
    assert tidy(typed) == meant


@given(st.text())
def test_tidying_twice_changes_nothing_more(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)


@pytest.mark.parametrize(
    ("typed", "given_to_engine"),
    [
        ('<voice required="Language=411">dog</voice>', "dog"),
        ("<?xml version='1.0'?>dog", "dog"),
        ("3 < 5", "3 less than 5"),
        ("salt & pepper", "salt and pepper"),
        ("[[rate 700]] hello", "rate 700 hello"),
        ("&lt;silence msec='9000'/&gt;", "and lt;silence msec='9000'/ and gt;"),
    ],
)
def test_an_engine_gets_no_orders_hidden_in_a_text(typed: str, given_to_engine: str) -> None:
    assert for_engine(typed) == given_to_engine


@given(st.text(max_size=LONGEST + 50))
def test_whatever_is_typed_an_engine_gets_plain_words_or_nothing(text: str) -> None:
    plain = plain_or_refusal(text)
    if plain not in {"speech.nothing_to_say", "speech.text_too_long", "speech.not_english"}:
        assert plain.strip() == plain != ""
        assert not {"<", ">", "&", "\0", "\n"} & set(plain)


def plain_or_refusal(text: str) -> str:
    try:
        return for_engine(text)
    except Problem as problem:
        return problem.key


@pytest.mark.parametrize("nothing", ["", "   ", "!?", "<b></b>", "\u200b"])
def test_a_text_without_a_word_is_not_sent_to_an_engine(nothing: str) -> None:
    with pytest.raises(Problem, match=r"speech\.nothing_to_say"):
        for_engine(nothing)


@pytest.mark.parametrize("japanese", ["犬", "いぬ", "dog イヌ"])
def test_an_english_voice_is_not_asked_to_read_japanese(japanese: str) -> None:
    with pytest.raises(Problem, match=r"speech\.not_english"):
        for_engine(japanese)


def test_borrowed_words_with_accents_are_english_enough() -> None:
    assert for_engine("café") == "café"


def test_a_reading_passage_is_refused_with_its_length() -> None:
    with pytest.raises(Problem) as refused:
        for_engine("a" * 301)
    assert (refused.value.key, refused.value.params["length"]) == ("speech.text_too_long", 301)
