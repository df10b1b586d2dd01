"""`altclass --help`: every word of the command line, in both languages."""

from __future__ import annotations

from altclass.commands.arguments import helped


def run(args: list[str]) -> int:
    """Show the help; 0."""
    helped("all", [*args, "--help"])
    return 0
