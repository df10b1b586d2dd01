"""Cards and bars: rounded rectangles filled fast, and their shadows, cut in nine."""

from __future__ import annotations

from functools import lru_cache

from altclass.host.paint.sprites import disc, shadow_patch
from altclass.host.sdl import pygame
from altclass.host.theme import Colour

STRENGTH = 62  # of a shadow, of 255


def filled(target: pygame.Surface, place: pygame.Rect, corner: int, colour: Colour, alpha: int = 255) -> None:
    """A rounded rectangle."""
    corner = max(0, min(corner, place.w // 2, place.h // 2))
    if alpha < 255:
        see_through = rounded(place.w, place.h, corner, colour)
        see_through.set_alpha(alpha)
        target.blit(see_through, place)
        return
    target.fill(colour, (place.x + corner, place.y, place.w - 2 * corner, place.h))
    target.fill(colour, (place.x, place.y + corner, corner, place.h - 2 * corner))
    target.fill(colour, (place.right - corner, place.y + corner, corner, place.h - 2 * corner))
    if corner:
        corners(target, place, corner, disc(corner, colour))


def corners(target: pygame.Surface, place: pygame.Rect, corner: int, circle: pygame.Surface) -> None:
    """The four quarters of a circle at the four corners."""
    right, bottom = place.right - corner, place.bottom - corner
    for x, y, from_x, from_y in (
        (place.x, place.y, 0, 0),
        (right, place.y, corner, 0),
        (place.x, bottom, 0, corner),
        (right, bottom, corner, corner),
    ):
        target.blit(circle, (x, y), (from_x, from_y, corner, corner))


@lru_cache(maxsize=24)
def rounded(w: int, h: int, corner: int, colour: Colour) -> pygame.Surface:
    """A rounded rectangle on a surface of its own, for fading."""
    made = pygame.Surface((max(1, w), max(1, h)), pygame.SRCALPHA)
    made.fill((*colour, 0))
    filled(made, made.get_rect(), corner, colour)
    return made


def framed(target: pygame.Surface, place: pygame.Rect, corner: int, colour: Colour, thick: int) -> None:
    """A rounded line just inside a rectangle; only the line itself is touched, however large what it frames."""
    corner, thick = max(0, min(corner, place.w // 2, place.h // 2)), max(1, thick)
    if corner:
        corners(target, place, corner, _ring(corner, colour, thick))
    wide, high = place.w - 2 * corner, place.h - 2 * corner
    target.fill(colour, (place.x + corner, place.y, wide, thick))
    target.fill(colour, (place.x + corner, place.bottom - thick, wide, thick))
    target.fill(colour, (place.x, place.y + corner, thick, high))
    target.fill(colour, (place.right - thick, place.y + corner, thick, high))


@lru_cache(maxsize=48)
def _ring(corner: int, colour: Colour, thick: int) -> pygame.Surface:
    """The four round corners of a frame, side by side as in a circle."""
    made = disc(corner, colour).copy()
    if corner > thick:
        hole = disc(corner - thick, (0, 0, 0))
        made.blit(hole, (thick, thick), special_flags=pygame.BLEND_RGBA_SUB)  # black takes only how much is seen
    return made


def shadowed(target: pygame.Surface, place: pygame.Rect, corner: int, blur: int, colour: Colour) -> None:
    """The soft shadow a card throws: a little lower than the card."""
    blur = max(1, blur)
    corner = max(1, min(corner, place.w // 2, place.h // 2))
    edge = 2 * blur + corner
    patch = shadow_patch(corner, blur, colour, STRENGTH)
    around = place.inflate(4 * blur, 4 * blur).move(0, max(1, blur // 2))
    side = patch.get_width()
    long_w, long_h = around.w - 2 * edge, around.h - 2 * edge
    for x, y, from_x, from_y in (
        (around.x, around.y, 0, 0),
        (around.right - edge, around.y, side - edge, 0),
        (around.x, around.bottom - edge, 0, side - edge),
        (around.right - edge, around.bottom - edge, side - edge, side - edge),
    ):
        target.blit(patch, (x, y), (from_x, from_y, edge, edge))
    if long_w > 0:
        target.blit(_long(patch, (edge, 0, 2, edge), (long_w, edge)), (around.x + edge, around.y))
        target.blit(_long(patch, (edge, side - edge, 2, edge), (long_w, edge)), (around.x + edge, around.bottom - edge))
    if long_h > 0:
        target.blit(_long(patch, (0, edge, edge, 2), (edge, long_h)), (around.x, around.y + edge))
        target.blit(_long(patch, (side - edge, edge, edge, 2), (edge, long_h)), (around.right - edge, around.y + edge))


Cut = tuple[int, int, int, int]


@lru_cache(maxsize=96)
def _long(patch: pygame.Surface, cut: Cut, size: tuple[int, int]) -> pygame.Surface:
    return pygame.transform.scale(patch.subsurface(cut), size)


def forget() -> None:
    """Give the memory back."""
    for made in (rounded, _ring, _long):
        made.cache_clear()
