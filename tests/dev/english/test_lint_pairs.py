"""The lint of minimal pairs: what would teach a class the wrong thing is found."""

from __future__ import annotations

import pytest

from altclass.dev.english.lint import faults_of_pairs, only_apart

SOUNDS = {"right": "raɪt", "light": "laɪt", "night": "naɪt", "writes": "raɪts"}
R_L = {"r-l": (("r",), ("l",))}
PAIR = {
    "contrast": "r-l",
    "word_a": "right",
    "word_b": "light",
    "letters_a": "r",
    "letters_b": "l",
    "ja_a": "{右|みぎ}",
    "ja_b": "{軽|かる}い",
}


def _faults(**changed: str) -> list[str]:
    return list(faults_of_pairs([PAIR | changed], SOUNDS, R_L))[1:]


def test_a_whole_pair_passes() -> None:
    assert _faults() == []


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"word_b": "night", "letters_b": "n"}, "not told apart by r-l alone"),
        ({"word_a": "writes", "letters_a": "wr"}, "not told apart by r-l alone"),
        ({"letters_a": "wr"}, "right has no letters wr"),
        ({"ja_a": ""}, "right has no meaning"),
        ({"ja_a": "右"}, "no reading over 右"),
        ({"contrast": "b-v"}, "there is no contrast b-v"),
    ],
)
def test_a_pair_with_a_fault_is_found(changed: dict[str, str], fault: str) -> None:
    assert any(fault in found for found in _faults(**changed)), _faults(**changed)


def test_a_pair_may_not_stand_twice_in_either_order() -> None:
    turned = PAIR | {"word_a": "light", "word_b": "right", "letters_a": "l", "letters_b": "r"}
    assert any("stands twice" in found for found in faults_of_pairs([PAIR, turned], SOUNDS, R_L))


def test_a_sound_may_be_added_and_a_vowel_may_be_two_signs() -> None:
    assert only_apart(("ɪ", "r"), ("j", "ɪ", "r"), (("",), ("j",)))
    assert only_apart(("h", "ɜr", "t"), ("h", "ɑ", "r", "t"), (("ɜr",), ("ɑr",)))
    assert not only_apart(("w", "ɜr", "k"), ("w", "ɔ", "k"), (("ɜr",), ("ɑr",)))
