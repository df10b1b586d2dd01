"""The content lint: each fault a class would see is found before it is shipped."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from altclass.dev import lint_content
from altclass.dev.lint_content import COLUMNS, Assets, Row

DOG: Row = {
    "key": "dog",
    "en": "dog",
    "ja": "{犬|いぬ}",
    "part": "noun",
    "grade": "ES3",
    "themes": "animals",
    "picture": "dog",
    "sentence_en": "I like dogs.",
    "sentence_ja": "{犬|いぬ}が{好|す}きです。",
    "forms": "",
}


def _faults(**changed: str) -> list[str]:
    return list(lint_content.faults_of_lexicon([DOG | changed], {"dog"}))


def test_a_whole_word_passes() -> None:
    assert _faults() == []


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"sentence_ja": "{犬|いぬ}が好きです。"}, "no reading over 好"),
        ({"ja": "{犬|dog}"}, "the reading of 犬 is not kana"),
        ({"ja": "{いぬ|いぬ}"}, "いぬ needs no reading"),
        ({"ja": "{犬|いぬ"}, "no reading over 犬"),
        ({"ja": "いぬ}"}, "a mark is not closed"),
        ({"picture": "Dog"}, "no picture Dog.webp"),
        ({"key": "The Dog"}, "not a lower-case slug"),
        ({"grade": "ES2"}, "no grade “ES2”"),
        ({"part": "animal"}, "no part of speech “animal”"),
        ({"sentence_en": "I like dogs"}, "does not end"),
        ({"en": " dog"}, "spaces around"),
        ({"themes": ""}, "themes is empty"),
        ({"forms": "went, gone"}, "the forms are not one or two words"),
    ],
)
def test_a_word_with_a_fault_is_found(changed: dict[str, str], fault: str) -> None:
    assert any(fault in found for found in _faults(**changed)), _faults(**changed)


def test_a_word_may_not_stand_twice() -> None:
    assert list(lint_content.faults_of_lexicon([DOG, DOG], {"dog"})) == ["words.csv: dog stands twice"]


def test_too_few_pictures_are_said() -> None:
    rows = [DOG | {"key": f"dog-{n}", "picture": "dog" if n else ""} for n in range(5)]
    assert list(lint_content.faults_of_lexicon(rows, {"dog"})) == [
        "words.csv: 4 of 5 elementary words have a picture; the bar is 85%"
    ]


def test_a_deck_may_name_only_words_that_are_there() -> None:
    deck: dict[str, object] = {"title": {"en": "Pets", "ja": "ペット"}, "grade": "ES3", "cards": ["dog", "dog", "cat"]}
    assert list(lint_content._faults_of_deck(deck, {"dog": DOG})) == ["no word cat", "dog stands twice"]


def test_the_chain_dictionary_is_sorted_small_letters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lint_content, "LEAST_CHAIN", 2)
    path = tmp_path / "chain.txt"
    path.write_text("apple\nbee\n", encoding="utf-8")
    assert list(lint_content.faults_of_chain(path)) == []
    path.write_text("bee\nApple\n", encoding="utf-8")
    assert len(list(lint_content.faults_of_chain(path))) == 2


def test_a_file_without_a_source_is_found(tmp_path: Path) -> None:
    for name in ("fonts/A.ttf", "pictures/dog.webp", "sounds/tick.ogg"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).touch()
    (tmp_path / "CREDITS.md").write_text("| `assets/fonts/*.ttf` | `pictures/` |", encoding="utf-8")
    assert list(lint_content.faults_of_credits(tmp_path)) == ["CREDITS.md does not name assets/sounds/tick.ogg"]


def test_the_files_are_read_as_they_stand(tmp_path: Path) -> None:
    for folder in ("lexicon", "decks", "pictures"):
        (tmp_path / folder).mkdir()
    with (tmp_path / "lexicon/words.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerow(DOG)
    deck = {"title": {"en": "Pets", "ja": "ペット"}, "grade": "ES3", "cards": []}
    (tmp_path / "decks/pets.json").write_text(json.dumps(deck), encoding="utf-8")
    found = lint_content.faults(Assets(tmp_path))
    assert "words.csv line 2 (dog): no picture dog.webp" in found
    assert "words.csv: no deck holds dog" in found
