"""Minimal pairs: two real words, one sound apart, with the letters that make it and a meaning for each."""

from __future__ import annotations

from altclass.content.dictionary import chain_dictionary
from altclass.content.pairs import contrasts, pairs
from altclass.content.ruby import plain


def test_there_are_enough_pairs_in_every_contrast() -> None:
    assert len(pairs()) >= 150
    assert {pair.contrast for pair in pairs()} == set(contrasts())
    for contrast in ("r-l", "b-v", "s-th", "s-sh", "f-h", "a-u", "i-ee"):
        assert sum(pair.contrast == contrast for pair in pairs()) >= 12, contrast


def test_a_built_in_word_keeps_its_picture_and_sentence() -> None:
    light = next(pair for pair in pairs() if pair.words[0].en == "right").words
    assert all(card.key and card.picture and card.sentence_en for card in light)


def test_letters_and_meaning_stand_by_each_word() -> None:
    wrong = next(pair for pair in pairs() if pair.words[0].en == "wrong")
    assert wrong.letters == ("wr", "l")
    for _contrast, words, letters in pairs():
        assert all(plain(card.ja) and card.phonemes for card in words)
        assert all(some in card.en for some, card in zip(letters, words, strict=True))
        assert words[0].ja != words[1].ja, words


def test_every_contrast_says_how_the_mouth_does_it_in_both_languages() -> None:
    for contrast in contrasts().values():
        assert all(contrast.title[lang] for lang in ("en", "ja"))
        assert (contrast.tip["en"][-1], contrast.tip["ja"][-1]) == (".", "。")


def test_every_word_is_a_real_one_that_a_school_shows() -> None:
    words = {card.en for pair in pairs() for card in pair.words}
    assert {word for word in words if not chain_dictionary().knows(word)} == set()
    assert {word for word in words if chain_dictionary().is_unfit(word)} == set()
