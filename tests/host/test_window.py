"""A real window on an X server of its own: keys arrive, the picture is there, and nothing runs when nothing moves."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from altclass.host.sdl import pygame
from altclass.play.journal import read_journal
from altclass.storage.roles import own_command, own_environment

pytestmark = [
    pytest.mark.screen,
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="Xvfb is for Linux"),
    pytest.mark.skipif(
        not all(map(shutil.which, ("Xvfb", "xdotool", "import"))), reason="needs Xvfb, xdotool and ImageMagick"
    ),
]
WAIT = 20.0
Xdo = Callable[..., str]


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """An X server on a number of its own choosing."""
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert server.stdout is not None
    number = server.stdout.readline().decode().strip()
    yield f":{number}"
    server.terminate()
    server.wait(WAIT)
    server.stdout.close()


class Room:
    """A game in a window, hands on its keys, eyes on its screen."""

    def __init__(self, display: str, home: Path) -> None:
        self.environment = own_environment() | {
            "DISPLAY": display, "SDL_VIDEODRIVER": "x11", "SDL_AUDIODRIVER": "dummy", "ALTCLASS_HOME": str(home),
        }  # fmt: skip
        self.home = home
        words = ["flashcards", "--deck", "animals", "--seed", "1", "--teams", "2"]
        options = ["--option", "voice=off", "--option", "mode=picture_to_en"]
        self.child = subprocess.Popen(own_command("play") + words + options, env=self.environment)

    def wait(self, folder: Path) -> None:
        """Until the first picture is on the screen."""
        folder.mkdir(exist_ok=True)
        self.until(lambda: self.picture(folder / "first.png").get_at((3, 3))[:3] == (251, 248, 241))

    def xdo(self, *words: str) -> str:
        told = subprocess.run(
            ["xdotool", *words], env=self.environment, capture_output=True, text=True, timeout=WAIT, check=False
        )
        return told.stdout.strip()

    def press(self, key: str) -> None:
        self.xdo("key", key)
        time.sleep(0.25)

    def picture(self, to: Path) -> pygame.Surface:
        time.sleep(0.5)
        subprocess.run(["import", "-window", "root", str(to)], env=self.environment, timeout=WAIT, check=True)
        return pygame.image.load(to)

    @property
    def moves(self) -> list[str] | None:
        folders = list((self.home / "sessions").glob("*"))
        return [played.move for played in read_journal(folders[0])] if folders else None

    def until(self, true: Callable[[], bool]) -> None:
        end = time.monotonic() + WAIT
        while not true():
            assert time.monotonic() < end
            assert self.child.poll() is None
            time.sleep(0.05)

    def processor_seconds(self) -> float:
        told = Path(f"/proc/{self.child.pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
        return (int(told[11]) + int(told[12])) / os.sysconf("SC_CLK_TCK")


@pytest.fixture
def room(display: str, tmp_path: Path) -> Iterator[Room]:
    made = Room(display, tmp_path / "home")
    try:
        made.wait(tmp_path)
        yield made
    finally:
        if made.child.poll() is None:
            made.child.kill()
        made.child.wait(WAIT)


def test_keys_clicks_and_clicker_play_and_esc_asks(room: Room, tmp_path: Path) -> None:
    first = room.picture(tmp_path / "1.png")
    assert first.get_at((3, 3))[:3] == (251, 248, 241)  # the paper fills the whole screen, edge to edge
    assert first.get_at((1276, 796))[:3] == (251, 248, 241)
    room.press("space")
    room.press("Next")
    room.xdo("mousemove", "640", "300", "click", "1")
    time.sleep(0.3)
    assert room.moves == ["reveal", "next_card", "reveal"]
    second = room.picture(tmp_path / "2.png")
    assert pygame.image.tobytes(first, "RGB") != pygame.image.tobytes(second, "RGB")
    room.press("Prior")
    assert room.moves == ["reveal", "next_card"]
    room.press("2")
    assert room.moves == ["reveal", "next_card", "award"]
    room.press("Escape")
    room.press("F5")
    room.press("Escape")
    room.press("space")
    assert room.child.poll() is None
    assert room.moves == ["reveal", "next_card", "award"]
    room.press("Escape")
    room.press("y")
    assert room.child.wait(WAIT) == 0


def test_a_key_held_down_is_one_move(room: Room) -> None:
    room.xdo("keydown", "space")
    time.sleep(1.2)
    room.xdo("keyup", "space")
    time.sleep(0.2)
    assert room.moves == ["reveal"]


def test_a_still_screen_costs_next_to_nothing(room: Room) -> None:
    time.sleep(2.0)
    before = room.processor_seconds()
    time.sleep(4.0)
    assert room.processor_seconds() - before < 0.4  # far from a loop that spins; the bench takes the real figure
