"""The tools without a game: the same keys, and the tray's end is the end."""

from __future__ import annotations

import shutil
import subprocess
import time
from pathlib import Path

import msgspec
import pytest

from altclass.commands.play import run as play
from altclass.content.library import deck
from altclass.host.acts import act
from altclass.host.hands import Action
from altclass.host.opening import tools_host
from altclass.host.sdl import pygame
from altclass.host.sounds import Sounds
from altclass.host.tools.board import session
from altclass.play.session import Show
from altclass.play.tools.wheel import Wheel
from altclass.storage.roles import own_command, own_environment

ALL = Path(__file__).parents[2] / "lessons" / "tools" / "all.moves"
WAIT = 20.0


def test_escape_leads_from_a_tool_to_the_tray_and_from_there_out() -> None:
    host = tools_host(session(None, Show(), 1), (1024, 768), Sounds(), lambda _message: None, 0.0)
    assert host.kit.name == "tray"
    act(host, Action("digit", "8", 8), 1.0)
    act(host, Action("next", "space"), 2.0)
    act(host, Action("escape"), 3.0)
    assert (host.kit.name, host.leaving) == ("tray", False)
    act(host, Action("blank", "b"), 4.0)
    assert host.lesson.blank
    act(host, Action("next", "space"), 5.0)
    assert (host.kit.name, host.lesson.blank) == ("tray", False)
    act(host, Action("escape"), 6.0)
    assert host.leaving


def test_a_deck_may_fill_the_wheel_without_a_game_too() -> None:
    host = tools_host(session(deck("animals"), Show(), 1), (1024, 768), Sounds(), lambda _message: None, 0.0)
    host.kit.open("wheel", 1.0)
    act(host, Action("key", "d"), 2.0)
    wheel = host.kit.value("wheel")
    assert isinstance(wheel, Wheel)
    assert len(wheel.entries) == len(deck("animals").cards)


def test_the_recorded_lesson_of_all_tools_leaves_a_picture_of_each_step(tmp_path: Path) -> None:
    first, _, steps = ALL.read_text(encoding="utf-8").partition("\n")
    assert play([*first.lstrip("# ").split(), "--moves", str(ALL), "--shots", str(tmp_path), "--size", "640x480"]) == 0
    told = [line for line in steps.splitlines() if line and not line.startswith("#")]
    assert len(list(tmp_path.glob("*.png"))) == len(told) + 1


@pytest.mark.slow
@pytest.mark.screen
@pytest.mark.skipif(not all(map(shutil.which, ("Xvfb", "xdotool", "import"))), reason="needs X, xdotool, ImageMagick")
def test_in_a_window_of_their_own_they_open_keep_and_close(x_display: str, own_home: Path, tmp_path: Path) -> None:
    environment = own_environment() | {"DISPLAY": x_display, "SDL_VIDEODRIVER": "x11", "SDL_AUDIODRIVER": "dummy"}
    child = subprocess.Popen(
        [*own_command("tools"), "--deck", "animals", "--pupils", "30", "--away", "4,17"], env=environment
    )
    try:
        end = time.monotonic() + WAIT
        while _corner(environment, tmp_path / "screen.png") == (0, 0, 0):  # X is black until a window is there
            assert time.monotonic() < end
        for key in ("5", "1", "Escape", "Escape"):
            time.sleep(0.5)
            subprocess.run(["xdotool", "key", key], env=environment, timeout=WAIT, check=True)
        assert child.wait(WAIT) == 0
    finally:
        child.kill()
        child.wait(WAIT)
    tools = msgspec.json.decode((own_home / "tools.json").read_bytes())["tools"]
    assert tools["scoreboard"][0]["points"] == [1, 0, 0, 0]
    assert tools["draw"][0]["roster"] == tools["groups"][0]["roster"] == {"count": 30, "absent": [4, 17]}


def _corner(environment: dict[str, str], to: Path) -> tuple[int, ...]:
    """The colour in the corner of the screen."""
    subprocess.run(["import", "-window", "root", str(to)], env=environment, timeout=WAIT, check=True)
    return tuple(pygame.image.load(to).get_at((2, 2))[:3])
