"""A deck for a colleague is a zip of texts and pictures; it comes in the same, and harm does not come in."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from altclass.content.deck import Deck
from altclass.content.exporters.altdeck import as_altdeck
from altclass.content.importers.altdeck import read_altdeck
from altclass.content.library import deck
from altclass.problems import Problem
from tests.content.anki_packages import zipped
from tests.content.making import DECKS


@given(DECKS)
@settings(max_examples=30)
def test_it_comes_in_again_as_the_same_deck(tmp_path_factory: pytest.TempPathFactory, made: Deck) -> None:
    file = tmp_path_factory.mktemp("deck") / "x.altdeck"
    file.write_bytes(as_altdeck(made))
    brought = read_altdeck(file)
    assert brought.cards == made.cards
    assert dict(brought.title) == made.title
    assert not brought.faults


def test_the_title_grade_and_theme_come_along(tmp_path: Path) -> None:
    animals = deck("animals")
    (tmp_path / "a.altdeck").write_bytes(as_altdeck(animals))
    brought = read_altdeck(tmp_path / "a.altdeck")
    assert (dict(brought.title), brought.grade, brought.theme) == (animals.title, animals.grade, animals.theme)
    assert as_altdeck(animals) == as_altdeck(animals)


def _deck(**more: Any) -> bytes:
    return json.dumps({"altdeck": 1, "title": {"en": "x"}, "cards": [{"en": "dragon"}]} | more).encode()


@pytest.mark.parametrize(
    ("members", "key"),
    [
        ({}, "import.not_altdeck"),
        ({"DECK.JSON": _deck()}, "import.not_altdeck"),
        ({"deck.json": b""}, "import.broken"),
        ({"deck.json": b"{" * 200_000}, "import.broken"),
        ({"deck.json": b"\xff\xfe"}, "import.broken"),
        ({"deck.json": _deck(cards=[])}, "import.empty"),
        ({"deck.json": _deck(cards=[{"ja": "x"}])}, "import.broken"),
        ({"deck.json": _deck(cards=[{"en": 3}])}, "import.broken"),
        ({"deck.json": _deck(cards="dragon")}, "import.broken"),
        ({"deck.json": _deck(altdeck=2)}, "import.newer"),
        ({"deck.json": _deck(cards=[{"en": f"w{n}"} for n in range(20_001)])}, "import.too_many"),
        ({"deck.json": _deck(), "big": b"\0" * 51_000_000}, "import.bomb"),
        ({"deck.json": _deck(), **{f"f{n}": b"" for n in range(5_001)}}, "import.bomb"),
    ],
    ids=["nothing", "another case", "no bytes", "far too deep", "no text", "no cards", "no English", "a number",
         "cards no list", "newer", "too many", "a bomb", "too many files"],
)  # fmt: skip
def test_what_is_no_deck_is_one_sentence(tmp_path: Path, members: dict[str, bytes], key: str) -> None:
    (tmp_path / "x.altdeck").write_bytes(zipped(members))
    with pytest.raises(Problem) as told:
        read_altdeck(tmp_path / "x.altdeck")
    assert told.value.key == key


def test_names_that_climb_out_of_the_folder_lead_nowhere(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.altdeck", "w") as pack:
        cards = [{"en": "dragon", "picture": "own:../../x"}, {"en": "tower", "picture": "own:/etc/passwd"}]
        pack.writestr("deck.json", _deck(cards=cards, pictures={"own:../../x": "../../evil.py"}))
        pack.writestr("../../evil.py", "print('out')")
    brought = read_altdeck(tmp_path / "x.altdeck")
    assert [card.picture for card in brought.cards] == ["", ""]
    assert [path.name for path in tmp_path.iterdir()] == ["x.altdeck"]
