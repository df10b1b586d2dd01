"""`altclass --version`: which AltClass this is."""

from __future__ import annotations

import altclass
from altclass.commands.arguments import show


def run(args: list[str]) -> int:  # noqa: ARG001  # every word is called alike
    """Show the version; 0."""
    show(f"AltClass {altclass.__version__}")
    return 0
