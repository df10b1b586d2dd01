"""What a scene is written on: pieces are laid down in order, with the room, the sizes and the language they need."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, field
from typing import Literal

from altclass.content.kanji import Furigana
from altclass.host import units
from altclass.host.box import Box
from altclass.host.marks import Enter, Mark, Piece, Plate, Shape, Text
from altclass.host.text.fit import Sizes, fit
from altclass.host.text.lay import Align, Block, Style
from altclass.i18n import Lang, fill
from altclass.play.manifest import Manifest
from altclass.play.moves import Clock, Move
from altclass.play.session import Session

Tier = Literal["main", "title", "body"]
FRAME = 1 / 60


@dataclass
class Sheet:
    """One picture in the making.  `now` is told in game seconds; `changes_at` is when it would look different."""

    size: tuple[int, int]
    session: Session
    manifest: Manifest
    now: float = 0.0
    typed: str = ""
    quiet: str = ""  # why no sound is heard: "", "muted", "no_device", "no_clip"
    pieces: list[Piece] = field(default_factory=list)
    changes_at: float = math.inf
    typing_move: str = ""
    targets: list[tuple[Box, Move]] = field(default_factory=list)  # what a touch of the picture plays
    _named: Counter[str] = field(default_factory=Counter)

    @property
    def u(self) -> float:
        """Pixels of one unit: 1 % of the height."""
        return units.unit(self.size[1])

    @property
    def page(self) -> Box:
        """The screen without its margins."""
        return Box(0, 0, *self.size).inset(units.MARGIN * self.u)

    def name(self, kind: str, about: str = "") -> str:
        """A name nobody else on this sheet has; the same again in the next picture of the same scene."""
        stem = f"{kind}:{about}" if about else kind
        self._named[stem] += 1
        count = self._named[stem]
        return stem if count == 1 else f"{stem}#{count}"

    def lay_down(self, piece: Piece) -> None:
        """Add a piece on top of the others."""
        self.pieces.append(piece)

    def changes(self, at: float) -> None:
        """Tell that the picture will look different at that time."""
        self.changes_at = min(self.changes_at, at)

    def touch(self, box: Box, move: Move) -> None:
        """Tell that a touch or click inside this box plays a move."""
        self.targets.append((box, move))

    def touched(self, at: tuple[float, float]) -> Move | None:
        """The move that a touch at this point plays, if any."""
        spot = Box(at[0], at[1], 0, 0)
        return next((move for box, move in reversed(self.targets) if box.holds(spot, 0)), None)

    def share_gone(self, clock: Clock) -> float:
        """How much of a clock has run, 0 to 1; the picture is then drawn again with every frame until it ends."""
        if self.now < clock.ends_at:
            self.changes(self.now + FRAME)
        return min(1.0, max(0.0, 1 - (clock.ends_at - self.now) / (clock.total or 1.0)))

    def sizes(self, tier: Tier) -> Sizes:
        """The heights of x a tier may have, in pixels."""
        told = {
            "main": (units.MOST_X, units.MAIN_X, units.FLOOR_X),
            "title": (units.TITLE_X, units.TITLE_X, units.FLOOR_X),
            "body": (units.BODY_X, units.BODY_X, units.FLOOR_X),
        }[tier]
        return Sizes(*(share * self.u for share in told))

    def style(self, bold: bool = False, align: Align = "middle") -> Style:
        """How text is set on this sheet; the size is still to be found."""
        return Style(units.BODY_X * self.u, bold, _furigana(self.session.show.furigana), align)

    def words(self, key: str, params: dict[str, object]) -> list[str]:
        """A string of the game's [text] in the languages of the pupils' screen, once where both are the same.

        The key itself where it is missing.
        """
        label = self.manifest.text.get(key)
        if label is None:
            return [key]
        shown = self.session.show.instructions
        langs: tuple[Lang, ...] = ("en", "ja") if shown == "both" else (shown,)
        return list(dict.fromkeys(fill(label.said(lang), _said(params, lang)) for lang in langs))


def _furigana(told: str) -> Furigana:
    """The step a session names.  One of another version, unknown here, shows every reading."""
    return Furigana(told) if told in set(Furigana) else Furigana.ALL


def _said(params: dict[str, object], lang: Lang) -> dict[str, object]:
    """Parameters may be labels with both languages."""
    return {name: value.said(lang) if hasattr(value, "said") else value for name, value in params.items()}


class Draft:
    """One piece in the making.  Boxes are told on the screen and kept from the piece's corner."""

    def __init__(self, sheet: Sheet, box: Box, kind: str, about: str = "") -> None:
        self.sheet = sheet
        self.box = box
        self.marks: list[Mark] = []
        self._id = sheet.name(kind, about)

    def inside(self, box: Box) -> Box:
        """A box of the screen seen from the piece's corner."""
        return box.moved(-self.box.x, -self.box.y)

    def add(self, mark: Mark) -> None:
        """Add a mark that is already placed from the piece's corner."""
        self.marks.append(mark)

    def plate(self, box: Box, fill: str = "card", *, shadow: bool = True, corner: float | None = None) -> None:
        """A card or a bar."""
        u = self.sheet.u
        round_by = (units.CORNER if corner is None else corner) * u
        self.add(Plate(self.inside(box), fill, corner=round_by, shadow=units.SHADOW * u if shadow else 0.0))

    def frame(self, box: Box, outline: str, thick: float, corner: float | None = None) -> None:
        """A line around a box, `thick` units wide."""
        u = self.sheet.u
        round_by = (units.CORNER if corner is None else corner) * u
        self.add(Plate(self.inside(box), "", outline, thick * u, round_by))

    def shape(self, box: Box, name: str, fill: str, outline: str = "") -> None:
        """A drawn sign."""
        self.add(Shape(self.inside(box), name, fill, outline))

    def block(self, block: Block, x: float, y: float, ink: str, words: str, tier: str) -> Box:
        """A text already laid out, its upper left corner at x, y of the screen."""
        box = Box(x, y, block.w, block.h)
        self.add(Text(self.inside(box), block.glyphs, ink, block.x_height, words, tier))
        return box

    def text(
        self, words: str, room: Box, tier: Tier = "body", ink: str = "ink", *, bold: bool = False, lines: int = 3
    ) -> Box:
        """A text as large as its tier lets it be, in the middle of a room; returns where it stands."""
        block = fit(words, room.w, room.h, self.sheet.sizes(tier), self.sheet.style(bold), lines)
        place = room.middle(block.w, block.h)
        return self.block(block, place.x, place.y, ink, words, tier)

    def done(self, enter: Enter = "fade", side: str = "") -> None:
        """Lay the piece down."""
        self.sheet.lay_down(Piece(self._id, self.box, tuple(self.marks), enter, side))
