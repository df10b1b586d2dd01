"""The sounds of a word: what it is made of, where it is stressed, and how one asks for a sound."""

from __future__ import annotations

import pytest

from altclass.content.finding import Index, Wanted
from altclass.content.lexicon import lexicon
from altclass.content.sounds import asked_sounds, has_sound, place_of, sounds_of, strange_signs, stress_of


def test_every_built_in_word_has_phonemes_of_english_only() -> None:
    assert [card.key for card in lexicon().values() if not card.phonemes] == []
    assert [card.phonemes for card in lexicon().values() if strange_signs(card.phonemes)] == []


def test_a_word_is_taken_apart_sound_by_sound() -> None:
    assert sounds_of("ˈtʃɪkən") == ("tʃ", "ɪ", "k", "ə", "n")
    assert sounds_of("bɜrd") == ("b", "ɜr", "d")
    assert sounds_of("ˈaɪs ˌkrim") == ("aɪ", "s", "k", "r", "i", "m")


def test_signs_that_no_dictionary_of_english_has_are_seen() -> None:
    assert strange_signs("dɔɡ") == ""
    assert strange_signs("ʁuʒ") == "ʁ"
    assert strange_signs("aɪs  krim") == " "


@pytest.mark.parametrize(
    ("word", "beat"),
    [
        ("dog", "O"),
        ("chicken-animal", "Oo"),
        ("giraffe", "oO"),
        ("banana", "oOo"),
        ("elephant", "Ooo"),
        ("kangaroo", "ooO"),
        ("watermelon", "Oooo"),
        ("university", "ooOoo"),
    ],
)
def test_the_beat_of_a_word_can_be_clapped(word: str, beat: str) -> None:
    assert stress_of(lexicon()[word].phonemes) == beat


def test_a_sound_stands_somewhere_in_a_word() -> None:
    assert place_of("θɪŋk", "θ") == "first"
    assert place_of("mʌnθ", "θ") == "last"
    assert place_of("ˈbɜrθˌdeɪ", "θ") == "middle"
    assert place_of("dɔɡ", "θ") == ""


@pytest.mark.parametrize("typed", ["θ", "/θ/", "[θ]", "th", "TH"])
def test_a_sound_may_be_typed_without_phonetic_keys(typed: str) -> None:
    assert asked_sounds(typed) == ("θ",)


def test_what_is_no_sound_of_english_is_not_asked() -> None:
    assert asked_sounds("く") == ()
    assert asked_sounds("") == ()
    assert not has_sound("dɔɡ", ())


def test_cards_are_found_by_sound() -> None:
    index = Index(lexicon().values())
    found = {card.en for card in index.find("", Wanted(sound="ʒ"), most=99)}
    assert {"measure", "beige", "usually"} <= found
    assert "dog" not in found
    assert [card.en for card in index.find("mo", Wanted(sound="θ", part="noun"), most=99)][:2] == ["month", "mouth"]
