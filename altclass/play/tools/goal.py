"""Today's goal (めあて): written by the teacher, or one of six that fit many lessons."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self

from altclass.play.moves import Move
from altclass.play.tools.tool import Press, Tool

READY = 6  # goals that come with the program, by the keys 1 to 6
LONGEST = 100  # characters


@dataclass(frozen=True, slots=True)
class Goal(Tool):
    """The teacher's own `text`, or the ready-made goal of that number (0: none)."""

    text: str = ""
    ready: int = 0
    writing: bool = False

    def write(self) -> Goal:
        """Open the box to write in."""
        return replace(self, writing=True)

    def say(self, text: str) -> Goal:
        """This is today's goal."""
        told = " ".join(text.split())[:LONGEST]
        return Goal(told) if told else replace(self, writing=False)

    def take(self, number: int) -> Goal:
        """A ready-made goal."""
        return Goal(ready=number) if 1 <= number <= READY else self

    def done(self) -> Goal:
        """Close the box; what stood there before stays."""
        return replace(self, writing=False)

    def wipe(self) -> Goal:
        """An empty board."""
        return Goal()

    def typing(self) -> str:
        """The open box."""
        return "say" if self.writing else ""

    def advance(self) -> Move | None:
        """Write, where nothing stands; a stray press changes no goal."""
        if self.writing:
            return Move("done")
        return None if self.text or self.ready else Move("write")

    def presses(self) -> tuple[Press, ...]:
        """Write, or take one of the ready-made goals."""
        if self.writing:
            return Press("enter", Move("say"), "this_is_it", takes="text"), Press("", Move("done"), "as_before")
        return (
            Press("e", Move("write"), "write_goal"),
            *(Press(str(number), Move("take", (number,)), f"goal_{number}_short") for number in range(1, READY + 1)),
            Press("0", Move("wipe"), "wipe"),
        )

    def anew(self) -> Self:
        """An empty board."""
        return replace(self, text="", ready=0, writing=False)
