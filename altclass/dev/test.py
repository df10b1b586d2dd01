"""Runs every test; what `check` looks at (format, types, imports, sizes, content) is among them, in tests/faults."""

from __future__ import annotations

from altclass.dev import setup, system
from altclass.dev.inside import become


def main(words: list[str]) -> int:
    """`test [words for pytest]`: on two cores, unless the words say otherwise."""
    if not setup.ready((*system.DEBIAN, *system.to_build())):
        return 2
    chosen = words[1:]
    cores = [] if any(word.startswith("-n") for word in chosen) else ["-n", "2"]
    return become(["-m", "pytest", *cores, *chosen])
