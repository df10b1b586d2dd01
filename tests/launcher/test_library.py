"""A deck is found by what a teacher types, in English, kanji or either kana."""

from __future__ import annotations

from pathlib import Path

import pytest

from altclass.launcher.library import Library, folded
from altclass.problems import Problem


@pytest.fixture
def library() -> Library:
    def refuse(problem: Problem) -> None:
        raise problem

    return Library(refuse)


@pytest.mark.parametrize(
    "wanted", ["animals", "ANIMAL", "ａｎｉｍａｌ", "動物", "どうぶつ", "ドウブツ", "ﾄﾞｳﾌﾞﾂ", " anim "]
)
def test_by_its_name(library: Library, wanted: str) -> None:
    assert library.find_decks(wanted)[0].id == "animals"


@pytest.mark.parametrize("wanted", ["elephant", "象", "ぞう", "ゾウ"])
def test_by_a_word_in_it(library: Library, wanted: str) -> None:
    assert "animals" in [deck.id for deck in library.find_decks(wanted)]


def test_nothing_typed_shows_all_and_nonsense_none(library: Library) -> None:
    assert len(library.find_decks("")) == len(library.decks) >= 16
    assert library.find_decks("xqzv") == []


def test_the_youngest_grade_comes_first_after_the_teachers_own(library: Library, own_home: Path) -> None:
    (own_home / "decks").mkdir(parents=True)
    (own_home / "decks" / "mine.json").write_text(
        '{"title": {"en": "Mine"}, "cards": [{"en": "yo-yo"}], "grade": "JHS3"}'
    )
    library.read()
    ids = list(library.decks)
    assert ids[0] == "mine"
    assert library.decks[ids[1]].grade == "ES3"


def test_a_broken_deck_is_said_and_the_others_stay(own_home: Path) -> None:
    (own_home / "decks").mkdir(parents=True)
    (own_home / "decks" / "torn.json").write_text('{"title"')
    said: list[Problem] = []
    library = Library(said.append)
    assert [problem.key for problem in said] == ["content.deck_unreadable"]
    assert len(library.decks) >= 16


def test_katakana_and_half_width_are_one() -> None:
    assert folded("ｲﾇ") == folded("イヌ") == folded("いぬ") == "いぬ"
