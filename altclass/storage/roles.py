"""How AltClass starts another copy of itself in another role: one program plays every part."""

from __future__ import annotations

import sys


def own_command(role: str) -> list[str]:
    """The command that starts a role: this Python with `-m altclass`, or the built program itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, role]
    return [sys.executable, "-m", "altclass", role]
