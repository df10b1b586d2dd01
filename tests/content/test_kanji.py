"""Furigana by school year: which kanji a class can read, and which words get their reading."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from altclass.content import kanji
from altclass.content.kanji import Furigana, grade_of, is_kanji, needs_reading
from altclass.problems import Problem
from altclass.storage.paths import assets_dir

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def own_kanji(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    shutil.copytree(assets_dir() / "kanji", tmp_path / "kanji")
    monkeypatch.setenv("ALTCLASS_ASSETS", str(tmp_path))
    kanji._grades.cache_clear()
    kanji._common.cache_clear()
    yield tmp_path / "kanji"
    kanji._grades.cache_clear()
    kanji._common.cache_clear()


def test_six_years_teach_1026_kanji_and_none_twice() -> None:
    lines = (assets_dir() / "kanji" / "grades.txt").read_text(encoding="utf-8").split()
    assert [len(line) for line in lines] == [80, 160, 200, 202, 193, 191]
    assert len(set("".join(lines))) == 1026
    assert all(is_kanji(sign) for line in lines for sign in line)


def test_junior_high_school_adds_1110_others() -> None:
    elementary = (assets_dir() / "kanji" / "grades.txt").read_text(encoding="utf-8")
    others = (assets_dir() / "kanji" / "junior_high.txt").read_text(encoding="utf-8").strip()
    assert len(set(others)) == len(others) == 1110
    assert not set(others) & set(elementary)


@pytest.mark.parametrize(
    ("signs", "year"),
    [
        ("一右雨円王音下火花貝学気九休玉金空月犬見", 1),
        ("引羽雲園遠何科夏家歌画回会海絵外角楽活間", 2),
        ("悪安暗医委意育員院飲運泳駅央横屋温化荷界", 3),
        ("茨媛岡潟岐熊香佐埼崎滋鹿縄井沖栃奈梨阪阜", 4),  # the prefectures' kanji, new in 2020
        ("賀群徳富城", 4),  # moved down in 2020
        ("囲紀喜救型航告殺士史象賞貯停堂得毒費粉脈歴", 5),  # moved up in 2020
        ("胃腸恩券承舌銭退敵俵預", 6),
        ("誰丼鬱嵐", 7),
    ],
)
def test_a_kanji_is_learned_in_its_year(signs: str, year: int) -> None:
    assert {sign: grade_of(sign) for sign in signs} == dict.fromkeys(signs, year)


def test_there_are_nine_steps() -> None:
    assert [str(step) for step in Furigana] == ["none", "G1", "G2", "G3", "G4", "G5", "G6", "JHS", "all"]


@pytest.mark.parametrize(
    ("word", "steps"),
    [
        ("一", {"all"}),  # G1
        ("学校", {"all"}),  # G1 both
        ("先生", {"all"}),
        ("動物", {"G1", "G2", "all"}),  # 動 and 物 are learned in the third year
        ("飛行機", {"G1", "G2", "G3", "all"}),  # 飛 and 機 in the fourth: the whole word is read until then
        ("警察", {"G1", "G2", "G3", "G4", "G5", "all"}),
        ("誰", {"G1", "G2", "G3", "G4", "G5", "G6", "all"}),  # junior high school
        ("鞄", {"G1", "G2", "G3", "G4", "G5", "G6", "JHS", "all"}),  # in no school list
        ("かばん", set()),
        ("ABC", set()),
        ("", set()),
    ],
)
def test_a_word_is_read_until_all_its_kanji_are_learned(word: str, steps: set[str]) -> None:
    assert {str(step) for step in Furigana if needs_reading(word, step)} == steps


def test_kana_beside_a_kanji_and_the_repeat_sign_ask_for_nothing() -> None:
    assert not needs_reading("人々", Furigana.G1)
    assert needs_reading("人々", Furigana.ALL)
    assert not needs_reading("食べ物", Furigana.G3)


def test_the_step_may_come_as_a_setting_s_text() -> None:
    assert needs_reading("動物", "G2")
    with pytest.raises(ValueError, match="G9"):
        needs_reading("動物", "G9")


def test_either_shape_of_a_kanji_counts_as_learned() -> None:
    assert not any(needs_reading(sign, Furigana.JHS) for sign in "頬頰剥剝填塡叱𠮟")


@pytest.mark.parametrize("name", ["grades.txt", "junior_high.txt"])
def test_a_missing_or_short_list_is_said_in_one_sentence(own_kanji: Path, name: str) -> None:
    (own_kanji / name).write_text("一二三\n", encoding="utf-8")
    with pytest.raises(Problem, match="kanji_missing"):
        needs_reading("鞄", Furigana.JHS)
    (own_kanji / name).unlink()
    with pytest.raises(Problem, match="kanji_missing"):
        needs_reading("鞄", Furigana.JHS)
