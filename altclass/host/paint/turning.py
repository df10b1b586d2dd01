"""Cards that turn over: drawn once, then only drawn narrower; all but their round corners is copied, not mixed."""

from __future__ import annotations

from collections import OrderedDict
from typing import NamedTuple

from altclass.host.marks import Piece, Plate
from altclass.host.sdl import pygame

ROOM = 64 << 20  # bytes of drawn cards kept


class Bands(NamedTuple):
    """A drawn card, cut across: each band and how far below the card's upper edge it lies."""

    parts: tuple[tuple[pygame.Surface, int], ...]

    @property
    def taken(self) -> int:
        """Bytes."""
        return sum(part.get_width() * part.get_height() * 4 for part, _ in self.parts)

    def draw(self, target: pygame.Surface, piece: Piece, squash: float) -> None:
        """The card about its upright axis, `squash` of its width."""
        wide = max(1, round(self.parts[0][0].get_width() * squash))
        left, top = round(piece.box.x + (piece.box.w - wide) / 2), round(piece.box.y)
        for part, down in self.parts:
            target.blit(pygame.transform.scale(part, (wide, part.get_height())), (left, top + down))


def cut(drawn: pygame.Surface, piece: Piece, like: pygame.Surface) -> Bands:
    """A drawn card in bands.  What lies between its corners hides all behind it and needs no mixing."""
    w, h = drawn.get_size()
    corner = _corner(piece)
    if corner is None or h <= 2 * corner + 2:
        return Bands(((drawn, 0),))
    middle = pygame.Surface((w, h - 2 * corner), 0, like)
    middle.blit(drawn, (0, -corner))
    strips = (drawn.subsurface((0, 0, w, corner)).copy(), drawn.subsurface((0, h - corner, w, corner)).copy())
    return Bands(((strips[0], 0), (middle, corner), (strips[1], h - corner)))


def _corner(piece: Piece) -> int | None:
    """The round corner of a piece that is one card from edge to edge; None for any other piece."""
    first = piece.marks[0] if piece.marks else None
    if not isinstance(first, Plate) or first.fill in ("", "veil"):
        return None
    box = first.box
    whole = abs(box.x) < 1 and abs(box.y) < 1 and abs(box.w - piece.box.w) < 1 and abs(box.h - piece.box.h) < 1
    return max(1, round(first.corner) + 1) if whole else None


class Turning:
    """Drawn cards, the longest unused one given up first."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Piece, Bands] = OrderedDict()
        self._taken = 0

    def get(self, piece: Piece) -> Bands | None:
        """A card drawn before."""
        if piece not in self._kept:
            return None
        self._kept.move_to_end(piece)
        return self._kept[piece]

    def keep(self, piece: Piece, bands: Bands) -> None:
        """Keep a card as long as there is room."""
        self._kept[piece] = bands
        self._taken += bands.taken
        while self._taken > ROOM and len(self._kept) > 1:
            self._taken -= self._kept.popitem(last=False)[1].taken

    def forget(self) -> None:
        """Give the memory back."""
        self._kept.clear()
        self._taken = 0
