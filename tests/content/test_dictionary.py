"""The word chain's dictionary: which words a class may play, and which it never sees."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from altclass.content.dictionary import (
    Category,
    Dictionary,
    Unfit,
    chain_categories,
    chain_dictionary,
    digest,
    hint,
)
from altclass.content.grade import Grade
from altclass.content.lexicon import lexicon
from altclass.i18n import sentence
from altclass.problems import Problem
from altclass.storage.paths import assets_dir

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# A stand-in for a rude word, so that this file may be read aloud.
RUDE = Unfit(whole=frozenset({digest("zorp"), digest("ぞーぷ")}), anywhere=frozenset({digest("snarg")}))


@pytest.fixture
def small() -> Dictionary:
    return Dictionary.of(["apple", "ape", "banana", "assist", "bansnarga"], RUDE)


@pytest.fixture
def own_assets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    shutil.copytree(assets_dir() / "words", tmp_path / "words")
    shutil.copytree(assets_dir() / "locale", tmp_path / "locale")
    monkeypatch.setenv("ALTCLASS_ASSETS", str(tmp_path))
    chain_dictionary.cache_clear()
    chain_categories.cache_clear()
    yield tmp_path / "words"
    chain_dictionary.cache_clear()
    chain_categories.cache_clear()


def test_the_dictionary_holds_more_than_fifty_thousand_words() -> None:
    assert len(chain_dictionary().words) > 50_000


def test_the_dictionary_is_read_once() -> None:
    assert chain_dictionary() is chain_dictionary()


@pytest.mark.parametrize(
    "word",
    ["apple", "colour", "color", "pyjamas", "pajamas", "grey", "gray", "centre", "center", "sushi", "matcha", "wifi"],
)
def test_british_american_and_classroom_words_are_all_right(word: str) -> None:
    assert chain_dictionary().knows(word)


@pytest.mark.parametrize(
    "word", ["grass", "class", "assist", "cockatoo", "peacock", "title", "grape", "button", "shuttlecock", "bassoon"]
)
def test_a_harmless_word_with_something_rude_inside_is_played(word: str) -> None:
    assert chain_dictionary().knows(word)
    assert not chain_dictionary().is_unfit(word)


@pytest.mark.parametrize("word", ["cocktail", "beer", "cigarette", "casino", "murder", "nth", "xvi", "tokyo", "aaple"])
def test_drink_smoke_violence_names_and_misspellings_are_not_in_it(word: str) -> None:
    assert not chain_dictionary().knows(word)


def test_a_teacher_may_still_accept_a_word_that_is_only_left_out() -> None:
    assert not any(chain_dictionary().is_unfit(word) for word in ("beer", "kill", "Yamashita", "Scunthorpe", "Fukuoka"))


def test_only_plain_small_letters_and_only_the_usual_words_of_two() -> None:
    words = chain_dictionary().words
    assert all(word.isascii() and word.isalpha() and word.islower() for word in words)
    two = " ".join(word for word in words if len(word) < 3)
    assert two == "am an as at be by do go he hi if in is it me my no of ok on or ox so to up us we"


def test_the_words_stand_in_order_and_none_twice() -> None:
    words = chain_dictionary().words
    assert list(words) == sorted(set(words))


def test_nothing_in_the_dictionary_is_on_the_list_of_unfit_words() -> None:
    known, unfit = chain_dictionary().words, chain_dictionary().unfit
    assert len(unfit.whole) > 2_000
    assert [word for word in known if digest(word) in unfit.whole] == []


def test_no_word_that_a_pupil_could_read_stands_in_the_list_of_unfit_words() -> None:
    lines = (assets_dir() / "words" / "blocked.txt").read_text(encoding="utf-8").split("\n")
    hashes = [line.lstrip("*") for line in lines if line and line[0] not in "#="]
    assert all(len(line) == 16 and int(line, 16) >= 0 for line in hashes)


def test_every_single_word_of_the_lexicon_can_be_played() -> None:
    taught = [card.en for card in lexicon().values() if card.en.isalpha() and card.en.islower() and len(card.en) > 2]
    unknown = [word for word in taught if not chain_dictionary().knows(word)]
    assert unknown == [], "run: python3 -m altclass.dev.words add"


def test_capitals_and_spaces_do_not_matter(small: Dictionary) -> None:
    assert small.knows(" Apple ")
    assert not small.knows("applesauce")


def test_words_beginning_with_the_last_letter_are_found(small: Dictionary) -> None:
    assert small.beginning_with("ap") == ("ape", "apple")
    assert small.beginning_with("") == small.words
    assert small.beginning_with("z") == ()


@given(st.text("abz", max_size=3))
def test_beginning_with_finds_just_the_words_that_begin_so(letters: str) -> None:
    dictionary = Dictionary.of(["a", "ab", "abz", "b", "ba", "za", "zz", "zzz"])
    assert dictionary.beginning_with(letters) == tuple(w for w in dictionary.words if w.startswith(letters))


@pytest.mark.parametrize(
    "typed", ["zorp", "Zorp", "ZORP", "z0rp", "zoooorp", "z.o.r.p", "z o r p", "zörp", "ｚｏｒｐ", "a zorp", "zorp!"]
)
def test_spelling_tricks_do_not_hide_an_unfit_word(small: Dictionary, typed: str) -> None:
    assert small.is_unfit(typed)


@pytest.mark.parametrize("typed", ["ぞーぷ", "ゾープ", "ｿﾞｰﾌﾟ"])
def test_an_unfit_word_in_kana_is_known_in_every_script(small: Dictionary, typed: str) -> None:
    assert small.is_unfit(typed)


@pytest.mark.parametrize("typed", ["damn", "D4mn", "Goddamn", "crap", "baka", "ばか", "バカ", "unko"])
def test_what_pupils_are_known_to_try_is_caught(typed: str) -> None:
    assert chain_dictionary().is_unfit(typed)


def test_some_unfit_words_count_anywhere_inside(small: Dictionary) -> None:
    assert small.is_unfit("mysnarghead")
    assert not small.is_unfit("bansnarga"), "but never in a word the dictionary knows"


@pytest.mark.parametrize("typed", ["", " ", "?!", "zor", "zorpy", "さくら", "2024", "élève", "a b c"])
def test_other_words_may_be_shown(small: Dictionary, typed: str) -> None:
    assert not small.is_unfit(typed)


@given(st.text(max_size=40))
def test_whatever_is_typed_gets_an_answer(typed: str) -> None:
    dictionary = Dictionary.of(["apple"], RUDE)
    assert dictionary.is_unfit(typed) in (True, False)
    assert dictionary.knows(typed) == (typed.strip().lower() == "apple")


WORDS = [("ant", Grade.ES5), ("apple", Grade.ES3), ("April", Grade.ES3), ("angry man", Grade.ES3), ("axe", Grade.JHS2)]


def test_a_hint_is_the_word_the_class_learned_first() -> None:
    assert hint(WORDS, "a", Grade.ES6, used=()) == "apple"
    assert hint(WORDS, "A", Grade.ES6, used=("Apple",)) == "ant"


def test_a_hint_is_never_above_the_grade_nor_a_name_nor_a_phrase() -> None:
    assert hint(WORDS, "a", Grade.ES3, used=("apple",)) is None
    assert hint(WORDS, "a", Grade.JHS3, used=("apple", "ant")) == "axe"


def test_a_hint_keeps_the_shortest_length_and_both_letters() -> None:
    assert hint(WORDS, "a", Grade.ES6, used=(), shortest=6) is None
    assert hint(WORDS, "an", Grade.ES6, used=()) == "ant"


def test_categories_have_labels_in_both_languages_and_many_plain_words() -> None:
    assert len(chain_categories()) == 12
    for category in chain_categories().values():
        assert category.en
        assert category.ja
        assert 60 <= len(category.words) <= 200, category.key
        assert all(word.isascii() and word.isalpha() and word.islower() for word in category.words)


def test_every_category_word_but_a_country_can_be_played_in_a_plain_chain() -> None:
    for category in chain_categories().values():
        unknown = [word for word in category.words if not chain_dictionary().knows(word)]
        assert category.key == "countries" or unknown == [], category.key
        assert not any(chain_dictionary().is_unfit(word) for word in category.words)


@pytest.mark.parametrize(
    ("said", "belongs"),
    [("dog", True), ("Dogs", True), ("foxes", True), ("wolves", True), ("ponies", True), ("desk", False), ("s", False)],
)
def test_a_plural_belongs_to_its_word_s_category(said: str, belongs: bool) -> None:
    assert chain_categories()["animals"].holds(said) is belongs


def test_firemen_are_a_job_too() -> None:
    assert Category("jobs", "Jobs", "{仕事|しごと}", frozenset({"postman"})).holds("postmen")


@pytest.mark.parametrize("name", ["chain.txt", "blocked.txt"])
def test_a_missing_word_list_is_said_in_one_sentence(own_assets: Path, name: str) -> None:
    (own_assets / name).unlink()
    with pytest.raises(Problem) as told:
        chain_dictionary()
    assert told.value.key == "words.dictionary_missing"
    assert name in sentence(told.value, "en")
    assert name in sentence(told.value, "ja")


def test_a_word_list_cut_short_is_said_too(own_assets: Path) -> None:
    chain = own_assets / "chain.txt"
    chain.write_text(chain.read_text(encoding="utf-8")[:5000], encoding="utf-8")
    with pytest.raises(Problem, match="dictionary_missing"):
        chain_dictionary()


@pytest.mark.parametrize("broken", [b"\xff\xfe\x00\xd8", b"{", b"[]", b'{"animals": {"words": []}}'])
def test_broken_categories_are_said_too(own_assets: Path, broken: bytes) -> None:
    (own_assets / "categories.json").write_bytes(broken)
    with pytest.raises(Problem, match="dictionary_missing"):
        chain_categories()


def test_windows_line_ends_do_no_harm(own_assets: Path) -> None:
    for path in own_assets.glob("*.txt"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert chain_dictionary().knows("apple")
    assert not chain_dictionary().is_unfit("apple")
