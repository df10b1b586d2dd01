"""Large signs that ask without a voice: quiet, look, listen, stop."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self

from altclass.play.moves import Move
from altclass.play.tools.tool import Press, Tool

SIGNS = ("quiet", "look", "listen", "stop")


@dataclass(frozen=True, slots=True)
class Quiet(Tool):
    """The sign that is held up."""

    sign: str = "quiet"

    def hold(self, sign: str) -> Quiet:
        """Hold up this sign."""
        return Quiet(sign) if sign in SIGNS else self

    def next(self) -> Quiet:
        """The next sign."""
        return Quiet(SIGNS[(SIGNS.index(self.sign) + 1) % len(SIGNS)])

    def advance(self) -> Move:
        """The next sign."""
        return Move("next")

    def heard(self, move: str) -> str:  # noqa: ARG002
        """A bell, once."""
        return "bell"

    def presses(self) -> tuple[Press, ...]:
        """Any sign."""
        return tuple(Press(str(key), Move("hold", (sign,)), f"hold_{sign}") for key, sign in enumerate(SIGNS, 1))

    def anew(self) -> Self:
        """The sign it is named after."""
        return replace(self, sign=SIGNS[0])
