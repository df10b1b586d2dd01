"""Measures on the really drawn picture how well each text stands out from what lies behind it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from altclass.content.ruby import plain
from altclass.host.headless import Headless
from altclass.host.marks import Piece, Text
from altclass.host.paint import sprites
from altclass.host.paint.painter import Painter
from altclass.host.sdl import pygame
from altclass.host.text.faces import font
from altclass.host.theme import Colour

Pixels = npt.NDArray[Any]
EDGE = 2  # pixels around a letter that count as behind it
WORST = 2.0  # percent of the pixels behind a text that may be left out: the soft edge of a plate or a sign
SEEN = 200  # how opaque a pixel of a letter is that shows the ink itself


class Stand(NamedTuple):
    """One text: its words, what kind it is, its ink, its contrast (1 to 21) where it is worst, and the colour there."""

    words: str
    tier: str
    ink: str
    contrast: float
    behind: tuple[int, ...]
    piece: str


def stands(lesson: Headless) -> list[Stand]:
    """Every text the class can see now, on the very picture it sees."""
    return stands_on(lesson.host.screen.painter, lesson.host.screen.pieces, lesson.surface)


def stands_on(painter: Painter, pieces: Iterable[Piece], seen: pygame.Surface) -> list[Stand]:
    """Every text of these pieces that can be seen; `seen` is the whole picture, painted in one go."""
    picture = pygame.Surface(seen.get_size())
    painter.ground(picture)
    told = [stand for piece in pieces for stand in _piece(painter, picture, piece)]
    final = pygame.surfarray.array3d(picture)
    assert np.array_equal(final, pygame.surfarray.array3d(seen)), "not the picture that the class sees"
    return [stand for stand, letters in told if _is_seen(final, letters, painter.theme.colour(stand.ink))]


class Letters(NamedTuple):
    """Where a text stands on the picture, which of its pixels show the ink, and which lie behind or around a letter."""

    place: pygame.Rect
    inked: Pixels
    around: Pixels


def _piece(painter: Painter, picture: pygame.Surface, piece: Piece) -> Iterator[tuple[Stand, Letters]]:
    """Paint a piece mark by mark; before each text, look at what is there."""
    for mark in piece.marks:
        if isinstance(mark, Text) and mark.words.strip():
            ink = painter.theme.colour(mark.ink)
            letters = _letters(mark, piece, picture, ink)
            below = pygame.surfarray.array3d(picture.subsurface(letters.place))[letters.around]
            ratios = contrasts(below, ink)
            worst = float(np.percentile(ratios, WORST))
            at = below[int(np.argmin(np.abs(ratios - worst)))]
            yield Stand(plain(mark.words), mark.tier, mark.ink, worst, tuple(map(int, at)), piece.id), letters
        painter.mark(picture, mark, piece.box.x, piece.box.y, 255)


def _letters(mark: Text, piece: Piece, picture: pygame.Surface, ink: Colour) -> Letters:
    drawn = [sprites.letters(glyphs.text, glyphs.face, glyphs.size, ink) for glyphs in mark.glyphs]
    x, y = piece.box.x + mark.box.x, piece.box.y + mark.box.y
    places = [
        one.get_rect(topleft=(round(x + at.x), round(y + at.y - font(at.face, at.size).get_ascent())))
        for one, at in zip(drawn, mark.glyphs, strict=True)
    ]
    place = places[0].unionall(places[1:]).inflate(2 * EDGE, 2 * EDGE).clip(picture.get_rect())
    layer = pygame.Surface(place.size, pygame.SRCALPHA)
    for one, at in zip(drawn, places, strict=True):
        layer.blit(one, at.move(-place.x, -place.y))
    alpha = pygame.surfarray.array_alpha(layer)
    mask = alpha > 127
    around = mask.copy()
    for axis in (0, 1):
        for step in range(1, EDGE + 1):
            around |= np.roll(mask, step, axis) | np.roll(mask, -step, axis)
    return Letters(place, alpha >= SEEN, around)


def _is_seen(final: Pixels, letters: Letters, ink: Colour) -> bool:
    """Whether the letters are still there once all is painted: what lies under a curtain is not read."""
    at = letters.place
    shown = final[at.x : at.right, at.y : at.bottom][letters.inked].astype(int)
    return bool((np.abs(shown - np.array(ink)).max(axis=1) < 60).mean() > 0.5)


def contrasts(colours: Pixels, ink: Colour) -> Pixels:
    """Contrast ratio (WCAG 2) of an ink to each of many colours."""
    below, own = luminance(colours), luminance(np.array([ink]))
    result: Pixels = (np.maximum(below, own) + 0.05) / (np.minimum(below, own) + 0.05)
    return result


def luminance(colours: Pixels) -> Pixels:
    """Relative luminance of 8-bit sRGB colours, one a row."""
    shares = colours / 255.0
    linear = np.where(shares <= 0.03928, shares / 12.92, ((shares + 0.055) / 1.055) ** 2.4)
    result: Pixels = linear @ np.array([0.2126, 0.7152, 0.0722])
    return result
