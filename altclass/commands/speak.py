"""`altclass speak`: the role of the voice worker.  AltClass starts it by itself; it is not for typing."""

from __future__ import annotations


def run(args: list[str]) -> int:
    """Serve one speaker until it hangs up (see altclass.speech.worker)."""
    from altclass.speech.worker import main

    return main(args)
