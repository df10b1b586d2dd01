"""The room every test is held in: no screen, no sound card, an empty home, no network, and nothing left behind."""

from __future__ import annotations

import gc
import itertools
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

# Set before Qt, SDL or AltClass is imported by anything.
SESSION_HOME = Path(tempfile.mkdtemp(prefix="altclass-tests-"))
os.environ.update(
    QT_QPA_PLATFORM="offscreen",
    SDL_VIDEODRIVER="dummy",
    SDL_AUDIODRIVER="dummy",
    PYGAME_HIDE_SUPPORT_PROMPT="1",
    ALTCLASS_HOME=str(SESSION_HOME / "home"),
    LC_ALL="C.UTF-8",
    PYTHONUTF8="1",
)
for name in ("DISPLAY", "WAYLAND_DISPLAY", "ALTCLASS_ASSETS", "ALTCLASS_LANG", "LANGUAGE"):
    os.environ.pop(name, None)

# How long an example takes depends on who else uses the machine.
hypothesis.settings.register_profile("school", deadline=None)
hypothesis.settings.load_profile("school")

_homes = itertools.count(1)


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    """AltClass works where there is no network at all: a test that reaches for one fails."""
    if event == "socket.getaddrinfo" or (event == "socket.connect" and isinstance(arguments[1], tuple)):
        raise RuntimeError(f"network used: {event} {arguments[:3]}")


sys.addaudithook(_refuse_network)


def pytest_unconfigure() -> None:
    shutil.rmtree(SESSION_HOME, ignore_errors=True)


@pytest.fixture(autouse=True)
def own_home(monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user folder for this test alone; it does not exist until something is written there."""
    home = SESSION_HOME / f"home-{next(_homes)}"
    monkeypatch.setenv("ALTCLASS_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def _no_child_is_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test that starts processes ends them, too; what a wider fixture started before is not its business."""
    before = set(_children())
    yield
    if "qtbot" in request.fixturenames:
        gc.collect()  # a widget that dies late would fail some later, innocent test
    left = _after_a_while(before)
    for pid in left:
        os.kill(pid, 9)
    assert not left, f"left running: {list(left.values())}"


@pytest.fixture(scope="session")
def x_display() -> Iterator[str]:
    """An X display of 1920x1080 for programs that open real windows: give it to them as DISPLAY."""
    if not sys.platform.startswith("linux"):
        pytest.skip("X belongs to Linux")
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1920x1080x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout
        yield f":{server.stdout.readline().strip()}"
        server.terminate()


def _after_a_while(before: set[int]) -> dict[int, str]:
    """The new children that are still there 3 s later, with their command lines."""
    until = time.monotonic() + 3
    while (
        left := {pid: words for pid, words in _children().items() if pid not in before}
    ) and time.monotonic() < until:
        time.sleep(0.02)
    return left


def _children() -> dict[int, str]:
    """This process's living children, by number (Linux only: nothing is seen elsewhere)."""
    found: dict[int, str] = {}
    for listed in Path("/proc/self/task").glob("*/children"):
        for pid in _numbers(listed):
            words = _command_line(pid)
            if words and "multiprocessing.resource_tracker" not in words:
                found[pid] = words
    return found


def _numbers(listed: Path) -> list[int]:
    """The children of one thread; none of a thread that has ended meanwhile."""
    try:
        return [int(pid) for pid in listed.read_text().split()]
    except OSError:
        return []


def _command_line(pid: int) -> str:
    """What was started; empty for one that has ended and only waits to be asked how."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_text().replace("\0", " ").strip()
    except OSError:
        return ""
