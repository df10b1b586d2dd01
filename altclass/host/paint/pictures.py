"""Pictures: each file decoded once and scaled once, kept while there is room."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path

from altclass.host.marks import Guise
from altclass.host.paint.guises import disguised
from altclass.host.sdl import pygame

ROOM = 48 << 20  # bytes of scaled pictures kept
CLOSE_UP = 512  # pixels a side, as pictures are shipped

Key = tuple[Path, int, bool, Guise | None]


class Pictures:
    """Scaled pictures by file and side, the longest unused one given up first."""

    def __init__(self, room: int = ROOM) -> None:
        self._room = room
        self._taken = 0
        self._kept: OrderedDict[Key, pygame.Surface | None] = OrderedDict()

    def get(self, file: Path, side: int, *, faded: bool = False, guise: Guise | None = None) -> pygame.Surface | None:
        """The picture, `side` pixels wide and high; None where the file cannot be read (then nothing is drawn).

        In a guise its colours come multiplied by how much they cover, for BLEND_PREMULTIPLIED.
        """
        key = (file, side, faded, guise)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        made = _scaled(file, max(1, side)) if guise is None else self._disguised(file, max(1, side), guise)
        if made is not None and faded:
            made.fill((255, 255, 255, 110), special_flags=pygame.BLEND_RGBA_MULT)
        self._keep(key, made)
        return made

    def _disguised(self, file: Path, side: int, guise: Guise) -> pygame.Surface | None:
        """A close look is cut out of the file's own pixels, everything else made from the scaled picture."""
        plain = _scaled(file, CLOSE_UP) if guise.near < 1 else self.get(file, side)
        return disguised(plain, side, guise) if plain else None

    def _keep(self, key: Key, made: pygame.Surface | None) -> None:
        self._kept[key] = made
        self._taken += _size(made)
        while self._taken > self._room and len(self._kept) > 1:
            _, given_up = self._kept.popitem(last=False)
            self._taken -= _size(given_up)

    def forget(self) -> None:
        """Give the memory back."""
        self._kept.clear()
        self._taken = 0


# One store a process: what a first picture was drawn with on the activity's page is ready when the class sees it.
KEPT = Pictures()


def _size(made: pygame.Surface | None) -> int:
    return made.get_width() * made.get_height() * 4 if made else 0


def _scaled(file: Path, side: int) -> pygame.Surface | None:
    try:
        loaded = pygame.image.load(file)
    except (pygame.error, OSError):
        return None
    w, h = loaded.get_size()
    share = side / max(w, h)
    small = pygame.transform.smoothscale(_plain(loaded), (max(1, round(w * share)), max(1, round(h * share))))
    whole = pygame.Surface((side, side), pygame.SRCALPHA)
    whole.blit(
        small, ((side - small.get_width()) // 2, (side - small.get_height()) // 2), special_flags=pygame.BLEND_RGBA_MAX
    )
    return whole


def _plain(loaded: pygame.Surface) -> pygame.Surface:
    """The picture with four bytes a pixel, whatever its file had."""
    plain = pygame.Surface(loaded.get_size(), pygame.SRCALPHA)
    plain.blit(loaded, (0, 0), special_flags=0 if not loaded.get_flags() & pygame.SRCALPHA else pygame.BLEND_RGBA_MAX)
    return plain
