"""What goes wrong in a school: each gives one plain sentence in both languages, and loses nothing."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from altclass.i18n import Lang
from altclass.storage.paths import assets_dir
from tests.commands.conftest import Altclass, Told, altclass

__all__ = ["altclass"]

both_languages = pytest.mark.parametrize("lang", ["en", "ja"])
STEPS = "advance\nadvance\n"


def one_sentence(told: Told, lang: Lang) -> str:
    """The sentence of a command that could not do what was asked."""
    assert told.code == 2, told
    assert "Traceback" not in told.err
    (line,) = told.err.strip().splitlines()
    assert ("。" in line) == (lang == "ja")
    return line


def assets_without(folder: Path, gone: str) -> Path:
    """Our assets, one file of them missing."""
    copy = folder / "assets"
    shutil.copytree(assets_dir(), copy, symlinks=True, copy_function=lambda src, dst: Path(dst).symlink_to(src))
    (copy / gone).unlink()
    return copy


def play(altclass: Altclass, folder: Path, *words: str, lang: str = "en", **environment: str) -> Told:
    """Two presses of flashcards, with pictures."""
    (folder / "steps.moves").write_text(STEPS, encoding="utf-8")
    steps = ("--moves", "steps.moves", "--shots", "shots", "--lang", lang)
    return altclass("play", "flashcards", *words, *steps, **environment)


@both_languages
def test_an_empty_deck(altclass: Altclass, tmp_path: Path, own_home: Path, lang: Lang) -> None:
    (own_home / "decks").mkdir(parents=True)
    deck = own_home / "decks" / "mine.json"
    deck.write_text('{"title": {"en": "Mine", "ja": "わたしの"}, "cards": []}', encoding="utf-8")
    before = deck.read_bytes()
    assert "Mine" in one_sentence(play(altclass, tmp_path, "--deck", "mine", lang=lang), lang)
    assert deck.read_bytes() == before


@both_languages
def test_a_deck_too_small(altclass: Altclass, tmp_path: Path, lang: Lang) -> None:
    (tmp_path / "small.csv").write_text("dragon,竜\ncastle,城\n", encoding="utf-8")
    assert altclass("import", "small.csv").code == 0
    told = altclass("play", "bingo", "--deck", "small", "--shots", "x", "--lang", lang)
    line = one_sentence(told, lang)
    assert "2" in line
    assert "8" in line


@both_languages
def test_a_list_that_is_no_text(altclass: Altclass, tmp_path: Path, own_home: Path, lang: Lang) -> None:
    (tmp_path / "list.csv").write_bytes(b"\xff\xff\x80\x81\xfe")
    assert "list.csv" in one_sentence(altclass("import", "list.csv", "--lang", lang), lang)
    assert not (own_home / "decks").exists()


@both_languages
def test_a_broken_manifest_leaves_the_other_games(altclass: Altclass, own_home: Path, lang: Lang) -> None:
    from altclass.play.shelf import allow

    folder = own_home / "games" / "mine"
    folder.mkdir(parents=True)
    (folder / "game.toml").write_text("id = 3\n", encoding="utf-8")
    allow(folder)
    told = altclass("games", "--json", "--lang", lang)
    assert told.code == 0
    assert {"flashcards", "bingo"} <= {game["id"] for game in told.json}
    (line,) = told.err.strip().splitlines()
    assert "mine" in line
    assert ("。" in line) == (lang == "ja")


def test_a_missing_font_is_in_the_report_and_the_lesson_goes_on(altclass: Altclass, tmp_path: Path) -> None:
    assets = assets_without(tmp_path, "fonts/Andika-Regular.ttf")
    told = play(altclass, tmp_path, "--deck", "animals", ALTCLASS_ASSETS=str(assets))
    assert told.code == 0, told.err
    assert len(list((tmp_path / "shots").glob("*.png"))) == 3
    report = altclass("doctor", "--json", ALTCLASS_ASSETS=str(assets)).json
    fonts = next(check for check in report["checks"] if check["name"] == "fonts")
    assert not fonts["well"]
    assert "Andika-Regular.ttf" in fonts["told"]["en"]
    assert "Andika-Regular.ttf" in fonts["told"]["ja"]


def test_a_missing_picture_leaves_the_word(altclass: Altclass, tmp_path: Path) -> None:
    assets = assets_without(tmp_path, "pictures/dog.webp")
    told = play(altclass, tmp_path, "--deck", "animals", "--option", "shuffle=off", ALTCLASS_ASSETS=str(assets))
    assert told.code == 0, told.err
    dog = next(
        card for card in altclass("deck", "animals", "--json", ALTCLASS_ASSETS=str(assets)).json if card["en"] == "dog"
    )
    assert dog["picture"] == ""
    assert dog["ja"] == "犬"


def test_without_any_voice_the_words_are_shown(altclass: Altclass, tmp_path: Path, own_home: Path) -> None:
    """No clip is shipped, and no engine answers: its library is hidden, as on a PC without one."""
    assets = assets_without(tmp_path, "CREDITS.md")
    shutil.rmtree(assets / "voice", ignore_errors=True)
    for name in ("libespeak-ng.so.1", "espeakng_loader.py"):
        (tmp_path / name).write_text("raise ImportError\n" if name.endswith(".py") else "", encoding="utf-8")
    hidden = {"LD_LIBRARY_PATH": str(tmp_path), "ALTCLASS_ASSETS": str(assets)}
    told = play(altclass, tmp_path, "--deck", "animals", lang="en", **hidden)
    assert told.code == 0, told.err
    assert len(list((tmp_path / "shots").glob("*.png"))) == 3
    assert list((tmp_path / "shots").glob("*.wav")) == []
    line = one_sentence(altclass("say", "dog", "--to", "dog.wav", "--lang", "ja", **hidden), "ja")
    assert line
    assert not (tmp_path / "dog.wav").exists()


@both_languages
def test_a_data_folder_that_cannot_be_written(altclass: Altclass, tmp_path: Path, lang: Lang) -> None:
    (tmp_path / "home").write_text("a file where the folder should be", encoding="utf-8")
    (tmp_path / "list.csv").write_text("dragon,竜\n", encoding="utf-8")
    told = altclass("import", "list.csv", "--lang", lang, ALTCLASS_HOME=str(tmp_path / "home"))
    one_sentence(told, lang)
    assert (tmp_path / "home").read_text(encoding="utf-8") == "a file where the folder should be"
    assert play(altclass, tmp_path, "--deck", "animals", ALTCLASS_HOME=str(tmp_path / "home")).code == 0


def test_without_a_sound_device_the_lesson_goes_on(altclass: Altclass, tmp_path: Path) -> None:
    told = play(altclass, tmp_path, "--deck", "animals", SDL_AUDIODRIVER="no-such-driver")
    assert told.code == 0, told.err
    assert len(list((tmp_path / "shots").glob("*.png"))) == 3
    report = altclass("doctor", "--json", SDL_AUDIODRIVER="no-such-driver").json
    sound = next(check for check in report["checks"] if check["name"] == "sound")
    assert not sound["well"]
    assert sound["told"]["ja"].endswith("表示します")


@both_languages
def test_a_screen_that_does_not_answer(altclass: Altclass, lang: Lang) -> None:
    screen = {"DISPLAY": ":9321", "SDL_VIDEODRIVER": "x11"}
    one_sentence(altclass("play", "flashcards", "--deck", "animals", "--lang", lang, **screen), lang)
