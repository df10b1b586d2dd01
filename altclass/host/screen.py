"""What the class sees: takes pieces, finds what moves, paints only what differs, and counts its frames."""

from __future__ import annotations

from collections.abc import Sequence

from altclass.host.marks import Piece
from altclass.host.motion import Motion, Shot
from altclass.host.paint.painter import Painter
from altclass.host.patches import Placed, changed, merged, patch_of, placed
from altclass.host.sdl import pygame

Patches = list[pygame.Rect]


class Screen:
    """A surface with a picture on it.  `frames` counts how often something was painted."""

    def __init__(self, painter: Painter) -> None:
        self.painter = painter
        self.frames = 0
        self._pieces: list[Piece] = []
        self._motion: Motion | None = None
        self._target: pygame.Surface | None = None
        self._page: list[Placed] = []
        self._wrong: Patches = []  # parts of the surface that show something else than they should
        self._stale = True  # all of it does
        self._backdrop: pygame.Surface | None = None
        self._under: list[Placed] | None = None  # the still page behind the motion, once it was found
        self._behind: Patches = []  # parts of the backdrop that are painted
        self._dirtied: Patches = []  # parts of the surface on which this motion has painted
        self._way: Patches = []  # where the motion under way comes by

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
        goes_on = self._motion is not None and motion is not None and not motion.moving
        if not goes_on:
            self._leave_motion()
        self._wrong += self._leaving(told)
        self._pieces = told
        self._differ()
        if self._motion is not None:
            self._motion.rebase(told)
        elif motion and motion.moving:
            self._motion = motion
        self._under = None

    def _differ(self) -> None:
        """Find what must be painted; before the first frame that is everything."""
        if self._target is None:
            self._stale = True
            return
        before, self._page = self._page, placed(self._pieces, self._target.get_size())
        parts = changed(before, self._page)
        self._stale = self._stale or parts is None
        self._wrong += parts or []

    def stale(self) -> None:
        """The surface was lost or has another size: paint it all again."""
        self._stale, self._motion = True, None

    def settle(self) -> None:
        """Let everything on its way arrive at once."""
        if self._motion is not None:
            self.stale()

    def paint(self, target: pygame.Surface, mono: float) -> bool:
        """Bring the surface up to date; whether anything was painted."""
        if target is not self._target:
            self._target, self._stale = target, True
            self._page = placed(self._pieces, target.get_size())
        if self._motion is not None and self._motion.over_at(mono):
            self._leave_motion()
        if self._motion is not None:
            self._paint_motion(target, self._motion, mono)
        elif self._stale:
            self._page = placed(self._pieces, target.get_size())
            self.painter.page(target, self._pieces)
            self._wrong = []
        elif self._wrong:
            self._repaint(target, self._page, merged(self._wrong, target.get_rect()))
            self._wrong = []
        else:
            return False
        self._stale = False
        self.frames += 1
        return True

    def _leave_motion(self) -> None:
        """The motion is over, or another one begins: what was on its way is to be painted where it rests."""
        motion, self._motion = self._motion, None
        if motion is None or self._target is None:
            return
        size = self._target.get_size()
        moved = {one.piece.id for one in motion.moving}
        self._wrong += [patch_of(one.piece, size) for one in motion.moving]
        self._wrong += [one.patch for one in self._page if one.piece.id in moved]
        self._wrong += [*self._leaving(self._pieces), *self._dirtied]
        self._under, self._dirtied = None, []

    def _leaving(self, page: Sequence[Piece]) -> Patches:
        """Where cards lie that are there only until the next one has landed on them."""
        staying = {piece.id for piece in page}
        return [one.patch for one in self._under or [] if one.piece.id not in staying]

    def prepare(self, like: pygame.Surface) -> None:
        """Have the memory for the still part of a moving picture, before it is needed."""
        if self._backdrop is None or self._backdrop.get_size() != like.get_size():
            self._backdrop = pygame.Surface(like.get_size(), 0, like)
            self._backdrop.fill(0)

    def look_ahead(self, following: Sequence[Piece]) -> None:
        """Have ready what the next picture will probably need, and the cards that will turn over."""
        now = {piece.id: piece for piece in self._pieces}
        for piece in following:
            self.painter.prepare(piece)
            before = now.get(piece.id)
            if before is not None and before.side != piece.side and self._target is not None:
                self.painter.drawn_once(before, self._target)
                self.painter.drawn_once(piece, self._target)

    def _paint_motion(self, target: pygame.Surface, motion: Motion, mono: float) -> None:
        """The still part once, then only where something moves or moved a frame ago."""
        self.prepare(target)
        if self._backdrop is None:
            return
        if self._under is None:
            self._look_behind(motion, target)
        size = target.get_size()
        shots = [(shot, _patch(shot, size)) for shot in motion.shots(mono, size[0])]
        now = [patch for _, patch in shots]
        dirty = merged([*now, *self._wrong], target.get_rect())
        self._be_ready(self._backdrop, dirty)
        for part in dirty:
            target.set_clip(part)
            target.blit(self._backdrop, part, part)
            for shot, patch in shots:
                if patch.colliderect(part):
                    self._shot(target, shot)
            for piece in motion.over:
                self.painter.piece(target, piece)
        target.set_clip(None)
        self._wrong = now
        self._dirtied = merged([*self._dirtied, *dirty], target.get_rect())

    def _look_behind(self, motion: Motion, target: pygame.Surface) -> None:
        """Find the still page behind this motion, and where it comes by."""
        size = target.get_size()
        above = {piece.id for piece in motion.over}
        self._under = placed((piece for piece in motion.under if piece.id not in above), size)
        self._behind = []
        ends = (motion.at, motion.at + motion.length)
        first, last = ([_patch(shot, size) for shot in motion.shots(at, size[0])] for at in ends)
        self._way = [one.union(other) for one, other in zip(first, last, strict=True)]
        if self._stale:
            self._wrong = [target.get_rect()]

    def _be_ready(self, backdrop: pygame.Surface, dirty: Patches) -> None:
        """Paint what will be uncovered: all that the motion comes by at once, in its first frame."""
        missing = [part for part in dirty if not any(behind.contains(part) for behind in self._behind)]
        if missing:
            parts = merged(missing if self._behind else [*missing, *self._way], backdrop.get_rect())
            self._repaint(backdrop, self._under or [], parts)
            self._behind += parts

    def _repaint(self, target: pygame.Surface, page: Sequence[Placed], patches: Patches) -> None:
        """Paint parts of a page: the ground, and what reaches into them."""
        for patch in patches:
            target.set_clip(patch)
            self.painter.ground(target)
            for one in page:
                if one.patch.colliderect(patch):
                    self.painter.piece(target, one.piece)
        target.set_clip(None)

    def _shot(self, target: pygame.Surface, shot: Shot) -> None:
        if shot.squash >= 1.0:
            self.painter.piece(target, shot.piece, shot.dx, shot.dy, shot.alpha)
        else:
            self.painter.turned_over(target, shot.piece, shot.squash)


def _patch(shot: Shot, size: tuple[int, int]) -> pygame.Rect:
    return patch_of(shot.piece, size, shot.dx, shot.dy)
