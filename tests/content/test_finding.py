"""A card is found as one types: in English, Japanese, kana or romaji, and with the slips of a hurried finger."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from altclass.content.card import Card
from altclass.content.coverage import coverage
from altclass.content.deck import Deck
from altclass.content.finding import Index, Wanted
from altclass.content.grade import Grade
from altclass.content.lexicon import lexicon
from altclass.content.library import deck
from altclass.content.nearness import distance
from altclass.content.romaji import from_kana, from_letters

INDEX = Index(lexicon().values())


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("dog", "dog"),
        ("DOG", "dog"),
        ("ｄｏｇ", "dog"),
        ("犬", "dog"),
        ("いぬ", "dog"),
        ("イヌ", "dog"),
        ("inu", "dog"),
        ("homework", "homework"),
        ("shukudai", "homework"),
        ("syukudai", "homework"),
        ("しゅくだい", "homework"),
        ("elefant", "elephant"),
        ("elpehant", "elephant"),
        ("elehant", "elephant"),
        ("resturant", "restaurant"),
        ("beautifull", "beautiful"),
        ("レストラソ", "restaurant"),
        ("gakkou", "school"),
        ("gakkō", "school"),
        ("gakko", "school"),
        ("sinbun", "newspaper"),
        ("shimbun", "newspaper"),
        ("konnichiwa", "Hello."),
        ("went", "go"),
    ],
)
def test_the_word_that_was_meant_comes_first(typed: str, word: str) -> None:
    assert INDEX.find(typed)[0].en == word


def test_what_is_written_comes_before_what_only_sounds_so() -> None:
    found = [card.en for card in INDEX.find("dog")]
    assert found.index("hot dog") < found.index("video")  # 動画 is dōga


def test_a_part_of_a_word_is_enough() -> None:
    assert {"elephant"} <= {card.en for card in INDEX.find("eleph")}
    assert {"school", "school garden"} <= {card.en for card in INDEX.find("学校")}


def test_nothing_is_found_for_nonsense() -> None:
    assert INDEX.find("xqzzvkw") == []


def test_theme_grade_and_part_of_speech_narrow_it() -> None:
    animals = INDEX.find("", Wanted(theme="animals", grade="ES3", part="noun"), most=1000)
    assert animals
    assert {(card.grade, card.part) for card in animals} == {("ES3", "noun")}
    assert all("animals" in card.themes for card in animals)
    assert INDEX.find("dog", Wanted(grade="JHS3", part="noun", theme="animals")) == []


def test_a_card_in_two_decks_is_found_once() -> None:
    twice = Index([Card(en="dragon", ja="竜")] * 2)
    assert len(twice.find("dragon")) == 1


@given(st.sampled_from(sorted({card.en for card in lexicon().values()})))
def test_every_word_finds_itself_first(word: str) -> None:
    assert INDEX.find(word)[0].en.casefold() == word.casefold()


@given(st.text(max_size=30))
def test_whatever_is_typed_is_answered(text: str) -> None:
    assert len(INDEX.find(text)) <= 20


@given(st.text("abc", max_size=8), st.text("abc", max_size=8))
def test_slips_are_counted_the_same_both_ways(one: str, other: str) -> None:
    slips = distance(one, other, 99)
    assert slips == distance(other, one, 99)
    assert (slips == 0) == (one == other)
    assert abs(len(one) - len(other)) <= slips <= max(len(one), len(other))
    assert distance(one, other, 1) == min(slips, 2)


@pytest.mark.parametrize(
    ("kana", "letters"),
    [
        ("しゃしん", ("shashin", "syasin")),
        ("ちゅうがっこう", ("chuugakkou", "tyuugakkou", "chugakko", "chūgakkō")),
        ("じゅぎょう", ("jugyou", "zyugyou", "jyugyou", "jugyo")),
        ("ふじさん", ("fujisan", "huzisan")),
        ("マッチ", ("macchi", "matchi", "matti")),
        ("しんぶん", ("shinbun", "shimbun", "sinnbunn")),
        ("きんようび", ("kin'yobi", "kinyoubi")),
        ("せんせい", ("sensei", "sensee")),
        ("テレビ", ("terebi", "telebi")),
        ("つき", ("tsuki", "tuki")),
        ("ファイル", ("fairu",)),
    ],
)
def test_kana_and_every_way_to_type_it_agree(kana: str, letters: tuple[str, ...]) -> None:
    assert {from_letters(spelling) for spelling in letters} == {from_kana(kana)}


def test_coverage_counts_each_word_of_a_grade_once() -> None:
    animals = deck("animals")
    own = Deck("own", {"en": "own"}, (Card(en="Dog", ja="犬"), Card(en="dragon", ja="竜")), shipped=False)
    none, some, same = coverage([]), coverage([animals, own]), coverage([animals, own, animals])
    assert same == some
    assert {grade: len(held) + len(missing) for grade, (held, missing) in some.items()} == {
        grade: sum(card.grade == grade for card in lexicon().values()) for grade in Grade
    }
    assert not any(held for held, _ in none.values())
    assert sum(len(held) for held, _ in some.values()) == len({card.key for card in animals.cards})
    assert lexicon()["dog"] in coverage([own])[Grade(lexicon()["dog"].grade)].held
