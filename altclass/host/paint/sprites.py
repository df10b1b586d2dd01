"""Small drawings made once and used again: rounded corners, soft shadows, letters, signs."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from altclass.host.paint.outlines import OUTLINES, Outline
from altclass.host.paint.tool_outlines import TOOL_OUTLINES
from altclass.host.sdl import pygame
from altclass.host.text.faces import Face, font
from altclass.host.theme import Colour

FINE = 4  # drawn four times as large, then made small: smooth edges


@lru_cache(maxsize=2048)
def letters(text: str, face: Face, size: int, colour: Colour) -> pygame.Surface:
    """A run of letters in one colour."""
    return font(face, size).render(text, True, colour)  # True: smooth


@lru_cache(maxsize=256)
def disc(radius: int, colour: Colour) -> pygame.Surface:
    """A smooth filled circle; its quarters are the corners of cards."""
    large = pygame.Surface((2 * radius * FINE, 2 * radius * FINE), pygame.SRCALPHA)
    large.fill((*colour, 0))
    pygame.draw.circle(large, (*colour, 255), (radius * FINE, radius * FINE), radius * FINE)
    return pygame.transform.smoothscale(large, (2 * radius, 2 * radius))


@lru_cache(maxsize=64)
def shadow_patch(corner: int, blur: int, colour: Colour, strength: int) -> pygame.Surface:
    """The shadow of the smallest card with that corner, to be cut in nine and stretched."""
    core = 2 * corner + 2
    side = core + 4 * blur
    patch = pygame.Surface((side, side), pygame.SRCALPHA)
    patch.fill((*colour, 0))
    pygame.draw.rect(patch, (*colour, strength), (2 * blur, 2 * blur, core, core), border_radius=corner)
    return pygame.transform.gaussian_blur(patch, max(1, blur))


@lru_cache(maxsize=512)
def sign(name: str, w: int, h: int, fill: Colour, outline: Colour | None) -> pygame.Surface:
    """A drawn sign in a box of w x h pixels."""
    large = pygame.Surface((w * FINE, h * FINE), pygame.SRCALPHA)
    large.fill((*fill, 0))
    for part in OUTLINES.get(name) or TOOL_OUTLINES.get(name, OUTLINES["frame"]):
        _part(large, part, fill, outline)
    return pygame.transform.smoothscale(large, (w, h))


def _part(large: pygame.Surface, part: Outline, fill: Colour, outline: Colour | None) -> None:
    w, h = large.get_size()
    points = [(x * (w - 1), y * (h - 1)) for x, y in part.points]
    if part.kind == "fill":
        pygame.draw.polygon(large, fill, points)
    if part.kind == "line" or outline is not None:
        ink = fill if part.kind == "line" or outline is None else outline
        thick = max(1, round(part.thick * min(w, h)))
        closed = points if part.kind == "line" else [*points, points[0]]
        stroke(large, ink, closed, thick)


def stroke(target: pygame.Surface, ink: Colour, points: list[tuple[float, float]], thick: int) -> None:
    """A thick line with round joints."""
    for (x1, y1), (x2, y2) in pairwise(points):
        across = pygame.Vector2(y2 - y1, x1 - x2)
        if across.length() > 0:
            across.scale_to_length(thick / 2)
            dx, dy = across
            edges = [(x1 + dx, y1 + dy), (x2 + dx, y2 + dy), (x2 - dx, y2 - dy), (x1 - dx, y1 - dy)]
            pygame.draw.polygon(target, ink, edges)
    for point in points:
        pygame.draw.circle(target, ink, point, thick / 2)


def by_hand(target: pygame.Surface, ink: Colour, points: list[tuple[float, float]], thick: int) -> None:
    """A line drawn by hand, with every frame anew: quick, with round joints."""
    if len(points) > 1:
        pygame.draw.lines(target, ink, False, points, thick)  # False: not closed
    for point in points:
        pygame.draw.circle(target, ink, point, thick / 2)


def dark_around(target: pygame.Surface, middle: tuple[int, int], radius: int, colour: Colour) -> None:
    """Darkness everywhere but in a circle."""
    hole = pygame.Rect(0, 0, 2 * radius, 2 * radius)
    hole.center = middle
    w, h = target.get_size()
    target.fill(colour, (0, 0, w, max(0, hole.top)))
    target.fill(colour, (0, hole.bottom, w, max(0, h - hole.bottom)))
    target.fill(colour, (0, hole.top, max(0, hole.left), hole.h))
    target.fill(colour, (hole.right, hole.top, max(0, w - hole.right), hole.h))
    target.blit(_rim(radius, colour), hole)


@lru_cache(maxsize=4)
def _rim(radius: int, colour: Colour) -> pygame.Surface:
    """A dark square with a round hole."""
    large = pygame.Surface((4 * radius, 4 * radius), pygame.SRCALPHA)
    large.fill((*colour, 255))
    pygame.draw.circle(large, (*colour, 0), (2 * radius, 2 * radius), 2 * radius)
    return pygame.transform.smoothscale(large, (2 * radius, 2 * radius))


def forget() -> None:
    """Give the memory back: another screen size needs other drawings."""
    for made in (letters, disc, shadow_patch, sign, _rim):
        made.cache_clear()
