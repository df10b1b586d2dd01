"""The door a new worker comes in by: a named pipe on Windows, a socket file elsewhere, never a network port."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import suppress
from multiprocessing.connection import Client, Listener, _ConnectionBase
from pathlib import Path

LOOK_EVERY = 0.05  # seconds
LONGEST_PATH = 100  # bytes; a socket's path may have 107


class NobodyCame(Exception):
    """The worker ended, or took too long, before it said a word."""


class Door:
    """Open for one worker; then it is taken away, so that even a killed program leaves nothing behind."""

    def __init__(self) -> None:
        self._folder = None if sys.platform == "win32" else _private_folder()
        address = str(self._folder / "door") if self._folder else None
        self._listener = Listener(address, "AF_UNIX" if self._folder else "AF_PIPE")
        self._answered = threading.Event()
        self._gave_up = threading.Event()

    @property
    def address(self) -> str:
        """What the worker is told."""
        return str(self._listener.address)

    def let_in(self, worker: subprocess.Popen[bytes], seconds: float) -> _ConnectionBase:
        """Wait for the worker to connect.  Raises NobodyCame."""
        threading.Thread(target=self._watch, args=(worker, seconds), daemon=True, name="door").start()
        try:
            line = self._listener.accept()
        except (OSError, EOFError) as nobody:
            raise NobodyCame from nobody
        finally:
            self._answered.set()
            self.close()
        if self._gave_up.is_set():
            line.close()
            raise NobodyCame
        return line

    def _watch(self, worker: subprocess.Popen[bytes], seconds: float) -> None:
        """`accept` cannot be told to give up, on neither system: so this knocks in the worker's place."""
        ends = time.monotonic() + seconds
        while not self._answered.wait(LOOK_EVERY):
            if worker.poll() is not None or time.monotonic() > ends:
                self._gave_up.set()
                with suppress(OSError):
                    Client(self.address).close()
                return

    def close(self) -> None:
        """Take the door away; the one who came in stays."""
        with suppress(OSError):
            self._listener.close()
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)


def _private_folder() -> Path:
    """A folder only this user can enter; a long TMPDIR would make the socket's path too long for the system."""
    folder = Path(tempfile.mkdtemp(prefix="altclass-"))
    if len(os.fsencode(folder)) < LONGEST_PATH:
        return folder
    folder.rmdir()
    return Path(tempfile.mkdtemp(prefix="altclass-", dir="/tmp"))
