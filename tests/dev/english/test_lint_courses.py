"""The lint of phonics and chants: a step that shows another sound, a beat on a weak word."""

from __future__ import annotations

from typing import Any

import pytest

from altclass.dev.english.lint_courses import faults_of_chants, faults_of_phonics, places

SUN = {"en": "sun", "ipa": "sʌn", "picture": "sun"}
TITLE = {"en": "Order", "ja": "じゅん"}
LINE = {"who": "call", "up": "", "beats": ["Hello,", "hello,", "how are", "you?"]}


def _order(**changed: str) -> list[str]:
    step = {"letters": "s", "sound": "s", "word": "sun", "place": "first"} | changed
    order = {"id": "own", "title": TITLE, "groups": [{"title": TITLE, "steps": [step]}]}
    return list(faults_of_phonics([order] * 3, {"sun": SUN, "knee": SUN | {"picture": ""}}))


def _chant(**changed: Any) -> list[str]:
    chant = {"id": "own", "title": TITLE, "gist": "あいさつをします。", "grade": "ES3", "theme": "greetings"}
    lines = [LINE, LINE | {"who": "response"}]
    return list(faults_of_chants([chant | {"bpm": [90, 120], "lines": lines} | changed], {"greetings"}))[1:]


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"word": "moon"}, "there is no word moon"),
        ({"word": "knee"}, "knee has no picture"),
        ({"place": "last"}, "s does not make s in the last of sun"),
        ({"sound": "z"}, "s does not make z"),
        ({"letters": "ss"}, "ss does not make s"),
    ],
)
def test_a_step_with_a_fault_is_found(changed: dict[str, str], fault: str) -> None:
    assert not any("make" in found for found in _order())
    assert any(fault in found for found in _order(**changed)), _order(**changed)


def test_letters_and_sound_stand_together() -> None:
    assert places("x", "ks", "box", "bɑks") == ["last"]
    assert places("ee", "i", "tree", "tri") == ["last"]
    assert places("ai", "eɪ", "rain", "reɪn") == ["middle"]
    assert places("k", "k", "knee", "ni") == []


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"lines": [LINE]}, "a call wants a response"),
        ({"lines": [LINE | {"beats": ["Hello,", "hello"]}]}, "2 beats"),
        ({"lines": [LINE | {"beats": ["the", "cat", "and", "dog"]}]}, "falls on no strong word"),
        ({"lines": [LINE | {"beats": ["", "cat", "and", "dog"]}]}, "falls on no strong word"),
        ({"bpm": [120, 90]}, "cannot be clapped"),
        ({"gist": "挨拶をします。"}, "no reading over"),
        ({"gist": "あいさつ"}, "the gist is no sentence"),
        ({"grade": "ES1"}, "no grade “ES1”"),
        ({"theme": "cars"}, "the theme “cars”"),
    ],
)
def test_a_chant_with_a_fault_is_found(changed: dict[str, Any], fault: str) -> None:
    assert _chant() == []
    assert any(fault in found for found in _chant(**changed)), _chant(**changed)
