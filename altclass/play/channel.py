"""The wire between the launcher and a game: a named pipe on Windows, a Unix socket elsewhere, never a network port."""

from __future__ import annotations

import contextlib
import os
import queue
import secrets
import socket
import sys
import tempfile
import threading
from collections.abc import Callable
from multiprocessing.connection import Client, Listener, _ConnectionBase
from pathlib import Path
from typing import TypeVar

import msgspec

from altclass.play.messages import Message, encode

MOST_WAITING = 200  # lines; a game that has stopped reading must not freeze the launcher (KNOWN_FAULTS 1 d)
LONGEST = 1 << 20  # bytes of one line
# What a line that is closed on another thread raises: half-way through a message it finds its handle to be None.
GONE = (OSError, ValueError, TypeError)
T = TypeVar("T", bound=Message)


class Wire:
    """One end of the wire.  `send` never blocks and never raises; what arrives goes to `on_message`, on a thread.

    `on_end` is called once, when the other side has gone or spoke nonsense.
    """

    def __init__(
        self,
        line: _ConnectionBase,
        read: Callable[[bytes], T],
        on_message: Callable[[T], None],
        on_end: Callable[[], None],
    ) -> None:
        self._line = line
        self._waiting: queue.Queue[bytes | None] = queue.Queue(MOST_WAITING)
        self._ended = threading.Event()
        self._hanging_up = threading.Lock()
        self._on_end = on_end
        threading.Thread(target=self._write, name="wire-out", daemon=True).start()
        threading.Thread(target=self._read, args=(read, on_message), name="wire-in", daemon=True).start()

    def send(self, message: Message) -> None:
        """Send a message; where the other side has stopped reading, the oldest one gives way."""
        while not self._ended.is_set():
            try:
                self._waiting.put_nowait(encode(message))
                break
            except queue.Full:
                with contextlib.suppress(queue.Empty):
                    self._waiting.get_nowait()

    def close(self, seconds: float = 0.5) -> None:
        """Send what is waiting, then hang up."""
        with contextlib.suppress(queue.Full):
            self._waiting.put(None, timeout=seconds)
        self._ended.wait(seconds)
        self._hang_up()

    def _write(self) -> None:
        while (line := self._waiting.get()) is not None:
            try:
                self._line.send_bytes(line)
            except GONE:
                break
        self._hang_up()

    def _read(self, read: Callable[[bytes], T], on_message: Callable[[T], None]) -> None:
        with contextlib.suppress(msgspec.DecodeError):
            while (line := self._next_line()) is not None:
                on_message(read(line))
        self._hang_up()

    def _next_line(self) -> bytes | None:
        """What comes next; None once the line is gone, on either side."""
        try:
            return self._line.recv_bytes(LONGEST)
        except (*GONE, EOFError):
            return None

    def _hang_up(self) -> None:
        with self._hanging_up:
            if self._ended.is_set():
                return
            self._ended.set()
        with contextlib.suppress(*GONE):
            _wake_reader(self._line)
        with contextlib.suppress(*GONE):
            self._line.close()
        self._on_end()


def _wake_reader(line: _ConnectionBase) -> None:
    """Closing a Unix socket leaves a thread that is reading from it asleep for ever; shutting it down first does not.

    A Windows pipe cancels what is pending when it is closed.
    """
    if sys.platform != "win32":
        with socket.socket(fileno=os.dup(line.fileno())) as same:
            same.shutdown(socket.SHUT_RDWR)


class Door:
    """Where games knock: the launcher listens here, and every game process is told the address."""

    def __init__(self, on_knock: Callable[[_ConnectionBase], None]) -> None:
        self.address, self._folder = _new_address()
        self._listener = Listener(self.address, family="AF_PIPE" if sys.platform == "win32" else "AF_UNIX")
        self._open = True
        self._on_knock = on_knock
        threading.Thread(target=self._listen, name="door", daemon=True).start()

    def _listen(self) -> None:
        while self._open:
            try:
                line = self._listener.accept()
            except OSError:
                if not self._open:
                    return
            else:
                self._on_knock(line)

    def close(self) -> None:
        """Stop listening and leave nothing behind."""
        self._open = False
        with contextlib.suppress(OSError):
            Client(self.address).close()  # wakes the listening thread, which a closed socket alone does not
        with contextlib.suppress(OSError):
            self._listener.close()
        if self._folder:
            with contextlib.suppress(OSError):
                self._folder.rmdir()


def _new_address() -> tuple[str, Path | None]:
    """A fresh address only this user can reach; a Unix socket's path must stay under 108 bytes."""
    if sys.platform == "win32":
        return rf"\\.\pipe\altclass-{os.getpid()}-{secrets.token_hex(8)}", None
    folder = Path(tempfile.mkdtemp(prefix="altclass-"))  # mode 0700
    return str(folder / "door"), folder


def knock(address: str) -> _ConnectionBase:
    """Connect to the launcher.  Raises OSError where nobody listens."""
    return Client(address)
