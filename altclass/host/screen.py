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
        self._backdrop_ready = False
        self._touched = pygame.Rect(0, 0, 0, 0)
        self._stale = True

    @property
    def moving(self) -> bool:
        """Whether something is on its way, and the next frame should follow soon."""
        return self._motion is not None

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """What stands on the screen once everything has come to rest, from the back to the front."""
        return tuple(self._pieces)

    def show(self, pieces: Sequence[Piece], mono: float, *, still: bool) -> None:
        """From now on this is the picture; `still` shows it at once."""
        told = list(pieces)
        if told == self._pieces:
            return
        motion = None if still or not self._pieces else Motion(self._pieces, told, mono)
        self._pieces = told
        if motion and motion.moving:
            self._motion = motion
        elif self._motion is not None and motion is not None:
            self._motion.rebase(told)
        else:
            self._motion = None
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

    def prepare(self, like: pygame.Surface) -> None:
        """Have the memory for the still part of a moving picture, before it is needed."""
        if self._backdrop is None or self._backdrop.get_size() != like.get_size():
            self._backdrop = pygame.Surface(like.get_size(), 0, like)
            self._backdrop.fill(0)
            self._backdrop_ready = False

    def _paint_motion(self, target: pygame.Surface, motion: Motion, mono: float) -> None:
        """The still part once, then only where something moves or moved a frame ago."""
        self.prepare(target)
        if self._backdrop is None:
            return
        shots = list(motion.shots(mono, target.get_width()))
        region = _region(shots, target)
        if not self._backdrop_ready:
            self.painter.page(self._backdrop, motion.under)
            self._backdrop_ready = True
            self._touched = target.get_rect()
        dirty = region.union(self._touched) if region.w else self._touched
        target.blit(self._backdrop, dirty, dirty)
        for shot in shots:
            self._shot(target, shot)
        for piece in motion.over:
            self.painter.piece(target, piece)
        self._touched = region

    def _shot(self, target: pygame.Surface, shot: Shot) -> None:
        if shot.squash >= 1.0:
            self.painter.piece(target, shot.piece, shot.dx, shot.dy, shot.alpha)
            return
        drawn = self.painter.sprite(shot.piece)
        wide = max(1, round(drawn.get_width() * shot.squash))
        narrow = pygame.transform.scale(drawn, (wide, drawn.get_height()))
        box = shot.piece.box
        target.blit(narrow, (round(box.x + (box.w - wide) / 2), round(box.y)))


def _region(shots: Sequence[Shot], target: pygame.Surface) -> pygame.Rect:
    """Where the moving pieces are now, with their shadows."""
    room = target.get_height() // 16
    whole = pygame.Rect(0, 0, 0, 0)
    for shot in shots:
        box = shot.piece.box.moved(shot.dx, shot.dy)
        around = pygame.Rect(int(box.x), int(box.y), int(box.w) + 1, int(box.h) + 1).inflate(room, room)
        seen = around.clip(target.get_rect())
        if seen.w and seen.h:
            whole = seen if not whole.w else whole.union(seen)
    return whole
