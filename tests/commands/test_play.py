"""`altclass play`: a file of moves becomes pictures and words; a wrong one becomes one sentence."""

from __future__ import annotations

import subprocess
import wave
from pathlib import Path

import pytest

from altclass.commands import play
from altclass.host.sdl import pygame
from altclass.i18n import sentence
from altclass.problems import Problem
from altclass.storage.roles import own_command, own_environment


def run(*words: str) -> int:
    return play.run(list(words))


def moves(folder: Path, *lines: str) -> str:
    path = folder / "lesson.moves"
    path.write_text("\n".join(lines), encoding="utf-8")
    return str(path)


def test_each_step_leaves_its_picture(tmp_path: Path) -> None:
    shots = tmp_path / "shots"
    file = moves(tmp_path, "advance", "# a remark", "", "wait 0.5", "award B 3", "back", "blank", "blank")
    ended = run(
        "flashcards", "--deck", "animals", "--seed", "1", "--teams", "2", "--size", "1024x768", "--option", "voice=off",
        "--option", "mode=picture_to_en", "--moves", file, "--shots", str(shots),
    )  # fmt: skip
    assert ended == 0
    names = sorted(path.name for path in shots.glob("*.png"))
    assert names == [
        "000-start.png", "001-advance.png", "002-wait.png", "003-award-1-3.png", "004-back.png", "005-blank.png",
        "006-blank.png",
    ]  # fmt: skip
    assert pygame.image.load(shots / names[0]).get_size() == (1024, 768)
    picture = [(shots / name).read_bytes() for name in names]
    assert picture[0] != picture[1]
    assert picture[1] != picture[3]
    assert picture[2] == picture[4]  # taken back
    assert picture[4] == picture[6]


def test_the_same_seed_and_moves_give_the_same_pictures(tmp_path: Path) -> None:
    file = moves(tmp_path, "advance", "advance", "wait 2", "advance")
    for name in ("one", "two"):
        run(
            "flashcards", "--deck", "food", "--seed", "7", "--size", "1280x800", "--option", "voice=off",
            "--option", "mode=picture_slowly", "--moves", file, "--shots", str(tmp_path / name),
        )  # fmt: skip
    for path in sorted((tmp_path / "one").iterdir()):
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes()


def test_every_word_said_is_left_as_a_sound(tmp_path: Path) -> None:
    shots = tmp_path / "shots"
    run(
        "flashcards", "--deck", "animals", "--seed", "1", "--size", "800x600",
        "--moves", moves(tmp_path, "advance"), "--shots", str(shots),
    )  # fmt: skip
    clips = sorted(shots.glob("*.wav"))
    assert len(clips) == 2
    for clip in clips:
        with wave.open(str(clip)) as told:
            assert told.getnframes() / told.getframerate() > 0.2


@pytest.mark.parametrize(
    ("words", "key"),
    [
        (["no-such-game", "--deck", "animals"], "play.no_such_game"),
        (["flashcards", "--deck", "no-such-deck"], "content.no_such_deck"),
        (["flashcards"], "commands.usage"),
        (["flashcards", "--deck", "animals", "--option", "mode=dance"], "play.option_wrong"),
        (["flashcards", "--deck", "animals", "--option", "rounds=many"], "play.option_wrong"),
        (["flashcards", "--deck", "animals", "--option", "nothing=1"], "play.option_wrong"),
        (["flashcards", "--deck", "animals", "--size", "tiny"], "commands.usage"),
        (["flashcards", "--deck", "animals"], "host.no_display"),
        (["--resume", "no-such-session"], "play.session_broken"),
        (["flashcards", "--deck", "animals", "--moves", "no-such-file"], "host.moves_unreadable"),
    ],
)
def test_what_cannot_be_played_is_said_in_one_sentence(words: list[str], key: str) -> None:
    with pytest.raises(Problem) as met:
        run(*words)
    assert met.value.key == key
    for lang in ("en", "ja"):
        told = sentence(met.value, lang)
        assert told != key
        assert "{" not in told


@pytest.mark.parametrize("line", ["dance", "wait soon", "wait -1", "award", "award Z 1", 'say "open'])
def test_a_line_that_is_no_step_is_named_by_its_number(line: str, tmp_path: Path) -> None:
    with pytest.raises(Problem) as met:
        run("flashcards", "--deck", "animals", "--moves", moves(tmp_path, "advance", line))
    assert met.value.key == "host.moves_line"
    assert met.value.params["number"] == 2


def test_help_is_in_both_languages(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run("--help") == 0
    told = capfdbinary.readouterr().out.decode("utf-8")
    assert "without a screen" in told
    assert "画面なしで" in told


def test_the_command_ends_with_0_or_with_2_and_one_sentence(tmp_path: Path) -> None:
    def command(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            own_command("play") + list(words),
            env=own_environment(),
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    good = command(
        "flashcards", "--deck", "animals", "--moves", moves(tmp_path, "advance"), "--option", "voice=off",
        "--shots", str(tmp_path / "shots"),
    )  # fmt: skip
    assert (good.returncode, good.stderr) == (0, "")
    bad = command("flashcards", "--deck", "nothing")
    assert bad.returncode == 2
    assert len(bad.stderr.strip().splitlines()) == 1
