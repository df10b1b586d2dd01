"""Ties a worker's life to the program that started it, so that no voice is left behind in the PC's memory."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import threading
import time

_PR_SET_PDEATHSIG = 1
_SYNCHRONIZE = 0x00100000
_FOREVER = 0xFFFFFFFF


def tie_to(parent: int) -> None:
    """End this process, at once and whatever it is doing, when process number `parent` ends."""
    if sys.platform == "win32":
        threading.Thread(target=_wait_on_windows, args=(parent,), daemon=True, name="lifeline").start()
        return
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:  # it ended before we could ask to be told
        os._exit(0)
    if not sys.platform.startswith("linux"):
        threading.Thread(target=_look_every_second, args=(parent,), daemon=True, name="lifeline").start()


def _look_every_second(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(1.0)
    os._exit(0)


def _wait_on_windows(parent: int) -> None:
    """The handle also keeps the number from being given to another process."""
    kernel = ctypes.CDLL("kernel32")
    kernel.OpenProcess.restype = ctypes.c_void_p
    held = kernel.OpenProcess(_SYNCHRONIZE, 0, parent)
    if held:
        kernel.WaitForSingleObject(ctypes.c_void_p(held), _FOREVER)
    os._exit(0)
