"""Marks on paper, in millimetres from the upper left corner: all that a sheet is made of."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NamedTuple

from altclass.problems import Problem

INK, GREY, FAINT, WHITE = "#1F2328", "#6E675E", "#B9B2A6", "#FFFFFF"

# Japanese schools print on JIS sheets; most staff-room copiers hold B4 and B5 beside A4, and A3
# for what a group shares.
PAPERS = {"A4": (210.0, 297.0), "B5": (182.0, 257.0), "B4": (257.0, 364.0), "A3": (297.0, 420.0)}


@dataclass(frozen=True, slots=True)
class Text:
    """A text in a box, with ruby marks; a line break begins a new line.

    `size` is the letters' size (em).  It is centred from top to bottom, and drawn smaller where it would not fit.
    """

    x: float
    y: float
    w: float
    h: float
    text: str
    size: float
    align: Literal["left", "centre", "right"] = "left"
    bold: bool = False
    ink: str = INK


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture, whole, in the middle of its box."""

    x: float
    y: float
    w: float
    h: float
    file: Path


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line; `dashed` is where scissors go."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float = 0.3
    ink: str = INK
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Rect:
    """A frame, and what fills it ("" for nothing)."""

    x: float
    y: float
    w: float
    h: float
    width: float = 0.3
    ink: str = INK
    fill: str = ""
    corner: float = 0.0


Mark = Text | Picture | Line | Rect


@dataclass(frozen=True, slots=True)
class Page:
    """One side of paper."""

    width: float
    height: float
    marks: tuple[Mark, ...]


class Box(NamedTuple):
    """A part of a page."""

    x: float
    y: float
    w: float
    h: float

    def inset(self, margin: float) -> Box:
        """The box without its margin."""
        return Box(self.x + margin, self.y + margin, self.w - 2 * margin, self.h - 2 * margin)

    def cell(self, column: int, row: int, columns: int, rows: int) -> Box:
        """One of equal cells."""
        w, h = self.w / columns, self.h / rows
        return Box(self.x + column * w, self.y + row * h, w, h)

    def below(self, top: float, height: float | None = None) -> Box:
        """The part that begins `top` further down."""
        return Box(self.x, self.y + top, self.w, self.h - top if height is None else height)


def paper_size(paper: str) -> tuple[float, float]:
    """Width and height of a sheet of paper, upright.  Raises Problem printing.no_such_paper."""
    if paper not in PAPERS:
        raise Problem("printing.no_such_paper", paper=paper, papers=", ".join(PAPERS))
    return PAPERS[paper]


def parts(width: float, height: float, count: int) -> list[Box]:
    """A page cut into 1, 2 (one above the other) or 4."""
    columns, rows = {1: (1, 1), 2: (1, 2), 4: (2, 2)}[count]
    page = Box(0, 0, width, height)
    return [page.cell(column, row, columns, rows) for row in range(rows) for column in range(columns)]


def cuts(width: float, height: float, count: int) -> list[Mark]:
    """The lines along which a page of that many parts is cut."""
    across: list[Mark] = [Line(0, height / 2, width, height / 2, 0.2, FAINT, dashed=True)] if count > 1 else []
    down: list[Mark] = [Line(width / 2, 0, width / 2, height, 0.2, FAINT, dashed=True)] if count > 2 else []
    return across + down


def broken(text: str, longest: int = 10) -> str:
    """A long English text in two lines, broken at the space nearest its middle."""
    spaces = [at for at, letter in enumerate(text) if letter == " "]
    if len(text) <= longest or not spaces:
        return text
    at = min(spaces, key=lambda at: abs(at - len(text) / 2))
    return f"{text[:at]}\n{text[at + 1 :]}"
