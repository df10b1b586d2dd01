"""Readings stand above their kanji, and any text may be taken apart and read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from altclass.content.ruby import Run, kana, marked, plain, runs


def test_a_marked_text_is_taken_apart() -> None:
    assert runs("{学校|がっこう}へ{行|い}く") == (Run("学校", "がっこう"), Run("へ"), Run("行", "い"), Run("く"))


def test_the_text_and_its_reading() -> None:
    assert plain("{消|け}しゴム") == "消しゴム"
    assert kana("{消|け}しゴム") == "けしゴム"


@pytest.mark.parametrize("text", ["", "plain", "{", "}", "|", "{|}", "{a|", "a|b}", "{{犬|いぬ}}"])
def test_stray_signs_break_nothing(text: str) -> None:
    assert "".join(run.base for run in runs(text)) == plain(text)


@given(st.text(), st.text())
def test_any_two_columns_of_a_teacher_make_a_marked_word(base: str, reading: str) -> None:
    word = marked(base, reading)
    clean = base.translate({ord(sign): None for sign in "{}|"})
    assert plain(word) == clean or not clean


def test_a_word_in_kana_needs_no_mark() -> None:
    assert marked("りんご", "りんご") == "りんご"
    assert marked("", "りんご") == "りんご"
    assert marked("林檎", "") == "林檎"
