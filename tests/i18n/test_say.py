"""Everything is said in both languages, and what a teacher typed can break nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from altclass.i18n import LANGS, fill, lang_of, say, sentence
from altclass.problems import Problem
from altclass.storage.paths import assets_dir


def test_a_problem_is_said_in_both_languages() -> None:
    problem = Problem("content.deck_too_small", deck="Animals", has=5, needs=9)
    assert "5 cards" in sentence(problem, "en")
    assert "5枚" in sentence(problem, "ja")
    assert str(problem) == "content.deck_too_small (deck=Animals, has=5, needs=9)"


def test_a_deck_with_braces_in_its_name_stays_what_it_is() -> None:
    told = sentence(Problem("content.no_such_deck", deck="{deck.__class__} {0}"), "en")
    assert "{deck.__class__} {0}" in told


def test_a_string_nobody_wrote_shows_its_key_and_stops_nothing() -> None:
    assert say("nowhere.nothing", "ja") == "nowhere.nothing"


def test_braces_are_filled_by_name() -> None:
    assert fill("{a} and {b}, {a}", {"a": 1, "b": "two"}) == "1 and two, 1"


@pytest.mark.parametrize(
    ("locale", "lang"),
    [("ja_JP.UTF-8", "ja"), ("ja", "ja"), ("Japanese_Japan.932", "ja"), ("en_US.UTF-8", "en"), ("C", "en"), ("", "en")],
)
def test_the_systems_language_is_understood(locale: str, lang: str) -> None:
    assert lang_of(locale) == lang


@pytest.mark.parametrize("path", sorted((assets_dir() / "locale").glob("*.json")), ids=lambda path: path.stem)
def test_every_string_stands_in_both_languages(path: Path) -> None:
    told = json.loads(path.read_bytes())
    for key, pair in told.items():
        assert set(pair) == set(LANGS), key
        assert all(pair.values()), key
