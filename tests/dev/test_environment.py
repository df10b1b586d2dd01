"""The stamp on .venv: nothing is installed twice, and nothing changed is missed."""

from __future__ import annotations

from pathlib import Path

import pytest

from altclass.dev import environment
from altclass.dev.places import venv_python


@pytest.fixture
def tree(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A project with a .venv that looks whole."""
    venv = tmp_path / ".venv"
    python = venv_python(venv)
    python.parent.mkdir(parents=True)
    python.touch()
    for name in ("pins.txt", "pyproject.toml", ".venv/pyvenv.cfg"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(environment, "VENV", venv)
    monkeypatch.setattr(environment, "PINS", tmp_path / "pins.txt")
    monkeypatch.setattr(environment, "STAMP", venv / "stamp.txt")
    monkeypatch.setattr(environment, "venv_python", lambda: python)
    return tmp_path


def test_what_was_sealed_is_fresh(tree: Path) -> None:
    assert not environment.fresh()
    environment.seal()
    assert environment.fresh()


@pytest.mark.parametrize("name", ["pins.txt", "pyproject.toml", ".venv/pyvenv.cfg"])
def test_a_change_asks_for_set_up_again(tree: Path, name: str) -> None:
    environment.seal()
    (tree / name).write_text("changed", encoding="utf-8")
    assert not environment.fresh()


def test_a_folder_that_was_moved_asks_for_set_up_again(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    environment.seal()
    moved = tree / "moved"
    (tree / ".venv").rename(moved)
    monkeypatch.setattr(environment, "VENV", moved)
    monkeypatch.setattr(environment, "STAMP", moved / "stamp.txt")
    assert not environment.fresh()


def test_what_cannot_be_installed_is_a_sentence_with_its_cause(tree: Path) -> None:
    with pytest.raises(environment.CannotInstall, match=r"(?s)no such option.*is the network there"):
        environment._must(["python3", "-c", "raise SystemExit('no such option')"], "is the network there?")


def test_this_very_environment_loads_qt_and_sdl() -> None:
    assert environment.what_does_not_load() == ""
