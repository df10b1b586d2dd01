"""Every deck on the PC is found; a broken one is named and harms no other."""

from __future__ import annotations

from pathlib import Path

import pytest

from altclass.content.card import Card
from altclass.content.deck import Deck
from altclass.content.lexicon import lexicon
from altclass.content.library import deck, decks, save_deck
from altclass.content.pictures import picture_file
from altclass.problems import Problem
from altclass.storage.paths import user_decks_dir, user_pictures_dir

FIRST = "animals food sports weather days months numbers colours school-things subjects jobs places feelings actions "
FIRST += "family body"


@pytest.mark.parametrize("name", FIRST.split())
def test_the_first_decks_are_there_and_whole(name: str) -> None:
    found = deck(name)
    assert len(found.cards) >= {"days": 7, "months": 12}.get(name, 16)
    for card in found.cards:
        assert card.en, card
        assert card.ja, card
        assert card.reading, card
        assert card.sentence_en, card
        assert card.sentence_ja, card
        assert card.grade, card


def test_an_irregular_word_knows_its_forms() -> None:
    assert lexicon()["eat"].forms == "ate eaten"
    assert lexicon()["dog"].forms == ""


def test_most_elementary_cards_have_a_picture_that_is_there() -> None:
    cards = [card for card in lexicon().values() if card.grade.startswith("ES")]
    shown = sum(picture_file(card) is not None for card in cards)
    assert shown / len(cards) >= 0.85


def test_a_correction_in_the_lexicon_mends_every_deck() -> None:
    assert deck("animals").cards[0] is lexicon()[deck("animals").cards[0].key]


def test_a_teachers_deck_is_kept_with_lexicon_words_as_keys() -> None:
    dog, own = lexicon()["dog"], Card("anpanman", "アンパンマン")
    path = save_deck(Deck("mine", {"en": "Mine"}, (dog, own), shipped=False))
    assert '"dog"' in path.read_text(encoding="utf-8")
    again = deck("mine")
    assert again.cards == (dog, own)
    assert not again.shipped


def test_a_teachers_deck_wins_over_a_shipped_one_of_the_same_name() -> None:
    save_deck(Deck("animals", {"en": "Our animals"}, (Card("panda"),), shipped=False))
    assert [card.en for card in deck("animals").cards] == ["panda"]


@pytest.mark.parametrize(
    ("content", "key"),
    [
        ("{", "content.deck_unreadable"),
        ('{"title": {"en": "X"}}', "content.deck_unreadable"),
        ('{"title": {"en": "X"}, "cards": ["no-such-word"]}', "content.unknown_word"),
        ('{"title": {"en": "X"}, "cards": [{"ja": "x"}]}', "content.deck_unreadable"),
    ],
)
def test_a_broken_deck_is_named_and_the_others_are_there(content: str, key: str) -> None:
    user_decks_dir().mkdir(parents=True)
    (user_decks_dir() / "broken.json").write_text(content, encoding="utf-8")
    found, problems = decks()
    assert len(found) >= 16
    assert [(problem.key, problem.params["file"]) for problem in problems] == [(key, "broken.json")]


def test_a_missing_word_list_is_one_plain_problem(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("ALTCLASS_ASSETS", str(tmp_path))
    lexicon.cache_clear()
    with pytest.raises(Problem, match=r"content\.lexicon_missing"):
        lexicon()
    lexicon.cache_clear()


def test_a_picture_that_is_gone_leaves_the_word() -> None:
    assert picture_file(Card("dragon", picture="no-such-picture")) is None
    assert picture_file(Card("dragon", picture="own:../../secret")) is None
    user_pictures_dir().mkdir(parents=True)
    (user_pictures_dir() / "ab12.webp").write_bytes(b"")
    assert picture_file(Card("dragon", picture="own:ab12")) == user_pictures_dir() / "ab12.webp"
