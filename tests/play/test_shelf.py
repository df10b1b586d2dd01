"""A folder on the shelf is a game; a stranger's game stays off until a person allows that very folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from altclass.play import shelf
from altclass.play.game import load_game
from altclass.problems import Problem
from altclass.storage.paths import user_games_dir
from tests.play.conftest import MANIFEST, RULES, put_game


def test_the_three_first_games_are_found_and_not_registered() -> None:
    found, problems = shelf.manifests()
    assert {"flashcards", "bingo", "word_chain"} <= {manifest.id for _, manifest in found}
    assert problems == []


def test_a_teachers_own_game_is_off_until_it_is_allowed() -> None:
    folder = put_game(user_games_dir())
    assert folder not in list(shelf.folders())
    assert shelf.waiting() == [folder]
    shelf.allow(folder)
    assert folder in list(shelf.folders())
    assert shelf.waiting() == []


def test_one_changed_letter_takes_the_permission_away() -> None:
    folder = put_game(user_games_dir())
    shelf.allow(folder)
    (folder / "rules.py").write_text(RULES.replace("Counting", "counting"), encoding="utf-8")
    assert not shelf.is_allowed(folder)


def test_a_file_that_moved_takes_the_permission_away() -> None:
    folder = put_game(user_games_dir())
    shelf.allow(folder)
    (folder / "more.py").write_text("", encoding="utf-8")
    assert not shelf.is_allowed(folder)


def test_a_broken_list_of_permissions_allows_nothing() -> None:
    folder = put_game(user_games_dir())
    shelf.allow(folder)
    (user_games_dir().parent / "allowed-games.json").write_text("{", encoding="utf-8")
    assert not shelf.is_allowed(folder)


def test_a_broken_game_is_left_out_and_the_others_are_there() -> None:
    folder = put_game(user_games_dir(), MANIFEST.replace("accent", "accident"))
    shelf.allow(folder)
    found, problems = shelf.manifests()
    assert "flashcards" in {manifest.id for _, manifest in found}
    assert [problem.params["game"] for problem in problems] == ["counting"]


@pytest.mark.parametrize("rules", ["1 / 0", "import", "raise SystemError('no')"])
def test_rules_that_fail_to_load_are_one_plain_problem(tmp_path: Path, rules: str) -> None:
    folder = put_game(tmp_path / rules.replace("/", "").replace(" ", "")[:6], rules=rules, name="counting")
    with pytest.raises(Problem, match=r"play\.game_broken"):
        load_game(folder)


def test_an_unknown_game_is_one_plain_problem() -> None:
    with pytest.raises(Problem, match=r"play\.no_such_game"):
        shelf.folder_of("chess")
