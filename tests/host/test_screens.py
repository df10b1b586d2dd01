"""A projector is plugged in, pulled out, put to another size, while a class plays: the game stands whole on what is there."""

from __future__ import annotations

import json
import os
import queue
import random
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from altclass.play.shelf import shelf
from tests.host.screens import THERE, Desk, Place

pytestmark = [
    pytest.mark.screen,
    pytest.mark.slow,
    pytest.mark.timeout(600),
    pytest.mark.skipif(not THERE, reason="needs Xvfb, xrandr and xdotool"),
]
CHILD = Path(__file__).with_name("projector_child.py")
ROOT = Path(__file__).parents[2]
TEACHER = Place(0, 0, 1280, 800)
PROJECTOR = Place(1280, 0, 1024, 768)
SIZES = [(1024, 768), (1280, 800), (1366, 768), (1920, 1080), (1920, 720), (800, 600), (1400, 1050)]
CHANGES = int(os.environ.get("ALTCLASS_CHANGES", "12"))  # 50 for a night
GAMES = [game.manifest.id for game in shelf()] if CHANGES >= 50 else ["flashcards"]
WAIT = 15.0


class Room:
    """The real launcher and the real game on a desk with screens."""

    def __init__(self, desk: Desk, game: str, home: Path) -> None:
        self.desk = desk
        environment = desk.environment | {
            "QT_QPA_PLATFORM": "xcb", "SDL_VIDEODRIVER": "x11", "SDL_AUDIODRIVER": "dummy", "ALTCLASS_HOME": str(home),
            "PYTHONPATH": str(ROOT),
        }  # fmt: skip
        self.child = subprocess.Popen(
            [sys.executable, str(CHILD), game],
            env=environment,
            text=True,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self.now: dict[str, Any] = {}
        self.notices: list[str] = []
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        threading.Thread(target=self._read, daemon=True).start()
        self.until(lambda: bool(self.now), "the game told nothing")

    def _read(self) -> None:
        assert self.child.stdout is not None
        for line in self.child.stdout:
            self._lines.put(line)

    def _hear(self) -> None:
        while not self._lines.empty():
            told = json.loads(self._lines.get())
            assert "failed" not in told, told
            if "notice" in told:
                self.notices.append(told["notice"])
            else:
                self.now = told

    def until(self, holds: Callable[[], bool], otherwise: str) -> None:
        until = time.monotonic() + WAIT
        while True:
            self._hear()
            if holds():
                return
            assert time.monotonic() < until, f"{otherwise}: {self.now}, {self.notices}, {self.place()}"
            assert self.child.poll() is None, "the launcher has gone"
            time.sleep(0.05)

    def place(self) -> Place | None:
        return self.desk.window_of(self.now["pid"]) if self.now else None

    def stands_on(self, place: Place) -> None:
        self.until(lambda: self.place() == place, f"the game does not stand on {place}")

    def do(self, line: str) -> None:
        assert self.child.stdin is not None
        self.child.stdin.write(f"{line}\n")
        self.child.stdin.flush()

    def close(self) -> None:
        self.do("end")
        assert self.child.wait(WAIT) == 0
        for pipe in (self.child.stdin, self.child.stdout):
            if pipe is not None:
                pipe.close()


@pytest.fixture
def desk() -> Iterator[Desk]:
    desk = Desk()
    desk.plug("teacher", TEACHER)
    desk.plug("projector", PROJECTOR)
    yield desk
    desk.close()


@pytest.fixture
def open_room(desk: Desk, tmp_path: Path) -> Iterator[Callable[[str], Room]]:
    rooms: list[Room] = []

    def make(game: str) -> Room:
        rooms.append(Room(desk, game, tmp_path))
        return rooms[-1]

    yield make
    for room in rooms:
        room.close()


def test_a_pulled_projector_pauses_the_game_here_and_brings_it_back_when_it_returns(
    desk: Desk, open_room: Callable[[str], Room]
) -> None:
    room = open_room("flashcards")
    room.stands_on(PROJECTOR)
    desk.pull("projector")
    room.stands_on(TEACHER)
    room.until(lambda: room.now["paused"], "the clock runs on")
    assert room.notices == ["launcher.screen_gone"]
    desk.plug("projector", PROJECTOR)
    room.stands_on(PROJECTOR)
    room.until(lambda: not room.now["paused"], "the clock still waits")


def test_a_projector_plugged_in_during_the_lesson_gets_the_game(desk: Desk, open_room: Callable[[str], Room]) -> None:
    desk.pull("projector")
    room = open_room("flashcards")
    room.stands_on(TEACHER)
    desk.plug("projector", PROJECTOR)
    room.stands_on(PROJECTOR)
    assert not room.now["paused"]
    assert room.notices == []


def test_another_picture_size_lays_the_game_out_anew(desk: Desk, open_room: Callable[[str], Room]) -> None:
    room = open_room("flashcards")
    room.stands_on(PROJECTOR)
    wide = Place(1280, 0, 1920, 1080)
    desk.plug("projector", wide)
    room.stands_on(wide)


def test_the_teacher_swaps_the_screens_and_covers_and_holds_the_picture(
    desk: Desk, open_room: Callable[[str], Room]
) -> None:
    room = open_room("flashcards")
    room.stands_on(PROJECTOR)
    room.do("swap")
    room.stands_on(TEACHER)
    for line, switch in (("blank", "blank"), ("freeze", "frozen")):
        room.do(line)
        room.until(lambda switch=switch: room.now[switch], line)  # type: ignore[misc]
        room.do("go on")
        room.until(lambda: not room.now["blank"] and not room.now["frozen"], "go on")
    room.do("next")
    room.until(lambda: room.now["played"] > 0, "no move")


@pytest.mark.parametrize("game", GAMES)
def test_whatever_the_cables_do_the_game_stands_whole_on_a_screen(
    desk: Desk, open_room: Callable[[str], Room], game: str
) -> None:
    chance, room = random.Random(game), open_room(game)
    pid = room.now["pid"]
    for _ in range(CHANGES):
        if "projector" in desk.places and chance.random() < 0.4:
            desk.pull("projector")
        else:
            w, h = chance.choice(SIZES)
            desk.plug("projector", Place(1280, chance.choice((0, 100)), w, h))
        room.stands_on(desk.places.get("projector", TEACHER))
        room.until(lambda: room.now["paused"] == ("projector" not in desk.places), "the clock")
        if chance.random() < 0.5:
            room.do("next")  # it uncovers and goes on, too
    assert room.now["pid"] == pid, "the game had to be brought back"
