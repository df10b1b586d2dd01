"""Finds a game that a killed launcher has left behind, and ends it before its session is opened again."""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from altclass.storage.files import write_whole

FILE = "host.json"
_QUERY = 0x1000  # PROCESS_QUERY_LIMITED_INFORMATION


def note(folder: Path, pid: int) -> None:
    """Write down which process plays this session.  Raises Problem storage.cannot_write."""
    write_whole(folder / FILE, json.dumps({"pid": pid}))


def end(folder: Path, seconds: float = 1.5) -> bool:
    """End the process that still plays this session; whether there was one.  Its journal is whole at every moment."""
    pid = noted(folder)
    if not is_host(pid):
        return False
    _signal(pid, signal.SIGTERM)
    ends = time.monotonic() + seconds
    while is_host(pid) and time.monotonic() < ends:
        time.sleep(0.02)
    if is_host(pid):
        _signal(pid, getattr(signal, "SIGKILL", signal.SIGTERM))
    return True


def noted(folder: Path) -> int:
    """The process number written down, 0 for none."""
    try:
        pid = json.loads((folder / FILE).read_bytes())["pid"]
    except (OSError, ValueError, KeyError, TypeError):
        return 0
    return pid if isinstance(pid, int) and pid > 1 and pid != os.getpid() else 0


def is_host(pid: int) -> bool:
    """Whether that number is a living process of ours: numbers are used again, and a stranger must not be ended."""
    if pid <= 1:  # 0 would mean every process of this group, the launcher among them (KNOWN_FAULTS 3.1)
        return False
    told = _command_of(pid)
    return Path(sys.executable).stem.casefold() in told.casefold() if sys.platform == "win32" else " host " in told


def _signal(pid: int, number: int) -> None:
    with contextlib.suppress(OSError):
        os.kill(pid, number)


def _command_of(pid: int) -> str:
    if sys.platform == "win32":
        return _program_on_windows(pid)
    if sys.platform.startswith("linux"):
        with contextlib.suppress(OSError):
            told = Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ")
            return told.decode("utf-8", "replace") if not _is_dead(pid) else ""
        return ""
    told = subprocess.run(["ps", "-p", str(pid), "-o", "command="], capture_output=True, check=False).stdout
    return told.decode("utf-8", "replace")


def _is_dead(pid: int) -> bool:
    """Ended, but its parent has not looked yet."""
    return ") Z" in Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")


def _program_on_windows(pid: int) -> str:
    kernel = ctypes.CDLL("kernel32")
    kernel.OpenProcess.restype = ctypes.c_void_p
    number = kernel.OpenProcess(_QUERY, 0, pid)
    if not number:
        return ""
    held = ctypes.c_void_p(number)
    name, room = ctypes.create_unicode_buffer(1024), ctypes.c_ulong(1024)
    found = kernel.QueryFullProcessImageNameW(held, 0, name, ctypes.byref(room))
    kernel.CloseHandle(held)
    return name.value if found else ""
