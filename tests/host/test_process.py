"""The game as its own process: a real door, a real wire, a real kill."""

from __future__ import annotations

import queue
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from altclass.play import messages as told
from altclass.play.channel import Door, Wire
from altclass.play.journal import read_journal
from altclass.play.messages import FromGame, read_from_game
from altclass.play.session import Session, Show, save_session
from altclass.storage.roles import own_command, own_environment

WAIT = 20.0


class Launcher:
    """What a launcher is to a game: a door, a child, and messages."""

    def __init__(self, **environment: str) -> None:
        self.messages: queue.Queue[FromGame] = queue.Queue()
        self.ended = False
        self._lines: queue.Queue[Any] = queue.Queue()
        self.door = Door(lambda line: self._lines.put(line))  # noqa: PLW0108  # put has more parameters
        self.child = subprocess.Popen(
            [*own_command("host"), "--door", self.door.address], env=own_environment() | environment
        )
        self.wire = Wire(self._lines.get(timeout=WAIT), read_from_game, self.messages.put, self._end)

    def _end(self) -> None:
        self.ended = True

    def wait_for(
        self, kind: type[told.Message], check: Callable[[told.Message], bool] = lambda _: True
    ) -> told.Message:
        until = time.monotonic() + WAIT
        while time.monotonic() < until:
            message = self.messages.get(timeout=WAIT)
            if isinstance(message, kind) and check(message):
                return message
        raise AssertionError(kind)

    def now(self, check: Callable[[told.Now], bool]) -> told.Now:
        found = self.wait_for(told.Now, lambda message: isinstance(message, told.Now) and check(message))
        assert isinstance(found, told.Now)
        return found

    def close(self) -> None:
        if self.child.poll() is None:
            self.child.kill()
        self.child.wait(WAIT)
        self.wire.close()
        self.door.close()


@pytest.fixture
def launcher() -> Iterator[Launcher]:
    made = Launcher()
    yield made
    made.close()


@pytest.fixture
def folder(tmp_path: Path, session_of: Callable[..., Session]) -> Path:
    session = session_of(mode="picture_to_en", show=Show(screen=(0, 0, 1024, 768), still=True))
    save_session(session, tmp_path)
    return tmp_path


def test_a_spare_opens_a_session_and_obeys_the_console(launcher: Launcher, folder: Path) -> None:
    hello = launcher.wait_for(told.Hello)
    assert isinstance(hello, told.Hello)
    assert hello.pid == launcher.child.pid
    launcher.wire.send(told.Open(str(folder)))
    launcher.wait_for(told.Ready)
    first = launcher.now(lambda _: True)
    launcher.wire.send(told.Advance())
    launcher.wire.send(told.Play("award", (1, 3)))
    now = launcher.now(lambda now: now.played == 2)
    assert now.scores == (0, 3, 0)
    launcher.wire.send(told.TakeBack(0))
    assert launcher.now(lambda now: now.played == 0).brief == first.brief
    launcher.wire.send(told.Blank(on=True))
    assert launcher.now(lambda now: now.blank).blank
    launcher.wait_for(told.Beat)
    launcher.wire.send(told.Close())
    launcher.wait_for(told.Done)
    assert launcher.child.wait(WAIT) == 0
    assert not (folder / "report.json").exists()  # closed, not finished: it can be gone on with


def test_a_killed_game_comes_back_to_the_same_move(launcher: Launcher, folder: Path) -> None:
    launcher.wire.send(told.Open(str(folder)))
    launcher.wait_for(told.Ready)
    for _ in range(3):
        launcher.wire.send(told.Advance())
    before = launcher.now(lambda now: now.played == 3)
    launcher.child.kill()
    launcher.child.wait(WAIT)
    assert len(read_journal(folder)) == 3
    again = Launcher()
    try:
        again.wire.send(told.Open(str(folder)))
        assert again.now(lambda now: now.played == 3).brief == before.brief
    finally:
        again.close()


def test_a_spare_whose_launcher_dies_leaves_at_once(launcher: Launcher) -> None:
    launcher.wait_for(told.Hello)
    launcher.wire.close()
    launcher.door.close()
    assert launcher.child.wait(WAIT) == 0


def test_a_game_whose_launcher_dies_goes_on_and_leaves_by_itself(folder: Path) -> None:
    launcher = Launcher(ALTCLASS_PATIENCE="1.5")
    try:
        launcher.wire.send(told.Open(str(folder)))
        launcher.wait_for(told.Ready)
        launcher.wire.send(told.Advance())
        launcher.now(lambda now: now.played == 1)
        launcher.wire.close()
        time.sleep(0.4)
        assert launcher.child.poll() is None
        assert launcher.child.wait(WAIT) == 0
        assert len(read_journal(folder)) == 1
    finally:
        launcher.close()


def test_a_broken_session_is_told_as_a_problem_and_the_process_leaves(launcher: Launcher, tmp_path: Path) -> None:
    (tmp_path / "session.json").write_text("{", encoding="utf-8")
    launcher.wire.send(told.Open(str(tmp_path)))
    trouble = launcher.wait_for(told.Trouble)
    assert isinstance(trouble, told.Trouble)
    assert trouble.key == "play.session_broken"
    assert launcher.child.wait(WAIT) == 0


def test_a_door_that_is_not_there_ends_the_process_quietly(tmp_path: Path) -> None:
    ended = subprocess.run(
        [*own_command("host"), "--door", str(tmp_path / "no-door")],
        env=own_environment(),
        capture_output=True,
        timeout=WAIT,
        check=False,
    )
    assert ended.returncode == 0
    assert ended.stderr == b""
