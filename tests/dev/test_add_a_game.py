"""README's "Add a game in ten minutes", done word for word: its commands are run, its edits are made."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from altclass.dev.places import ROOT

NAME = "once_more"
FENCE = "```"
PLAYS = ("run", "play")  # the one command that goes on until somebody leaves
HOUSE_LOOKS = ("games", "sizes", "strings")


class Step:
    """One numbered step: the commands in it, and its edits, each with the file named last before it."""

    def __init__(self, told: str) -> None:
        self.commands = [words.split()[1:] for words in re.findall(r"`(python3 -m altclass\.dev [^`]+)`", told)]
        self.edits: list[tuple[str, str, str]] = []
        file = ""
        for prose, block in _prose_and_blocks(told):
            file = (re.findall(r"`([\w.]+\.(?:toml|py|md))`", prose) or [file])[-1]
            if block:
                self.edits.append((file, _side(block, "- "), _side(block, "+ ")))


def _prose_and_blocks(told: str) -> Iterator[tuple[str, list[str]]]:
    parts = re.split(rf"^ *{FENCE}(?:diff)?\n", told, flags=re.MULTILINE)
    for prose, block in zip(parts[::2], [*parts[1::2], ""], strict=True):
        yield prose, [line.removeprefix("   ") for line in block.splitlines()]


def _side(block: list[str], signs: str) -> str:
    """The lines of a diff as they were ("- ") or as they are to be ("+ ")."""
    return "".join(line[1:] + "\n" for line in block if line[:1] in signs)


def steps() -> list[Step]:
    """The numbered steps of the section, in their order."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    section = readme.split("## Add a game in ten minutes\n")[1].split("\n## ")[0]
    return [Step(told) for told in re.split(r"^\d+\. ", section, flags=re.MULTILINE)[1:]]


@pytest.fixture
def workshop(tmp_path: Path) -> Path:
    """A copy of the source, with a .venv of its own that is this one."""
    copy = tmp_path / "AltClass"
    for folder in ("altclass", "games", "tests"):
        shutil.copytree(ROOT / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for file in ("pyproject.toml", "README.md"):
        shutil.copy(ROOT / file, copy)
    (copy / "assets").symlink_to(ROOT / "assets")
    (copy / ".venv").mkdir()
    for part in ("bin", "lib", "pyvenv.cfg"):
        (copy / ".venv" / part).symlink_to(Path(sys.prefix) / part)
    run(copy, "-c", "from altclass.dev import environment; environment.seal()")
    return copy


def environment(workshop: Path, **more: str) -> dict[str, str]:
    """A shell in the copy, whose own code comes first."""
    return os.environ | {"PYTHONPATH": str(workshop), "ALTCLASS_HOME": str(workshop / "home")} | more


def run(workshop: Path, *words: str) -> str:
    """Python with these words, from the copy; it must end well."""
    done = subprocess.run(
        [sys.executable, *words], cwd=workshop, env=environment(workshop), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{words}\n{done.stdout[-3000:]}{done.stderr[-3000:]}"
    return done.stdout


def play_a_while(workshop: Path, display: str, *words: str) -> None:
    """Play on a screen until the lesson is kept, as a teacher would see it, then end it."""
    shown = environment(workshop, DISPLAY=display, SDL_VIDEODRIVER="x11")
    with subprocess.Popen([sys.executable, *words], cwd=workshop, env=shown, stderr=subprocess.PIPE, text=True) as game:
        until = time.monotonic() + 60
        while game.poll() is None and not list((workshop / "home").rglob("session.json")) and time.monotonic() < until:
            time.sleep(0.1)
        time.sleep(2)
        assert game.poll() is None, game.stderr.read() if game.stderr else ""
        game.kill()  # SDL takes the gentler signal for a wish to leave, and asks


def change(workshop: Path, file: str, before: str, after: str) -> None:
    """Make one edit of the README; what it takes away must stand there exactly once."""
    path = workshop / "games" / NAME / file
    text = path.read_text(encoding="utf-8")
    if before.strip():
        assert text.count(before) == 1, (file, before)
        path.write_text(text.replace(before, after), encoding="utf-8")
        return
    raise AssertionError(f"{file}: nothing says where this belongs\n{after}")


@pytest.mark.slow
@pytest.mark.screen
@pytest.mark.skipif(sys.platform == "win32", reason="the copy's .venv is made of links")
@pytest.mark.timeout(600)
def test_the_steps_of_the_readme_lead_to_a_game_that_passes(workshop: Path, x_display: str) -> None:
    told = ""
    for step in steps():
        for file, before, after in step.edits:
            change(workshop, file, before, after)
        for words in step.commands:
            if tuple(words[2:4]) == PLAYS:
                play_a_while(workshop, x_display, *words)
            else:
                told = run(workshop, *words)
    passed = re.search(r"(\d+) passed", told)
    assert passed
    assert int(passed[1]) >= 40
    for look in HOUSE_LOOKS:
        run(workshop, "-m", f"altclass.dev.lint_{look}")
    for words in (("check", "--quiet"), ("format", "--check", "--quiet")):
        run(workshop, "-m", "ruff", *words, f"games/{NAME}", f"tests/games/test_{NAME}.py")


def test_every_step_can_be_read_as_a_command_or_an_edit() -> None:
    found = steps()
    assert [step.commands[0][2] for step in found if step.commands] == ["new-game", "run", "test"]
    files = {file for step in found for file, _, _ in step.edits}
    assert files == {"game.toml", "rules.py", "scene.py", "guide.en.md", "guide.ja.md"}
