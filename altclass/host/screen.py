"""What the class sees: takes pieces, finds what moves, paints only when something differs, and counts its frames."""

from __future__ import annotations

from collections.abc import Sequence

from altclass.host.marks import Piece
from altclass.host.motion import Motion, Shot
from altclass.host.paint.painter import Painter
from altclass.host.sdl import pygame


class Screen:
    """A surface with a picture on it.  `frames` counts how often something was painted."""

    def __init__(self, painter: Painter) -> None:
        self.painter = painter
        self.frames = 0
        self._pieces: list[Piece] = []
        self._motion: Motion | None = None
        self._backdrop: pygame.Surface | None = None
        self._stale = True

    @property
    def moving(self) -> bool:
        """Whether something is on its way, and the next frame should follow soon."""
        return self._motion is not None

    def show(self, pieces: Sequence[Piece], mono: float, *, still: bool) -> None:
        """From now on this is the picture; `still` shows it at once."""
        told = list(pieces)
        if told == self._pieces:
            return
        motion = None if still or not self._pieces else Motion(self._pieces, told, mono)
        self._pieces = told
        self._motion = motion if motion and motion.moving else None
        self._backdrop_ready = False
        self._stale = True

    def stale(self) -> None:
        """The surface was lost or has another size: paint it all again."""
        self._stale, self._motion = True, None

    def settle(self) -> None:
        """Let everything on its way arrive at once."""
        if self._motion is not None:
            self.stale()

    def paint(self, target: pygame.Surface, mono: float) -> bool:
        """Bring the surface up to date; whether anything was painted."""
        if self._motion is not None and self._motion.over_at(mono):
            self._motion, self._stale = None, True
        if self._motion is not None:
            self._paint_motion(target, self._motion, mono)
        elif self._stale:
            self.painter.page(target, self._pieces)
        else:
            return False
        self._stale = False
        self.frames += 1
        return True

    def _paint_motion(self, target: pygame.Surface, motion: Motion, mono: float) -> None:
        backdrop = self._backdrop
        if backdrop is None or backdrop.get_size() != target.get_size():
            backdrop = self._backdrop = pygame.Surface(target.get_size(), 0, target)
            self._backdrop_ready = False
        if not self._backdrop_ready:
            self.painter.page(backdrop, motion.under)
            self._backdrop_ready = True
        target.blit(backdrop, (0, 0))
        for shot in motion.shots(mono, target.get_width()):
            self._shot(target, shot)
        for piece in motion.over:
            self.painter.piece(target, piece)

    def _shot(self, target: pygame.Surface, shot: Shot) -> None:
        if shot.squash >= 1.0:
            self.painter.piece(target, shot.piece, shot.dx, shot.dy, shot.alpha)
            return
        drawn = self.painter.sprite(shot.piece)
        wide = max(1, round(drawn.get_width() * shot.squash))
        narrow = pygame.transform.scale(drawn, (wide, drawn.get_height()))
        box = shot.piece.box
        target.blit(narrow, (round(box.x + (box.w - wide) / 2), round(box.y)))
