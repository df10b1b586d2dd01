"""The teacher's window: the shelf of activities, the set-up pages and the console; the only part that knows Qt."""

from __future__ import annotations

import ctypes
import sys

PLENTY = 1 << 40
FEW = 1 << 30


def keep_none_alive() -> None:
    """Give None references to spare where Python still counts them (before 3.12).

    PySide6 6.12 is built as if None were never counted: each call of a method that returns nothing takes one
    reference too many, and after some 6,000 calls Python 3.11 ends with "none_dealloc: deallocating None".
    """
    if sys.version_info < (3, 12) and sys.getrefcount(None) < FEW:
        ctypes.c_ssize_t.from_address(id(None)).value += PLENTY


keep_none_alive()
