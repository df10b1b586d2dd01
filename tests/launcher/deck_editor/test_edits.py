"""What can be done to the cards of a deck, as values."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from altclass.content.card import Card
from altclass.content.lexicon import lexicon
from altclass.launcher.deck_editor import edits
from altclass.launcher.deck_editor.readings import with_readings
from altclass.launcher.deck_editor.sentences import with_sentence
from altclass.launcher.deck_editor.typing_in import BLANK, typed
from altclass.launcher.deck_editor.words_in_text import words_in

CARDS = st.lists(st.sampled_from("abcdef").map(Card), max_size=12).map(tuple)
FIVE = tuple(map(Card, "abcde"))


def letters(cards: edits.Cards) -> str:
    return "".join(card.en for card in cards)


@given(before=CARDS, after=CARDS)
def test_a_splice_makes_the_one_of_the_other(before: edits.Cards, after: edits.Cards) -> None:
    at, old, new = edits.splice(before, after)
    assert before[:at] + new + before[at + len(old) :] == after
    assert before[at : at + len(old)] == old


@given(cards=CARDS, places=st.sets(st.integers(0, 11)), to=st.integers(0, 12))
def test_moving_loses_nothing_and_keeps_the_order(cards: edits.Cards, places: set[int], to: int) -> None:
    chosen = {at for at in places if at < len(cards)}
    after = edits.moved(cards, chosen, min(to, len(cards)))
    assert sorted(letters(after)) == sorted(letters(cards))
    assert "".join(cards[at].en for at in sorted(chosen)) in letters(after)


def test_cards_move_up_and_down_and_stop_at_the_edge() -> None:
    assert letters(edits.shifted(FIVE, [1, 2], -1)[0]) == "bcade"
    assert edits.shifted(FIVE, [1, 2], -1)[1] == [0, 1]
    assert letters(edits.shifted(FIVE, [1, 2], 1)[0]) == "adbce"
    assert edits.shifted(FIVE, [1, 2], 1)[1] == [2, 3]
    assert letters(edits.shifted(FIVE, [0], -1)[0]) == "abcde"
    assert letters(edits.shifted(FIVE, [4], 1)[0]) == "abcde"


def test_find_and_replace_reaches_texts_and_tags_and_leaves_the_key_of_another_word_behind() -> None:
    cards = (lexicon()["dog"], Card("Hot Dog", themes=("dog-days",)), Card("cat"))
    assert edits.hits(cards, "DOG") == [0, 1]
    after, count = edits.replaced(cards, "dog", "puppy")
    assert count == 2
    assert [card.en for card in after] == ["puppy", "Hot puppy", "cat"]
    assert after[1].themes == ("puppy-days",)
    assert (after[0].key, after[0].phonemes) == ("", "")
    assert edits.replaced(cards, "", "x") == (cards, 0)


def test_a_merged_deck_has_no_card_twice() -> None:
    assert letters(edits.merged(FIVE, (Card("c"), Card("f")))) == "abcdef"


def test_a_known_word_completes_itself_in_either_language() -> None:
    assert typed(BLANK, "en", "Dog") == lexicon()["dog"]
    assert typed(BLANK, "ja", "図書館") == lexicon()["library"]
    assert typed(lexicon()["dog"], "en", "cat") == lexicon()["cat"]


def test_an_unknown_word_stays_what_was_typed() -> None:
    made = typed(BLANK, "en", "ｄｒａｇｏｎ ")
    assert made == Card("dragon")
    mine = Card("dragon", ja="竜", picture="own:1234")
    assert typed(mine, "en", "wyvern") == Card("wyvern", ja="竜", picture="own:1234")


def test_japanese_we_know_brings_its_readings() -> None:
    made = typed(Card("my dog"), "ja", "犬")
    assert made is not None
    assert made.ja == "{犬|いぬ}"


def test_a_grade_is_typed_in_either_language_and_nothing_else_is_one() -> None:
    for text in ("ES5", "es5", "小5", "小５"):
        made = typed(BLANK, "grade", text)
        assert made is not None
        assert made.grade == "ES5"
    assert typed(BLANK, "grade", "fifth") is None


def test_readings_are_proposed_and_those_that_stand_stay() -> None:
    assert with_readings("学校へ行きます。") == "{学校|がっこう}へ{行|い}きます。"
    assert with_readings("{学校|まなびや}へ") == "{学校|まなびや}へ"
    assert with_readings("かな") == "かな"


def test_a_page_of_text_gives_its_words_known_ones_whole() -> None:
    found = words_in("My dogs like ice cream. Zorbs are big!\nZorbs sing.")
    told = {one.card.en: one for one in found}
    assert told["dog"].card == lexicon()["dog"]
    assert told["ice cream"].is_known
    assert not told["zorbs"].is_known
    assert told["zorbs"].card.sentence_en == "Zorbs are big!"
    assert told["my"].is_little
    assert [one.card.en for one in found].count("zorbs") == 1


def test_a_sentence_is_proposed_only_where_none_stands() -> None:
    made = with_sentence(Card("dog"))
    assert "dog" in made.sentence_en.lower()
    assert made.sentence_ja
    assert with_sentence(Card("zorb")) == Card("zorb")
    mine = Card("dog", sentence_en="My dog sings.")
    assert with_sentence(mine) == mine
