"""What a class would see first is drawn without opening anything, and a broken game breaks nothing."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from altclass.content.library import deck
from altclass.host.headless import Headless, use_no_screen
from altclass.host.paint.pictures import KEPT
from altclass.host.sdl import pygame
from altclass.host.sketch import rehearse, sketch
from altclass.play import shelf
from altclass.play.game import load_game
from altclass.play.manifest import read_manifest
from altclass.play.messages import Picture
from altclass.play.session import new_session, read_session, save_session
from altclass.storage.paths import games_dir, user_games_dir

Ask = Callable[..., Picture]


@pytest.fixture
def ask(tmp_path: Path) -> Ask:
    """What the launcher asks for when this game is set up."""
    use_no_screen()

    def asked(folder: Path, teams: int = 0, **options: bool | int | str) -> Picture:
        manifest = read_manifest(folder)
        session = new_session(manifest, deck("animals"), options=options, seed=1, teams=teams)
        save_session(session, tmp_path)
        return Picture(str(tmp_path / "first.bmp"), str(tmp_path), 640, 360)

    return asked


def test_every_game_draws_its_first_screen(ask: Ask) -> None:
    for folder, _manifest in shelf.manifests()[0]:
        path = sketch(ask(folder))
        picture = pygame.image.load(path)
        assert picture.get_size() == (640, 360)
        seen = {tuple(picture.get_at((x, y))) for x in range(0, 640, 5) for y in range(0, 360, 5)}
        assert len(seen) > 20, folder.name


def test_more_teams_are_seen_at_once(ask: Ask) -> None:
    folder = games_dir() / "word_chain"
    two = Path(sketch(ask(folder, teams=2))).read_bytes()
    assert Path(sketch(ask(folder, teams=6))).read_bytes() != two


def test_a_game_that_breaks_while_drawing_gives_no_picture(ask: Ask, own_home: Path) -> None:
    broken = user_games_dir() / "broken"
    shutil.copytree(games_dir() / "flashcards", broken)
    manifest = broken / "game.toml"
    manifest.write_text(manifest.read_text(encoding="utf-8").replace('id = "flashcards"', 'id = "broken"'), "utf-8")
    (broken / "scene.py").write_text("def draw(stage, at):\n    raise ValueError\n", encoding="utf-8")
    shelf.allow(broken)
    assert sketch(ask(broken)) == ""


def test_no_session_and_no_place_to_write_give_no_picture(ask: Ask, tmp_path: Path) -> None:
    nowhere = Picture(str(tmp_path / "first.bmp"), str(tmp_path / "gone"), 640, 360)
    assert sketch(nowhere) == ""
    wanted = ask(games_dir() / "flashcards")
    assert sketch(Picture(str(tmp_path / "no" / "where.bmp"), wanted.folder, 640, 360)) == ""


def test_what_was_rehearsed_is_not_read_again_at_start(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = ask(games_dir() / "karuta")
    KEPT.forget()
    rehearse(wanted, (1024, 768))
    read: list[object] = []
    load = pygame.image.load

    def counted(file: Path) -> pygame.Surface:
        read.append(file)
        return load(file)

    monkeypatch.setattr(pygame.image, "load", counted)
    game = load_game(games_dir() / "karuta")
    lesson = Headless(game, read_session(Path(wanted.folder)), (1024, 768))
    lesson.start()
    lesson.close()
    assert read == []
    KEPT.forget()
    Headless(game, read_session(Path(wanted.folder)), (1024, 768)).start()
    assert len(read) > 10
