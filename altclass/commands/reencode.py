"""`altclass reencode IN OUT`: the role that draws pictures from outside anew; AltClass starts it itself."""

from __future__ import annotations

from altclass.problems import Problem


def run(args: list[str]) -> int:
    """Draw the pictures of one folder anew into another; 0."""
    if len(args) != 2:
        raise Problem("commands.usage", word="reencode", why="IN OUT")
    from altclass.launcher.reencode import run as reencode

    return reencode(args)
