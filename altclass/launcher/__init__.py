"""The teacher's window: the shelf of activities, the set-up pages and the console; the only part that knows Qt."""

from __future__ import annotations

import ctypes
import sys

import altclass.content.library

# Before Qt: PySide reads the source of every module that is imported after it, which costs the start some 30 ms.
import altclass.play.messages
import altclass.play.shelf
import altclass.storage.settings  # noqa: F401

PLENTY = 1 << 40
FEW = 1 << 30


def keep_constants_alive() -> None:
    """Give None, True and False references to spare where Python still counts them (before 3.12).

    PySide6 6.12 is built as if they were never counted: each call of a method that returns nothing, and each answer of
    a method of ours that Qt asks (`event`, `eventFilter`), takes one reference too many; after some hundreds or
    thousands Python 3.11 ends with "deallocating None" or "deallocating True or False".
    """
    if sys.version_info < (3, 12):
        for constant in (None, True, False):
            if sys.getrefcount(constant) < FEW:
                ctypes.c_ssize_t.from_address(id(constant)).value += PLENTY


keep_constants_alive()
