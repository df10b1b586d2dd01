"""The launcher and a game talk over a private wire that nobody can block and nobody can listen to from outside."""

from __future__ import annotations

import contextlib
import queue
import stat
import sys
import threading
import time
from collections.abc import Iterator
from multiprocessing import Pipe
from multiprocessing.connection import _ConnectionBase
from pathlib import Path

import pytest

from altclass.play.channel import Door, Wire, knock
from altclass.play.messages import Beat, Close, Hello, Message, Play, Voiced, encode, read_from_game, read_from_launcher

PATIENCE = 10.0


class End:
    """One end of a wire, and all that arrived there."""

    def __init__(self, line: _ConnectionBase, *, launcher: bool) -> None:
        self.arrived: queue.Queue[Message] = queue.Queue()
        self.ended = threading.Event()
        read = read_from_game if launcher else read_from_launcher
        self.wire = Wire(line, read, self.arrived.put, self.ended.set)

    def next(self) -> Message:
        return self.arrived.get(timeout=PATIENCE)


@pytest.fixture
def knocks() -> queue.Queue[_ConnectionBase]:
    return queue.Queue()


@pytest.fixture
def door(knocks: queue.Queue[_ConnectionBase]) -> Iterator[Door]:
    door = Door(knocks.put)
    yield door
    door.close()


@pytest.fixture
def ends(door: Door, knocks: queue.Queue[_ConnectionBase]) -> Iterator[tuple[End, End]]:
    game = End(knock(door.address), launcher=False)
    launcher = End(knocks.get(timeout=PATIENCE), launcher=True)
    yield launcher, game
    game.wire.close()
    launcher.wire.close()


def test_messages_arrive_whole_and_in_order(ends: tuple[End, End]) -> None:
    launcher, game = ends
    game.wire.send(Hello(pid=7))
    game.wire.send(Beat())
    launcher.wire.send(Play("say", ("りんご",)))
    assert [launcher.next(), launcher.next()] == [Hello(pid=7), Beat()]
    assert game.next() == Play("say", ("りんご",))


def test_when_one_side_goes_the_other_is_told_once(ends: tuple[End, End]) -> None:
    launcher, game = ends
    game.wire.close()
    assert launcher.ended.wait(PATIENCE)
    launcher.wire.send(Close())  # nobody is there; nothing happens


def test_nonsense_ends_the_wire_and_not_the_launcher(door: Door, knocks: queue.Queue[_ConnectionBase]) -> None:
    stranger = knock(door.address)
    launcher = End(knocks.get(timeout=PATIENCE), launcher=True)
    stranger.send_bytes(b'{"type": "open_the_safe"}')
    assert launcher.ended.wait(PATIENCE)
    stranger.close()


def test_a_game_that_stopped_reading_never_blocks_the_launcher(
    door: Door, knocks: queue.Queue[_ConnectionBase]
) -> None:
    deaf = knock(door.address)
    launcher = End(knocks.get(timeout=PATIENCE), launcher=True)
    sent = threading.Event()

    def send_much() -> None:
        for number in range(2000):
            launcher.wire.send(Voiced(text="x" * 2000, path=str(number)))
        sent.set()

    threading.Thread(target=send_much, daemon=True).start()
    assert sent.wait(PATIENCE)
    deaf.close()
    launcher.wire.close()


@pytest.mark.skipif(sys.platform == "win32", reason="a named pipe has no mode bits")
def test_only_this_user_can_knock(door: Door) -> None:
    assert stat.S_IMODE(Path(door.address).parent.stat().st_mode) == 0o700


def test_a_closed_door_leaves_nothing_behind() -> None:
    door = Door(lambda line: line.close())
    address = Path(door.address)
    door.close()
    deadline = time.monotonic() + PATIENCE
    while address.parent.exists() and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not address.parent.exists()
    with pytest.raises(FileNotFoundError):
        knock(str(address))


def test_no_network_port_is_opened(door: Door) -> None:
    assert isinstance(door.address, str)
    if Path("/proc/net/tcp").exists():
        links = [fd.readlink().name for fd in Path("/proc/self/fd").iterdir() if fd.is_symlink()]
        tables = [Path(f"/proc/net/{name}").read_text(encoding="ascii") for name in ("tcp", "tcp6")]
        ports = {f"socket:[{line.split()[9]}]" for table in tables for line in table.splitlines()[1:]}
        assert not ports & set(links)


def test_hanging_up_in_the_middle_of_a_message_ends_the_wire_quietly() -> None:
    """A thread that raises fails its test here; a line closed under a reader's hands must not do that."""
    for _ in range(120):
        ours, theirs = Pipe()
        ended = threading.Event()
        wire = Wire(ours, read_from_game, lambda _: None, ended.set)
        talking = threading.Thread(target=_talk, args=(theirs,))
        talking.start()
        time.sleep(0.002)
        wire.close(0.0)
        talking.join(PATIENCE)
        theirs.close()
        assert ended.is_set()


def _talk(line: _ConnectionBase) -> None:
    """Beat without a pause until nobody listens any more."""
    with contextlib.suppress(OSError):
        while True:
            line.send_bytes(encode(Beat()))
