"""Which parts of the screen must be painted anew: where pieces stood that have changed, and where they stand now."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from altclass.host.marks import Piece
from altclass.host.sdl import pygame

PAD = 3.6  # units around a piece: its shadow, and letters that reach beyond their box
FEW = 12  # patches painted one by one; more are taken together
WASTE = 1.15  # two patches become one where that costs no more pixels than this


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece, and the part of the screen it can leave colour on."""

    piece: Piece
    patch: pygame.Rect


def patch_of(piece: Piece, size: tuple[int, int], dx: float = 0.0, dy: float = 0.0) -> pygame.Rect:
    """Where a piece moved by dx, dy can leave colour, on the screen or off it."""
    box = piece.box
    left = min([0.0, *(mark.box.x for mark in piece.marks)])
    top = min([0.0, *(mark.box.y for mark in piece.marks)])
    right = max([box.w, *(mark.box.right for mark in piece.marks)])
    bottom = max([box.h, *(mark.box.bottom for mark in piece.marks)])
    pad = PAD * size[1] / 100
    x, y = math.floor(box.x + dx + left - pad), math.floor(box.y + dy + top - pad)
    w = math.ceil(box.x + dx + right + pad) - x
    h = math.ceil(box.y + dy + bottom + pad) - y
    return pygame.Rect(x, y, w, h)


def placed(pieces: Iterable[Piece], size: tuple[int, int]) -> list[Placed]:
    """All pieces where they stand at rest."""
    return [Placed(piece, patch_of(piece, size)) for piece in pieces]


def changed(before: Sequence[Placed], after: Sequence[Placed]) -> list[pygame.Rect] | None:
    """What differs from one page to the next; None where so much does that the whole page is painted."""
    old, new = ({one.piece.id: one for one in page} for page in (before, after))
    if len(old) != len(before) or len(new) != len(after):
        return None
    if [name for name in old if name in new] != [name for name in new if name in old]:
        return None  # what lies over what is another
    differing = [name for name in old | new if name not in old or name not in new or old[name].piece != new[name].piece]
    return [page[name].patch for page in (old, new) for name in differing if name in page]


def merged(patches: Iterable[pygame.Rect], screen: pygame.Rect) -> list[pygame.Rect]:
    """The same parts of the screen as few patches, none of which lies over another."""
    apart: list[pygame.Rect] = []
    for patch in patches:
        one = patch.clip(screen)
        while one.w and one.h and (near := next((other for other in apart if _belong(one, other)), None)):
            apart.remove(near)
            one.union_ip(near)
        if one.w and one.h:
            apart.append(one)
    return apart if len(apart) <= FEW else [apart[0].unionall(apart[1:])]


def _belong(one: pygame.Rect, other: pygame.Rect) -> bool:
    both = one.union(other)
    return bool(one.colliderect(other)) or both.w * both.h <= WASTE * (one.w * one.h + other.w * other.h)
