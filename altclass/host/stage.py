"""The stage: what a scene asks for; it says what is shown, and the host lays it out, paints it and moves it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from altclass.host import units
from altclass.host.area import Area
from altclass.host.box import Box
from altclass.host.pieces import buzzes, ends, headings, strips
from altclass.host.pieces.together import together
from altclass.host.sheet import Sheet
from altclass.host.shows import Asked, Cell, Choice, Clue, Face, Head, Panel, Seat, Tile
from altclass.host.text.safe import safe_text
from altclass.play.buzzers import Buzzers
from altclass.play.game import State
from altclass.play.manifest import Manifest
from altclass.play.session import Session

__all__ = [
    "Area", "Asked", "Cell", "Choice", "Clue", "Drawn", "Face", "Frame", "Head", "Panel", "Seat", "Stage", "Telling", "Tile",
    "record",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Frame:
    """How much the heading and the foot take, in pixels."""

    heading: float = 0.0
    strip: float = 0.0
    progress: float = 0.0


@dataclass(frozen=True, slots=True)
class Telling:
    """What a picture needs besides the state: the screen's size, the time, and how things stand in the room."""

    size: tuple[int, int]
    now: float = 0.0
    scores: tuple[int, ...] = ()
    typed: str = ""
    quiet: str = ""
    buzzers: Buzzers | None = None
    reached: int = 0  # points of a class without teams
    record: int = 0  # the most points a class has made together before; 0 for none


class Stage:
    """One picture of a game in the making."""

    def __init__(self, sheet: Sheet, frame: Frame, told: Telling) -> None:
        self._sheet = sheet
        self._told = told
        self._assumed = frame
        self._taken = Frame()
        self.scores = told.scores

    @property
    def session(self) -> Session:
        """The session being played."""
        return self._sheet.session

    @property
    def now(self) -> float:
        """Game seconds."""
        return self._sheet.now

    @property
    def body(self) -> Area:
        """All that heading and foot leave."""
        u, page, frame = self._sheet.u, self._sheet.page, self._assumed
        top = page.y + (frame.heading + units.GAP * u if frame.heading else 0.0)
        foot = frame.strip + frame.progress
        bottom = page.bottom - (foot + units.GAP * u if foot else 0.0)
        return Area(self._sheet, Box(page.x, top, page.w, bottom - top))

    @property
    def taken(self) -> Frame:
        """What heading and foot really took."""
        return self._taken

    def heading(self, key: str, **params: object) -> None:
        """What to do, from the game's [text], in the pupils' languages."""
        high = headings.heading(self._sheet, [safe_text(text) for text in self._sheet.words(key, params)])
        self._taken = replace(self._taken, heading=high)

    def teams(
        self,
        turn: int | None = None,
        lives: tuple[int, ...] = (),
        out: tuple[int, ...] = (),
        right: tuple[int, ...] = (),
    ) -> None:
        """The teams at the foot: shape, letter, points, whose turn it is, lives left, who is out, who was right.

        Open buzzers take their place.
        """
        if self.scores and self._told.buzzers is None:
            standing = strips.Standing(self.scores, turn, lives, out, right)
            strip = (
                together(self._sheet, standing, self._told.record, self._assumed.progress)
                if self.session.together
                else strips.teams(self._sheet, standing, self._assumed.progress)
            )
            self._taken = replace(self._taken, strip=strip)

    def progress(self, done: int, of: int) -> None:
        """How far the game is, along the lower edge."""
        if of > 0:
            self._taken = replace(self._taken, progress=strips.progress(self._sheet, done, of))

    def buzz(self) -> None:
        """Open buzzers, whatever the scene has drawn; its body has made room for them."""
        if self._told.buzzers is not None:
            strip = buzzes.buzzers(self._sheet, self._told.buzzers, self._assumed.progress)
            self._taken = replace(self._taken, strip=strip)

    def end(self, key: str, **params: object) -> None:
        """The end: a few words, the teams' points, the class's record, confetti for everyone."""
        total = sum(self.scores) if self.scores else self._told.reached if self._told.record else 0
        ends.end(self._sheet, self._sheet.words(key, params), self.scores, ends.Tally(total, self._told.record))


@dataclass(frozen=True, slots=True)
class Drawn:
    """A finished picture: its pieces from the back to the front, when it will look different, the move typed for."""

    sheet: Sheet
    frame: Frame

    @property
    def typing_move(self) -> str:
        """The move an open text box plays, or ""."""
        return self.sheet.typing_move


def record(
    draw: Callable[[Stage, State], None],
    manifest: Manifest,
    session: Session,
    state: State,
    told: Telling,
    assumed: Frame | None = None,
) -> Drawn:
    """Let a scene draw.  Heading and foot are only known afterwards, so a first picture is drawn twice."""
    frame, before = assumed or Frame(), None
    while True:
        sheet = Sheet(told.size, session, manifest, told.now, told.typed, told.quiet)
        stage = Stage(sheet, frame, told)
        draw(stage, state)
        stage.buzz()
        if stage.taken in (frame, before):
            return Drawn(sheet, frame)
        frame, before = stage.taken, frame
