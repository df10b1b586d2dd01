"""The traffic light for voices: talk, whisper, silence; a place, a face and words beside each colour."""

from __future__ import annotations

from dataclasses import dataclass

from altclass.play.moves import Move
from altclass.play.tools.tool import Press, Tool

LAMPS = ("red", "yellow", "green")  # from above, as in the street


@dataclass(frozen=True, slots=True)
class Light(Tool):
    """Which lamp is on."""

    lamp: str = "green"

    def turn(self, lamp: str) -> Light:
        """Turn this lamp on."""
        return Light(lamp) if lamp in LAMPS else self

    def next(self) -> Light:
        """Green, then yellow, then red, then green again: quieter with every press."""
        return Light(LAMPS[LAMPS.index(self.lamp) - 1])

    def advance(self) -> Move:
        """The next lamp."""
        return Move("next")

    def heard(self, move: str) -> str:  # noqa: ARG002
        """Red is heard, too: not everybody looks."""
        return "bell" if self.lamp == "red" else "flip"

    def presses(self) -> tuple[Press, ...]:
        """The next lamp, or any."""
        lamps = (Press(str(key), Move("turn", (lamp,)), f"lamp_{lamp}") for key, lamp in enumerate(LAMPS[::-1], 1))
        return Press("space", Move("next"), "next_lamp"), *lamps
