"""Every sign an English lesson in Japan writes is in the fonts that we ship."""

from __future__ import annotations

import pytest

from altclass.dev.assets.fonts import FILES, LETTERS, PHONETIC, kana, kanji_level_1, missing
from altclass.dev.assets.places import FONTS

ENGLISH = [name for name in FILES if name.startswith("Andika")]
JAPANESE = [name for name in FILES if not name.startswith("Andika")]


@pytest.mark.parametrize("name", ENGLISH)
def test_a_dictionary_can_be_read_aloud_from_the_screen(name: str) -> None:
    assert missing(FONTS / name, LETTERS + PHONETIC) == ""


@pytest.mark.parametrize("name", JAPANESE)
def test_no_pupil_meets_a_box_where_a_kanji_should_be(name: str) -> None:
    assert missing(FONTS / name, LETTERS + kana() + kanji_level_1()) == ""


def test_level_1_is_counted_whole() -> None:
    assert len(kanji_level_1()) == 2965


def test_a_sign_that_is_not_there_is_told() -> None:
    assert missing(FONTS / "Andika-Regular.ttf", "cat犬") == "犬"
