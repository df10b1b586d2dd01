"""Hints for every word of every deck: nothing tells the word, and three of them fit no other word of its deck."""

from __future__ import annotations

import csv

import pytest

from altclass.content.card import Card
from altclass.content.clues import clues_of, definition
from altclass.content.deck import Deck
from altclass.content.hints import COUNT, PARTS, Hint, hints_for, undecided
from altclass.content.kanji import is_kanji
from altclass.content.lexicon import lexicon
from altclass.content.library import deck, decks
from altclass.content.ruby import plain, runs
from altclass.content.telling import gap_sentence, own_hints, read_out, tells
from altclass.storage.paths import assets_dir

DECKS = [each for each in decks()[0] if each.shipped]

every_deck = pytest.mark.parametrize("shipped", DECKS, ids=lambda each: each.id)
WAYS: tuple[dict[str, bool], ...] = ({}, {"japanese": True}, {"who": True})


@every_deck
def test_every_word_has_three_hints_and_none_of_them_holds_the_word(shipped: Deck) -> None:
    for way in WAYS:
        for card in shipped.cards:
            hints = hints_for(card, shipped.cards, **way).hints
            assert len({hint.told for hint in hints}) == COUNT, card.en
            assert not any(tells(hint.en, card) or tells(hint.said, card) for hint in hints), (card.en, hints)


@every_deck
def test_three_hints_together_fit_no_other_word_of_the_deck(shipped: Deck) -> None:
    assert undecided(shipped.cards) == {}
    for card in shipped.cards:
        told = hints_for(card, shipped.cards)
        assert told.certain
        assert all(hint.fits(card) for hint in told.hints), card.en


def test_all_words_in_one_heap_are_still_told_apart_but_for_a_few() -> None:
    """A teacher may put every word into one deck; what cannot be decided there is named, and is little."""
    some = list(lexicon().values())[::4]
    assert len(undecided(some)) <= len(some) * 0.02


@every_deck
def test_the_japanese_stands_last_where_it_is_wished_for(shipped: Deck) -> None:
    for card in shipped.cards:
        if _own_meaning(card, shipped):
            assert hints_for(card, shipped.cards, japanese=True).hints[-1].kind == "japanese", card.en


def _own_meaning(card: Card, shipped: Deck) -> bool:
    hint = Hint("japanese", card.ja)
    if tells(card.ja, card) or tells(plain(card.ja), card):  # Wi-Fi, 800: the Japanese holds the English
        return False
    return not any(hint.fits(other) for other in shipped.cards if other.en.lower() != card.en.lower())


def test_meaning_comes_first_and_spelling_last() -> None:
    animals = deck("animals").cards
    elephant = next(card for card in animals if card.key == "elephant")
    assert [hint.kind for hint in hints_for(elephant, animals).hints] == ["clue", "clue", "first"]


def test_an_article_does_not_give_the_first_letter_away() -> None:
    card = Card("egg", sentence_en="I eat an egg every day.")
    assert gap_sentence(card) == "I eat a(n) ____ every day."
    assert read_out(gap_sentence(card)) == "I eat a beep every day."


@pytest.mark.parametrize(
    ("en", "sentence"),
    [
        ("swim", "I like swimming in the sea, and I swim well."),
        ("act", "The actor can act."),
        ("dog", "My dog likes other dogs, and a doghouse."),
    ],
)
def test_a_sentence_that_still_holds_the_word_is_not_shown(en: str, sentence: str) -> None:
    found = gap_sentence(Card(en, sentence_en=sentence))
    assert found == "" or not tells(found, Card(en))


def test_a_word_that_a_hint_would_say_gets_a_sign_instead() -> None:
    start = Card("start", "{始|はじ}める", part="verb")
    hint = Hint("first", "S").about(start, who=False)
    assert hint.en == "S …"
    assert hint.said == ""


def test_who_am_i_speaks_for_itself() -> None:
    assert Hint("letters", "5", who=True).en == "I have 5 letters."


def test_a_teacher_writes_hints_into_the_sentence() -> None:
    card = Card(
        "Mr. Sato", "{佐藤|さとう}{先生|せんせい}", sentence_en="He likes ramen. / He has two cats. / He is tall."
    )
    told = hints_for(card, [card, Card("Ms. Ito", "{伊藤|いとう}{先生|せんせい}")])
    assert [hint.en for hint in told.hints] == ["He likes ramen.", "He has two cats.", "He is tall."]
    assert not told.certain  # only the teacher knows


def test_a_teachers_hint_that_holds_the_word_is_left_out() -> None:
    card = Card("tiger", "トラ", sentence_en="It is big. / Tigers live in Asia.")
    assert own_hints(card) == ["It is big."]
    told = hints_for(card, [card, Card("lion", "ライオン")])
    assert told.hints[0].kind == "own"
    assert len(told.hints) == COUNT


def test_a_teachers_bare_list_of_words_is_enough() -> None:
    cards = [Card(word) for word in ("a", "I", "go", "to", "P.E.", "42", "???", "ice cream", "えい")]
    for card in cards:
        for hint in hints_for(card, cards).hints:
            assert hint.kind != "japanese"


def test_every_clue_belongs_to_a_word_and_does_not_hold_it() -> None:
    with (assets_dir() / "words" / "clues.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len({row["key"] for row in rows}) == len(rows)
    for row in rows:
        assert row["key"] in lexicon(), row
        assert clues_of(lexicon()[row["key"]]) == (row["first"], row["second"]), row
    pairs = [(row["first"], row["second"]) for row in rows]
    assert len(set(pairs)) == len(pairs)


def test_a_definition_never_holds_its_word() -> None:
    told = {card.en: definition(card) for card in lexicon().values()}
    assert not [card.en for card in lexicon().values() if tells(told[card.en], card)]
    assert sum(map(bool, told.values())) > len(told) * 0.85


def test_japanese_hints_carry_their_readings() -> None:
    shown = [Hint(kind, "5").ja for kind in ("letters", "words", "first", "last", "initials", "shape")]
    shown.append(Hint("ends", "R…t").ja)
    shown += [Hint("part", part).ja for part in PARTS]
    bare = "".join(run.base for text in shown for run in runs(text) if not run.reading)
    assert shown
    assert not [sign for sign in bare if is_kanji(sign)]
