"""The shipped fonts at any size, and how large their letters really are."""

from __future__ import annotations

import math
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal, NamedTuple

from altclass.host.sdl import pygame
from altclass.storage.paths import assets_dir

Face = Literal["latin", "latin-bold", "japanese", "japanese-bold"]
FILES: dict[Face, str] = {
    "latin": "Andika-Regular.ttf",
    "latin-bold": "Andika-Bold.ttf",
    "japanese": "BIZUDPGothic-Regular.ttf",
    "japanese-bold": "BIZUDPGothic-Bold.ttf",
}
WHOLE = 1000  # the size at which the shape of a face is measured once


class Measure(NamedTuple):
    """Heights as shares of the font size: small x, capital H, tallest letter above and longest tail below the line."""

    x: float
    cap: float
    up: float
    down: float


def file_of(face: Face) -> Path | None:
    """The font file of a face, or of its lighter sister, or None where both are gone."""
    for name in (FILES[face], FILES[face].replace("Bold", "Regular")):
        path = assets_dir() / "fonts" / name
        if path.is_file():
            return path
    return None


def missing() -> list[str]:
    """The names of the font files that are not there."""
    return [name for name in FILES.values() if not (assets_dir() / "fonts" / name).is_file()]


@lru_cache(maxsize=256)
def font(face: Face, size: int) -> pygame.font.Font:
    """A face at a size in pixels.  Where its file is gone, pygame's own letters stand in, so that a lesson goes on."""
    if not pygame.font.get_init():
        pygame.font.init()
    path = file_of(face)
    return pygame.font.Font(None if path is None else str(path), max(1, size))


@cache
def measure(face: Face) -> Measure:
    """How the letters of a face stand, measured from its own drawing of them."""
    drawn = font(face, WHOLE)
    tops = {sign: _top(drawn, sign) for sign in "xHldbk"}
    if face.startswith("japanese"):
        return Measure(tops["x"] / WHOLE, tops["H"] / WHOLE, 0.86, 0.12)
    tail = max(-_bottom(drawn, sign) for sign in "gpqyj")
    return Measure(tops["x"] / WHOLE, tops["H"] / WHOLE, max(tops.values()) / WHOLE, tail / WHOLE)


def _top(drawn: pygame.font.Font, sign: str) -> int:
    found = drawn.metrics(sign)[0]
    return int(found[3]) if found else drawn.get_ascent()


def _bottom(drawn: pygame.font.Font, sign: str) -> int:
    found = drawn.metrics(sign)[0]
    return int(found[2]) if found else drawn.get_descent()


@lru_cache(maxsize=1024)
def x_height(face: Face, size: int) -> int:
    """The height of a small x in pixels, as this font draws it at this size."""
    return _top(font(face, size), "x")


@lru_cache(maxsize=1024)
def size_for(face: Face, x: float) -> int:
    """The smallest font size whose small x is really that many pixels high."""
    size = max(4, math.floor(x / measure(face).x))
    while x_height(face, size) < x:
        size += 1
    return size


@lru_cache(maxsize=16384)
def width(face: Face, size: int, text: str) -> int:
    """How wide a text is drawn, in pixels."""
    return font(face, size).size(text)[0] if text else 0
