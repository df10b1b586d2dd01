"""A new game is a folder that can be played as it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from altclass.content.library import deck
from altclass.dev import new_game
from altclass.play.game import load_game
from altclass.play.session import new_session
from altclass.play.table import Table


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "shelf" / "odd_one_out"
    new_game.write_game(folder)
    return folder


def test_a_new_game_has_the_six_files_and_no_other(folder: Path) -> None:
    names = {path.name for path in folder.iterdir()}
    assert names == {"game.toml", "rules.py", "scene.py", "guide.en.md", "guide.ja.md", "icon.svg"}


def test_a_new_game_can_be_played_to_its_end(folder: Path) -> None:
    game = load_game(folder)
    table = Table(game, new_session(game.manifest, deck("animals"), seed=1))
    presses = 0
    while (move := game.advance(table.state)) is not None:
        assert table.play(move, float(presses))
        presses += 1
    assert game.finished(table.state)
    assert presses == 16


def test_a_new_game_is_small_enough_for_an_afternoon(folder: Path) -> None:
    def lines(name: str) -> int:
        return len((folder / name).read_text(encoding="utf-8").splitlines())

    assert lines("rules.py") <= 60
    assert lines("scene.py") <= 80


@pytest.mark.parametrize("words", [[], ["Big Game"], ["../evil"], ["flashcards"], ["a", "b"]], ids=str)
def test_a_name_that_cannot_be_is_one_plain_sentence(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert new_game.main(words) == 2
    assert len(capsys.readouterr().err.strip().splitlines()) == 1
