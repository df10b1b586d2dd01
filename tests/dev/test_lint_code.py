"""The checks on code are checked: each finds the fault it is there for, and leaves good code alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from altclass.dev import lint_games, lint_sizes, lint_strings
from altclass.dev.sources import Source

GOOD = '"""A sentence."""\n\n\ndef move(at: int) -> int:\n    """One on."""\n    return at + 1\n'


def _tree(root: Path, **files: str) -> Path:
    for folder in ("altclass", "games", "tests", "assets/locale"):
        (root / folder).mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        path = root / name.replace("__", "/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.with_suffix(".py").write_text(text, encoding="utf-8")
    return root


def test_good_code_passes(tmp_path: Path) -> None:
    assert lint_sizes.faults(_tree(tmp_path, altclass__good=GOOD)) == []


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        (GOOD + "\n" * 300, "altclass/bad.py: 306 lines, the bar is 300"),
        ("x = 1\n", "altclass/bad.py: does not open with a sentence"),
        (GOOD.replace(" -> int", ""), "altclass/bad.py:4: move does not say what it returns"),
        (
            GOOD + "\n\ndef long() -> None:\n" + "    move(1)\n" * 40,
            "altclass/bad.py:9: long has 41 lines, the bar is 40",
        ),
        (GOOD + "\n\nclass GameManager:\n    pass\n", "altclass/bad.py:9: GameManager does not say what it is"),
        (GOOD + "\n\ndef f() -> None:\n    global x\n", "altclass/bad.py:10: uses global"),
    ],
)
def test_each_bar_is_held(tmp_path: Path, code: str, fault: str) -> None:
    assert fault in lint_sizes.faults(_tree(tmp_path, altclass__bad=code))


def test_a_long_docstring_is_no_line_of_code(tmp_path: Path) -> None:
    root = _tree(tmp_path, altclass__good='"""One.\n\nTwo.\n"""\n\n# why\nx = (\n    1\n)\n')
    assert Source(root / "altclass/good.py", root).lines_of_code() == 3


def _game(root: Path, rules: str, scene: str = '"""A scene."""\n') -> list[str]:
    _tree(root, games__chain__rules=rules, games__chain__scene=scene)
    for name in lint_games.FILES - {"rules.py", "scene.py"}:
        (root / "games/chain" / name).touch()
    return lint_games.faults(root)


def test_a_game_that_keeps_to_the_contract_passes(tmp_path: Path) -> None:
    rules = "import math\nfrom random import Random\nfrom altclass.play.session import Session\n"
    scene = "from altclass.host.stage import Stage\nfrom games.chain.rules import Chain\nfrom .rules import deal\n"
    assert _game(tmp_path, rules, scene) == []


@pytest.mark.parametrize(
    "line",
    [
        "import random",
        "import time",
        "import os.path",
        "import pygame",
        "from pathlib import Path",
        "from altclass import host",
        "from altclass.storage.files import write_whole",
        "from games.bingo.rules import Sheet",
        "from random import shuffle",
        "open('scores.txt')",
        "eval('1')",
    ],
)
def test_rules_may_not_reach_outside(tmp_path: Path, line: str) -> None:
    assert len(_game(tmp_path, f'"""Rules."""\n{line}\n')) == 1


def test_a_scene_may_not_import_another_games_rules_or_pygame(tmp_path: Path) -> None:
    scene = "import pygame\nfrom games.bingo.rules import Sheet\nfrom altclass.content.card import Card\n"
    assert len(_game(tmp_path, "", scene)) == 3


def test_a_game_folder_holds_its_six_files_and_no_other(tmp_path: Path) -> None:
    _game(tmp_path, "")
    (tmp_path / "games/chain/icon.svg").rename(tmp_path / "games/chain/notes.txt")
    assert lint_games.faults(tmp_path) == [
        "games/chain: icon.svg is missing",
        "games/chain: notes.txt does not belong in a game's folder",
    ]


def _strings(root: Path, code: str, pairs: dict[str, object]) -> list[str]:
    _tree(root, altclass__speaks=code)
    (root / "assets/locale/deck.json").write_text(json.dumps(pairs), encoding="utf-8")
    return lint_strings.faults(root)


def test_a_string_in_both_languages_with_its_blanks_filled_passes(tmp_path: Path) -> None:
    pair = {"en": "{deck} has {has}.", "ja": "{deck}は{has}{枚|まい}です。"}
    assert (
        _strings(tmp_path, "Problem('deck.small', deck=1, has=2)\nsay('deck.small', lang, **all)\n", {"small": pair})
        == []
    )


@pytest.mark.parametrize(
    ("code", "pair", "fault"),
    [
        ("Problem('deck.lost')", {"en": "a", "ja": "b"}, "altclass/speaks.py:1: no string deck.lost in assets/locale"),
        ("Problem('deck.small')", {"en": "{a}", "ja": "{a}"}, "altclass/speaks.py:1: deck.small wants ['a']"),
        ("", {"en": "{a}", "ja": "{b}"}, "blanks differ: ['a', 'b'] stand in one language only"),
        ("", {"en": "a"}, "wants exactly en and ja"),
        ("", {"en": "a", "ja": " "}, "one language is empty"),
    ],
)
def test_a_string_that_a_teacher_would_miss_is_found(
    tmp_path: Path, code: str, pair: dict[str, str], fault: str
) -> None:
    (found,) = _strings(tmp_path, code, {"small": pair})
    assert found.endswith(fault)


def test_a_string_nobody_says_is_remarked(tmp_path: Path) -> None:
    code = "say('deck.whole', lang)\nsay(f'deck.part_{n}', lang)\n"
    _strings(tmp_path, code, {name: {"en": "a", "ja": "b"} for name in ("whole", "part_1", "lonely")})
    pairs, _ = lint_strings.read_pairs(tmp_path)
    assert lint_strings.unsaid(pairs, lint_strings._said(pairs, tmp_path)) == ["deck.lonely"]
