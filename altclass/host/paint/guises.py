"""Pictures in disguise: as a shadow, turned, seen close up, or with its colours run together."""

from __future__ import annotations

from altclass.host.marks import Guise
from altclass.host.sdl import pygame

GRAIN = 64  # pixels a side on which colours are let run: fast at any size, and as soft
WITHIN = 0.7  # of the side is taken by a picture whose colours run
CLOSEST = 0.14  # of the side, from where a close look draws back
CANDIDATES = 7  # places a side that are tried for a close look
FULL = 0.6  # a close look shows something where it is filled to this share


def disguised(plain: pygame.Surface, side: int, guise: Guise) -> pygame.Surface:
    """The picture in its guise, `side` pixels wide and high, its colours multiplied by how much they cover."""
    made = _near(plain, guise) if guise.near < 1 else plain
    made = made.premul_alpha()
    if guise.blur > 0:
        made = _run_together(made, guise.blur)
    made = pygame.transform.smoothscale(made, (side, side)) if made.get_width() != side else made
    if guise.light < 1:
        share = round(255 * max(0.0, guise.light))
        made.fill((share, share, share, 255), special_flags=pygame.BLEND_RGBA_MULT)
    return made


def _near(plain: pygame.Surface, guise: Guise) -> pygame.Surface:
    return plain.subsurface(close_up(plain, guise)).copy()


def close_up(plain: pygame.Surface, guise: Guise) -> pygame.Rect:
    """The square that is seen; it grows out of the closest one, so that nothing once seen is lost again."""
    w = plain.get_width()
    left, top = _place(plain, round(w * CLOSEST), guise.at)
    side = min(w, max(1, round(w * guise.near)))
    back = min(1.0, (w - side) / (w * (1 - CLOSEST)))
    return pygame.Rect(round(left * back), round(top * back), side, side)


def _place(plain: pygame.Surface, side: int, at: tuple[float, float]) -> tuple[int, int]:
    """The corner of the square of that side, as near to the wanted point as the picture has something to show."""
    room = plain.get_width() - side
    mask = pygame.mask.from_surface(plain)
    steps = [round(room * step / (CANDIDATES - 1)) for step in range(CANDIDATES)]
    window = pygame.Mask((side, side), fill=True)
    wanted = [max(0.0, min(float(room), share * plain.get_width() - side / 2)) for share in at]

    def order(corner: tuple[int, int]) -> tuple[float, float]:
        full = min(FULL, mask.overlap_area(window, corner) / side**2)
        return -full, (corner[0] - wanted[0]) ** 2 + (corner[1] - wanted[1]) ** 2

    return min(((left, top) for left in steps for top in steps), key=order)


def _run_together(made: pygame.Surface, blur: float) -> pygame.Surface:
    """Every colour spread over its neighbours, `blur` as a share of the side."""
    edge = round(GRAIN * (1 - WITHIN) / 2)  # room for colours to run into
    small = pygame.Surface((GRAIN, GRAIN), pygame.SRCALPHA)
    small.blit(pygame.transform.smoothscale(made, (GRAIN - 2 * edge, GRAIN - 2 * edge)), (edge, edge))
    return pygame.transform.gaussian_blur(small, max(1, round(blur * GRAIN)), repeat_edge_pixels=False)


def turned(made: pygame.Surface, share: float) -> pygame.Surface:
    """The picture turned about its upright axis: so much of its width; below 0 from behind, as in a mirror."""
    wide = max(2, round(made.get_width() * abs(share)))
    narrow = pygame.transform.scale(made, (wide, made.get_height()))  # made anew with every frame: the fast way
    return pygame.transform.flip(narrow, flip_x=True, flip_y=False) if share < 0 else narrow
