"""A wrong answer offered by a quiz is never a right one, in any deck that AltClass brings."""

from __future__ import annotations

import random
import re
from collections import defaultdict

import pytest

from altclass.content.card import Card
from altclass.content.deck import Deck
from altclass.content.distractors import also_right, wrong_answers
from altclass.content.lexicon import lexicon
from altclass.content.library import decks
from altclass.content.ruby import kana, plain

DECKS = decks()[0]


def card(en: str, ja: str = "", picture: str = "") -> Card:
    return Card(en, ja, picture=picture, part="noun")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (card("dog", "{犬|いぬ}"), card("Dog", "わんちゃん")),  # the same English, a capital aside
        (card("big", "{大|おお}きい"), card("huge", "{大|おお}きい")),  # the same Japanese
        (card("bridge", "{橋|はし}"), card("chopsticks", "はし")),  # read the same: a class that hears it cannot tell
        (card("brother", "{兄|あに}・{弟|おとうと}"), card("big bro", "{兄|あに}")),  # one meaning of two
        (
            card("foot", "{足|あし}（{足首|あしくび}から{先|さき}）"),
            card("paw", "{足|あし}"),
        ),  # a note in brackets aside
        (card("cold", "かぜ", "mask"), card("flu", "インフルエンザ", "mask")),  # one picture
        (card("tea", "{紅茶|こうちゃ}"), card("green tea", "{緑茶|りょくちゃ}")),  # green tea is tea
        (card("pancake", "パンケーキ"), card("cake", "ケーキ")),
        (card("happy", "うれしい"), card("glad", "よろこんで")),  # listed: near in meaning
        (card("bird", "とり"), card("owl", "ふくろう")),  # listed: an owl is a bird
        (card("son", "むすこ"), card("sun", "{太陽|たいよう}")),  # listed: they sound the same
    ],
)
def test_what_could_be_right_too_is_known_from_both_sides(one: Card, other: Card) -> None:
    assert also_right(one, other)
    assert also_right(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (card("dog", "{犬|いぬ}"), card("cat", "{猫|ねこ}")),
        (
            card("first", "{1日|ついたち}"),
            card("eleventh", "{11日|じゅういちにち}"),
        ),  # numbers hold each other by accident
        (card("owl", "ふくろう"), card("swan", "{白鳥|はくちょう}")),  # two kinds of one general word
        (card("thirteen", "{13|じゅうさん}"), card("thirty", "{30|さんじゅう}")),
    ],
)
def test_a_plausible_wrong_answer_stays_wrong(one: Card, other: Card) -> None:
    assert not also_right(one, other)


def _truly_apart(one: Card, other: Card) -> bool:
    """Told without the module's own rules: nothing that a class can see or hear of two cards is the same."""
    return (
        one.en.lower() != other.en.lower()
        and not {plain(one.ja), kana(one.ja)} & {plain(other.ja), kana(other.ja)} - {""}
        and not (one.picture and one.picture == other.picture)
    )


@pytest.mark.parametrize("deck", DECKS, ids=lambda deck: deck.id)
def test_every_word_of_every_deck_finds_three_wrong_answers_that_differ_in_all_things(deck: Deck) -> None:
    for word in deck.cards:
        wrong = wrong_answers(word, deck.cards, 3, random.Random(word.en))
        assert len(wrong) == 3
        told = (word, *wrong)
        for number, one in enumerate(told):
            assert all(_truly_apart(one, other) for other in told[number + 1 :]), [other.en for other in told]


def _facts(word: Card) -> set[str]:
    """What of a card may be shown as an answer: its picture, and each of its meanings in kanji and in kana."""
    told = [
        part
        for read in (plain, kana)
        for part in re.split("[・、，,/／;；]", re.sub("[（(].*?[）)]", "", read(word.ja)))
    ]
    meanings = {re.sub(r"[～〜\s。！？!?.…]", "", part) for part in told} - {""}
    return meanings | ({f"picture {word.picture}"} if word.picture else set())


def test_another_meaning_of_the_same_english_is_never_offered_as_wrong() -> None:
    """Every card we bring with every other: "heat" is taught as 温める, but 熱 would be right for it, too."""
    cards = {*lexicon().values(), *(word for deck in DECKS for word in deck.cards)}
    named: dict[str, set[str]] = defaultdict(set)
    shown: dict[str, set[Card]] = defaultdict(set)
    for word in cards:
        named[word.en.lower().rstrip(".!?")] |= _facts(word)
        for fact in _facts(word):
            shown[fact].add(word)
    asked = 0
    for word in cards:
        for fact in named[word.en.lower().rstrip(".!?")]:
            for other in shown[fact] - {word}:
                asked += 1
                assert also_right(word, other), (word.en, word.ja, other.en, other.ja, fact)
                assert also_right(other, word), (other.en, word.en)
    assert asked > 100


def test_wrong_answers_come_from_the_deck_and_from_its_own_part_of_speech_first() -> None:
    nouns = [card(word) for word in ("desk", "chair", "pen", "book")]
    verbs = [Card(word, part="verb") for word in ("run", "jump", "sing")]
    wrong = wrong_answers(nouns[0], [*verbs, *nouns], 3, random.Random(1))
    assert set(wrong) == set(nouns[1:])


def test_a_deck_of_synonyms_borrows_wrong_answers_from_the_lexicon() -> None:
    deck = [Card("big", "{大|おお}きい", part="adjective"), Card("huge", "{大|おお}きい", part="adjective")]
    wrong = wrong_answers(deck[0], deck, 3, random.Random(1))
    assert len(wrong) == 3
    assert deck[1] not in wrong


def test_every_other_word_of_a_deck_is_chosen_as_often() -> None:
    words = [card(name) for name in ("desk", "pen", "ruler", "eraser", "crayon", "stapler")]
    words = [other for other in words if other == words[0] or not also_right(words[0], other)]
    counts = dict.fromkeys(words[1:], 0)
    for seed in range(10_000):
        for wrong in wrong_answers(words[0], words, 1, random.Random(seed)):
            counts[wrong] += 1
    even = sum(counts.values()) / len(counts)
    assert sum((count - even) ** 2 / even for count in counts.values()) < 18.47  # chi-square, 4 degrees, p = 0.001
