"""What a scene may ask to be shown: a face of a card, a square of a sheet."""

from __future__ import annotations

from dataclasses import dataclass

from altclass.content.card import Card


@dataclass(frozen=True, slots=True)
class Face:
    """A card in a grid: which of its sides are seen.  `back` lies face down, `number` is written on it (0 for none).

    `gap` is the place of a card that has gone.
    """

    card: Card
    picture: bool = True
    en: bool = True
    ja: bool = False
    back: bool = False
    marked: bool = False
    faded: bool = False
    gap: bool = False
    number: int = 0
    id: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """A square of a bingo sheet; `card` is None for a free square."""

    card: Card | None
    hit: bool = False
    free: bool = False
    picture: bool = True
    en: bool = True


@dataclass(frozen=True, slots=True)
class Tile:
    """A numbered square nobody has looked under; once open it bears the sign of the team that has it (-1: a star)."""

    number: int
    picture: str = ""
    opened: bool = False
    team: int = -1


@dataclass(frozen=True, slots=True)
class Seat:
    """A pupil's seat, told as the class sees it: `row` and `column` from the board, from 0."""

    number: int
    row: int
    column: int
    standing: bool = False
    absent: bool = False
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """What a quiz asks with: a card's picture, texts (the main one first), the voice, or some of these."""

    lines: tuple[str, ...] = ()
    card: Card | None = None
    sound: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the answers to choose from: its text or (`face` "picture") its card's picture; `hands` "" for no count."""

    text: str = ""
    card: Card | None = None
    face: str = "en"
    right: bool = False
    faded: bool = False
    hands: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above a column of a quiz board: a short text or a drawn sign."""

    text: str = ""
    shape: str = ""


@dataclass(frozen=True, slots=True)
class Panel:
    """A square of a quiz board."""

    number: int
    text: str
    used: bool = False
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Clue:
    """One hint of several: `text` is empty while it is still to come; `points` (0: none) for an answer at this hint."""

    number: int
    text: str = ""
    ja: str = ""
    points: int = 0
    newest: bool = False
