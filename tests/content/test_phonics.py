"""Phonics: three orders through the letters, each step with a word that a class can see and hear."""

from __future__ import annotations

import pytest

from altclass.content.lexicon import lexicon
from altclass.content.phonics import begins_with, orders
from altclass.content.pictures import picture_file
from altclass.speech.clips import ClipShelf


def test_there_are_three_orders_and_each_begins_as_teachers_know_it() -> None:
    first = {order.id: [step.letters for step in order.groups[0].steps] for order in orders().values()}
    assert first["jolly-phonics"] == ["s", "a", "t", "i", "p", "n"]
    assert first["letters-and-sounds"] == ["s", "a", "t", "p"]
    assert first["a-to-z"] == ["a", "b", "c", "d", "e"]


def test_the_jingle_goes_once_through_the_alphabet() -> None:
    assert [step.letters[0] for step in orders()["a-to-z"].steps] == list("abcdefghijklmnopqrstuvwxyz")


@pytest.mark.parametrize("order", sorted(orders()))
def test_every_key_word_can_be_seen_and_heard(order: str) -> None:
    shelf = ClipShelf(voice_key="", speaker="am_michael")
    for step in orders()[order].steps:
        assert picture_file(step.card) is not None, step
        assert shelf.find(step.card.en) is not None, step
    words = [step.word for step in orders()[order].steps]
    assert len(set(words)) == len(words)


def test_a_word_begins_with_a_sound_and_not_with_a_letter() -> None:
    words = lexicon()
    assert begins_with(words["photographer"], "f")
    assert begins_with(words["circle"], "s")
    assert not begins_with(words["knee"], "k")
    assert begins_with(words["sheep"], "sh")
    assert not begins_with(words["dog"], "く")
