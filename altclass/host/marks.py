"""The display list: what stands on the pupils' screen, as frozen values that can be compared, measured and painted."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from altclass.host.box import Box
from altclass.host.text.lay import Glyphs

Enter = Literal["none", "fade", "deal", "flip", "pop", "fall", "curtain"]


@dataclass(frozen=True, slots=True)
class Text:
    """A laid-out text.  Glyphs are placed from the box's corner; `x_height` in pixels is what the letters really have."""

    box: Box
    glyphs: tuple[Glyphs, ...]
    ink: str
    x_height: float
    words: str
    tier: str = "body"


@dataclass(frozen=True, slots=True)
class Plate:
    """A rounded rectangle: a card, a bar, a frame.  Colours are names of the theme; "" leaves a part out."""

    box: Box
    fill: str = "card"
    outline: str = ""
    thick: float = 0.0
    corner: float = 0.0
    shadow: float = 0.0


@dataclass(frozen=True, slots=True)
class Guise:
    """What a picture still keeps to itself; each share is 1 (or for `blur` 0) where it gives all away.

    `light` is the share of its colours (0: a black shape), `turned` of its width (below 0: seen from behind), `near`
    of its side that is seen close up, around the point `at` (shares of its side); `blur` is how far colours run.
    """

    light: float = 1.0
    turned: float = 1.0
    near: float = 1.0
    at: tuple[float, float] = (0.5, 0.5)
    blur: float = 0.0


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture, whole inside its box; `shown` is the share uncovered from the left, `faded` for one already done."""

    box: Box
    file: Path
    shown: float = 1.0
    faded: bool = False
    guise: Guise | None = None


@dataclass(frozen=True, slots=True)
class Shape:
    """A drawn sign by name: a team's shape, a tick, a speaker."""

    box: Box
    name: str
    fill: str
    outline: str = ""


@dataclass(frozen=True, slots=True)
class Ring:
    """A clock's ring: `left` is the share still to run, clockwise from the top."""

    box: Box
    left: float
    fill: str
    thick: float


@dataclass(frozen=True, slots=True)
class Confetti:
    """Paper for the whole class, strewn by a seed."""

    box: Box
    seed: int
    pieces: int = 220


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line drawn by hand, in pixels from the piece's corner."""

    box: Box
    points: tuple[tuple[float, float], ...]
    ink: str
    thick: float


@dataclass(frozen=True, slots=True)
class Spot:
    """Darkness over the box, but for a round place, in pixels from the piece's corner."""

    box: Box
    middle: tuple[float, float]
    radius: float


Mark = Text | Plate | Picture | Shape | Ring | Confetti | Stroke | Spot


@dataclass(frozen=True, slots=True)
class Piece:
    """Marks that move together.  Their boxes start at the piece's own corner, so a piece that only moved is equal inside.

    `id` is the same from one picture to the next where it is the same thing; `side` changes when it is turned over.
    """

    id: str
    box: Box
    marks: tuple[Mark, ...]
    enter: Enter = "fade"
    side: str = ""
