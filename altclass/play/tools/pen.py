"""The pen: strokes over whatever the class sees, wiped without a trace."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple, Self

from altclass.play.moves import Move
from altclass.play.tools.tool import Press, Told, Tool

COLOURS = ("red", "blue", "green", "orange")
SIDE = 10_000  # the screen is so many steps high; steps from the left are as long
NEAR = 40  # steps; a point nearer to the last one says nothing new
LONGEST_STROKE = 400  # points
MOST_STROKES = 80


class Stroke(NamedTuple):
    """A line drawn in one go: its colour, its width (in steps), its points."""

    colour: str
    wide: int
    points: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Pen(Tool):
    """The strokes so far, the newest last, and the pen in hand."""

    strokes: tuple[Stroke, ...] = ()
    colour: str = COLOURS[0]
    wide: int = 90

    def put(self, x: int, y: int) -> Pen:
        """Put the pen down: a dot, and the beginning of a stroke."""
        stroke = Stroke(self.colour, self.wide, ((x, y),))
        return replace(self, strokes=(*self.strokes, stroke)[-MOST_STROKES:])

    def to(self, x: int, y: int) -> Pen:
        """Draw on to here."""
        if not self.strokes:
            return self.put(x, y)
        *before, last = self.strokes
        end = last.points[-1]
        if abs(x - end[0]) + abs(y - end[1]) < NEAR:
            return self
        if len(last.points) >= LONGEST_STROKE:  # a new stroke goes on where this one ends
            return replace(self, strokes=(*self.strokes, last._replace(points=(end, (x, y))))[-MOST_STROKES:])
        return replace(self, strokes=(*before, last._replace(points=(*last.points, (x, y)))))

    def ink(self, colour: str) -> Pen:
        """Another colour."""
        return replace(self, colour=colour) if colour in COLOURS else self

    def thicker(self) -> Pen:
        """A broader pen."""
        return replace(self, wide=min(240, self.wide + 50))

    def thinner(self) -> Pen:
        """A finer pen."""
        return replace(self, wide=max(40, self.wide - 50))

    def wipe(self) -> Pen:
        """All strokes gone."""
        return replace(self, strokes=())

    def presses(self) -> tuple[Press, ...]:
        """Colours, width, wiping."""
        return (
            *(Press(str(key), Move("ink", (name,)), f"ink_{name}") for key, name in enumerate(COLOURS, 1)),
            Press("up", Move("thicker"), "thicker"),
            Press("down", Move("thinner"), "thinner"),
            Press("0", Move("wipe"), "wipe"),
        )

    def opened(self, told: Told) -> Self:  # noqa: ARG002
        """A clean picture: what was drawn on another one says nothing here."""
        return replace(self, strokes=())

    def anew(self) -> Self:
        """A clean picture."""
        return replace(self, strokes=())
