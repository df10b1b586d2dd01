"""The worker as its owner sees it: started, asked one thing at a time, and killed when it does not answer."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from multiprocessing.connection import _ConnectionBase
from pathlib import Path

from altclass.problems import Problem
from altclass.speech.door import Door, NobodyCame
from altclass.speech.messages import LONGEST_LINE, Answer, Ask, BadMessage, Done, Failed, Hello, to_answer, to_line
from altclass.storage.roles import own_environment

START_SECONDS = 15.0  # a cold school PC reads Python from a slow disk, and comtypes writes its code once
WORD_SECONDS = 3.0
LETTER_SECONDS = 0.05


class WorkerLost(Exception):
    """It died, hung, or answered nonsense; whatever it was, it is killed now."""


class WorkerProcess:
    """One worker.  Everything but `kill` belongs to one thread; `kill` may come from any."""

    def __init__(self, command: Sequence[str], wanted: str) -> None:
        """Start the process; it is not spoken to before `greet`.  Raises WorkerLost where it cannot be started."""
        try:
            self._door = Door()
        except OSError as refused:
            raise WorkerLost(f"door: {refused}") from refused
        told = ["--address", self._door.address, "--parent", str(os.getpid()), "--voice", wanted]
        try:
            self._process = _start([*command, *told])
        except OSError as refused:
            self._door.close()
            raise WorkerLost(f"start: {refused}") from refused
        self._line: _ConnectionBase | None = None
        self._asked = 0

    @property
    def number(self) -> int:
        """The process id, for tests and for the doctor."""
        return self._process.pid

    def greet(self, seconds: float = START_SECONDS) -> Hello:
        """Wait until it is ready.  Raises WorkerLost, or the Problem it told instead (no English voice...)."""
        ends = time.monotonic() + seconds
        try:
            self._line = self._door.let_in(self._process, seconds)
        except NobodyCame:
            raise self._lost("never came") from None
        answer = self._hear(ends - time.monotonic())
        if isinstance(answer, Failed) and answer.fault.startswith("speech."):
            self.kill()
            raise Problem(answer.fault, **answer.params)
        if not isinstance(answer, Hello):
            raise self._lost("no greeting")
        return answer

    def ask(self, text: str, slow: bool, to: Path) -> Done | Failed:
        """One text into one file.  Raises WorkerLost after 3 s + 50 ms a character.

        One question of at most 2 kB is under way at a time, so writing it cannot block on a hung worker
        (a pipe takes 64 kB; KNOWN_FAULTS 1 d).
        """
        self._asked += 1
        line = to_line(Ask(self._asked, text, slow, str(to)))
        try:
            self._open_line.send_bytes(line)
        except OSError as broken:
            raise self._lost("hung up") from broken
        answer = self._hear(WORD_SECONDS + LETTER_SECONDS * len(text))
        if isinstance(answer, Hello) or answer.number != self._asked:
            raise self._lost("answered another question")
        return answer

    @property
    def _open_line(self) -> _ConnectionBase:
        if self._line is None:
            raise self._lost("not greeted")
        return self._line

    def _hear(self, seconds: float) -> Answer:
        try:
            if not self._open_line.poll(max(0.0, seconds)):
                raise self._lost("too late")
            return to_answer(self._open_line.recv_bytes(LONGEST_LINE))
        except (EOFError, OSError, BadMessage) as broken:
            raise self._lost(repr(broken)) from broken

    def _lost(self, why: str) -> WorkerLost:
        self.kill()
        if self._line:
            self._line.close()
        return WorkerLost(why)

    def kill(self) -> None:
        """End it now, and take it off the system's list.  A stopped process dies too."""
        with suppress(OSError):
            self._process.kill()
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(0.3)


def _start(command: Sequence[str]) -> subprocess.Popen[bytes]:
    """No window, no console, none of our files: a windowed program on Windows has no stdin or stdout to share."""
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0) if sys.platform == "win32" else 0
    nothing = subprocess.DEVNULL
    return subprocess.Popen(
        command, stdin=nothing, stdout=nothing, stderr=nothing, env=own_environment(), creationflags=flags
    )
