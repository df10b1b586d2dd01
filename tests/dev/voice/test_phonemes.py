"""How a text is read aloud on paper, with small books in place of the big ones."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from altclass.dev.voice.dictionary import COMPOUNDS, OWN, Dictionary, NoSound
from altclass.dev.voice.numbers import in_words, spelt_out
from altclass.dev.voice.orders import Order
from altclass.dev.voice.reading import phonemes, stressed

BOOK = {
    "dog": "dˈɔɡ",
    "cherry": "ʧˈɛɹi",
    "wash": "wˈɔʃ",
    "stop": "stˈɑp",
    "want": "wˈɑnt",
    "play": "plˈA",
    "hot": "hˈɑt",
    "big": "bˈɪɡ",
    "eat": "ˈit",
    "she": "ʃi",
    "but": "bˌʌt",
    "is": "ɪz",
    "up": "ˌʌp",
    "stand": "stˈænd",
    "twenty": "twˈɛnti",
    "first": "fˈɜɹst",
    "this": {"DEFAULT": "ðɪs", "None": "ðˈɪs"},
    "T": "tˈi",
    "V": "vˈi",
    "apple": "ˈæpᵊl",
    "i": "ˈI",
}


@pytest.fixture
def dictionary(tmp_path: Path) -> Dictionary:
    for name in ("us_gold", "us_silver"):
        content = BOOK if name == "us_gold" else {"dog": "wrong"}
        (tmp_path / f"{name}.json").write_text(json.dumps(content), encoding="utf-8")
    return Dictionary("us", tmp_path)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("dog", "dˈɔɡ."),
        ("dogs", "dˈɔɡz."),
        ("cherries", "ʧˈɛɹiz."),
        ("stops", "stˈɑps."),
        ("washes", "wˈɔʃᵻz."),
        ("washed", "wˈɔʃt."),
        ("stopped", "stˈɑpt."),
        ("wanted", "wˈɑntᵻd."),
        ("played", "plˈAd."),
        ("playing", "plˈAɪŋ."),
        ("dog's", "dˈɔɡz."),
        ("TV", "tˌivˈi."),
        ("twenty-first", "twˌɛntifˈɜɹst."),
    ],
)
def test_a_word_that_no_book_holds_is_made_from_one_that_it_holds(dictionary: Dictionary, text: str, said: str) -> None:
    assert phonemes(text, dictionary) == said


def test_a_small_word_alone_on_a_card_is_said_in_full(dictionary: Dictionary) -> None:
    assert phonemes("she", dictionary) == "ʃˈi."
    assert phonemes("but", dictionary) == "bˈʌt."


def test_a_sentence_keeps_its_marks_and_its_weak_words(dictionary: Dictionary) -> None:
    assert phonemes("This is a big dog!", dictionary) == "ðɪs ɪz ɐ bˈɪɡ dˈɔɡ!"
    assert phonemes("Dog? I eat the apple.", dictionary) == "dˈɔɡ? ˌI ˈit ði ˈæpᵊl."
    assert phonemes("Stand up, dog.", dictionary) == "stˈænd ˈʌp, dˈɔɡ."
    assert phonemes("Is this a hot dog?", dictionary) == "ɪz ðɪs ɐ hˈɑt dˌɔɡ?"


def test_a_word_before_a_pause_takes_its_full_form(dictionary: Dictionary) -> None:
    assert phonemes("Eat this.", dictionary) == "ˈit ðˈɪs."


def test_a_word_of_unknown_sound_is_named(dictionary: Dictionary) -> None:
    with pytest.raises(NoSound, match="wug"):
        phonemes("The wug is big.", dictionary)


def test_figures_are_spelt_out() -> None:
    assert spelt_out("It's 7:40.") == "It's seven forty."
    assert spelt_out("333 meters in 2026") == "three hundred thirty-three meters in twenty twenty-six"
    assert in_words(1_000_015) == "one million fifteen"
    assert spelt_out("May 5th, June 12th, July 21st, 30th") == "May fifth, June twelfth, July twenty-first, thirtieth"
    assert spelt_out("12,500 yen") == "twelve thousand five hundred yen"


def test_stress_goes_to_the_vowel_once() -> None:
    assert stressed("ɪt") == "ˈɪt"
    assert stressed("dˈɔɡ") == "dˈɔɡ"


def test_our_own_rows_are_whole_and_none_stands_twice() -> None:
    with OWN.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert all(row["text"] == row["text"].strip().lower() and row["phonemes"] for row in rows)
    assert all(row["speaker"] in ("us", "gb", "*") for row in rows)
    assert len({(row["text"], row["speaker"]) for row in rows}) == len(rows)
    assert all("ˈ" in row["phonemes"] for row in rows), "a row without stress"


def test_british_and_american_signs_are_not_mixed() -> None:
    with OWN.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        wrong = {"us": "Qːɒ", "gb": "Oɾ", "*": "QOːɒɾ"}[row["speaker"]]
        assert not set(wrong) & set(row["phonemes"]), row["text"]


def test_the_compounds_are_phrases_and_stand_once() -> None:
    lines = COMPOUNDS.read_text(encoding="utf-8").splitlines()
    assert all(" " in line for line in lines)
    assert len(set(lines)) == len(lines)


def test_two_words_that_differ_in_capitals_only_get_two_files() -> None:
    files = {
        Order(text, "am_michael", slow, "mˈA.", (1.0,)).file.lower()
        for text in ("may", "May")
        for slow in (False, True)
    }
    assert len(files) == 4
