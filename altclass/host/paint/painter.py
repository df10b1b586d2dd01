"""The painter: puts pieces on a surface, each mark in its own way."""

from __future__ import annotations

import math
import random
from collections.abc import Iterable
from dataclasses import replace

from altclass.host.box import Box
from altclass.host.marks import Confetti, Guise, Mark, Picture, Piece, Plate, Ring, Shape, Spot, Stroke, Text
from altclass.host.paint import plates, sprites
from altclass.host.paint.guises import turned
from altclass.host.paint.pictures import KEPT
from altclass.host.paint.turning import Bands, Turning, cut
from altclass.host.sdl import pygame
from altclass.host.text.faces import font
from altclass.host.theme import PALETTE, Theme
from altclass.host.units import CORNER, SHADOW

DARKNESS = (12, 13, 16)
DOTS = 48  # in a clock's ring


class Painter:
    """Paints pieces in one theme.  What it has drawn once it keeps, within bounds."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._pictures = KEPT
        self._turning = Turning()

    def ground(self, target: pygame.Surface) -> None:
        """The bare paper."""
        target.fill(self.theme.colour("ground"))

    def page(self, target: pygame.Surface, pieces: Iterable[Piece]) -> None:
        """A whole page."""
        self.ground(target)
        for piece in pieces:
            self.piece(target, piece)

    def piece(self, target: pygame.Surface, piece: Piece, dx: float = 0.0, dy: float = 0.0, alpha: int = 255) -> None:
        """One piece, moved by dx, dy."""
        for mark in piece.marks:
            self.mark(target, mark, piece.box.x + dx, piece.box.y + dy, alpha)

    def turned_over(self, target: pygame.Surface, piece: Piece, squash: float) -> None:
        """A piece on its way from one side to the other, so much of its width; its shadow comes when it lies."""
        (self._turning.get(piece) or self.drawn_once(piece, target)).draw(target, piece, squash)

    def drawn_once(self, piece: Piece, like: pygame.Surface) -> Bands:
        """Draw a piece on a surface of its own, kept for turning it over."""
        known = self._turning.get(piece)
        if known is None:
            made = pygame.Surface((max(1, round(piece.box.w)), max(1, round(piece.box.h))), pygame.SRCALPHA)
            for mark in piece.marks:
                self.mark(made, mark, 0, 0, 255)
            known = cut(made, piece, like)
            self._turning.keep(piece, known)
        return known

    def prepare(self, piece: Piece) -> None:
        """Draw a piece where nobody sees it: all that it needs is then decoded, scaled and kept."""
        nowhere = pygame.Surface((1, 1), pygame.SRCALPHA)
        self.piece(nowhere, piece)

    def warm(self, unit: float) -> None:
        """Draw the corner and the shadow that every card has, for a screen whose unit is so many pixels."""
        nowhere = pygame.Surface((1, 1), pygame.SRCALPHA)
        box = Box(0, 0, 40 * unit, 30 * unit)
        self._plate(nowhere, Plate(box, corner=CORNER * unit, shadow=SHADOW * unit), 0, 0, 255)

    def forget(self) -> None:
        """Give up what was drawn for another size of screen."""
        self._pictures.forget()
        self._turning.forget()
        sprites.forget()
        plates.forget()

    def mark(self, target: pygame.Surface, mark: Mark, x: float, y: float, alpha: int) -> None:
        """One mark, seen from the corner x, y."""
        match mark:
            case Plate():
                self._plate(target, mark, x, y, alpha)
            case Text():
                self._text(target, mark, x, y, alpha)
            case Picture():
                self._picture(target, mark, x, y, alpha)
            case Shape():
                self._shape(target, mark, x, y, alpha)
            case Ring():
                self._ring(target, mark, x, y)
            case Confetti():
                self._confetti(target, mark, x, y)
            case Stroke():
                points = [(x + px, y + py) for px, py in mark.points]
                sprites.by_hand(target, self.theme.colour(mark.ink), points, max(2, round(mark.thick)))
            case Spot():
                middle = (round(x + mark.middle[0]), round(y + mark.middle[1]))
                sprites.dark_around(target, middle, round(mark.radius), DARKNESS)

    def _plate(self, target: pygame.Surface, mark: Plate, x: float, y: float, alpha: int) -> None:
        place, corner = _rect(mark.box, x, y), round(mark.corner)
        if mark.shadow and alpha == 255:
            plates.shadowed(target, place, corner, round(mark.shadow), self.theme.colour("shadow"))
        if mark.fill:
            seen = min(alpha, 150) if mark.fill == "veil" else alpha
            plates.filled(target, place, corner, self.theme.colour(mark.fill), seen)
        if mark.outline:
            plates.framed(target, place, corner, self.theme.colour(mark.outline), round(mark.thick))

    def _text(self, target: pygame.Surface, mark: Text, x: float, y: float, alpha: int) -> None:
        colour = self.theme.colour(mark.ink)
        left, top = x + mark.box.x, y + mark.box.y
        for glyphs in mark.glyphs:
            drawn = sprites.letters(glyphs.text, glyphs.face, glyphs.size, colour)
            place = (round(left + glyphs.x), round(top + glyphs.y - font(glyphs.face, glyphs.size).get_ascent()))
            _blit(target, drawn, place, alpha)

    def _picture(self, target: pygame.Surface, mark: Picture, x: float, y: float, alpha: int) -> None:
        place = _rect(mark.box, x, y)
        if mark.guise is not None:
            self._in_guise(target, mark, mark.guise, place)
            return
        drawn = self._pictures.get(mark.file, round(mark.box.w), faded=mark.faded)
        seen = round(place.w * mark.shown)
        if drawn is not None and seen > 0 and alpha > 100:  # fading a large picture costs a whole frame at 4K
            target.blit(drawn, place.topleft, (0, 0, seen, place.h))
        if seen < place.w:
            curtain = pygame.Rect(place.x + seen, place.y, place.w - seen, place.h)
            plates.filled(target, curtain, 0, self.theme.colour("back"), alpha)

    def _in_guise(self, target: pygame.Surface, mark: Picture, guise: Guise, place: pygame.Rect) -> None:
        drawn = self._pictures.get(mark.file, round(mark.box.w), guise=replace(guise, turned=1.0))
        if drawn is not None:
            seen = drawn if guise.turned == 1.0 else turned(drawn, guise.turned)
            target.blit(seen, seen.get_rect(center=place.center), special_flags=pygame.BLEND_PREMULTIPLIED)

    def _shape(self, target: pygame.Surface, mark: Shape, x: float, y: float, alpha: int) -> None:
        place = _rect(mark.box, x, y)
        if place.w < 1 or place.h < 1:
            return
        outline = self.theme.colour(mark.outline) if mark.outline else None
        fill = self.theme.colour(mark.fill)
        if mark.name == "tick":  # a white tick on a coloured round
            _blit(target, sprites.sign("circle", place.w, place.h, fill, None), place.topleft, alpha)
            _blit(
                target,
                sprites.sign("tick-line", place.w, place.h, outline or (255, 255, 255), None),
                place.topleft,
                alpha,
            )
            return
        _blit(target, sprites.sign(mark.name, place.w, place.h, fill, outline), place.topleft, alpha)

    def _ring(self, target: pygame.Surface, mark: Ring, x: float, y: float) -> None:
        place = _rect(mark.box, x, y)
        radius = place.w / 2 - mark.thick
        size = max(2, round(min(mark.thick, math.tau * radius / DOTS * 0.72) / 2))
        lit = math.ceil(mark.left * DOTS - 1e-6)
        for number in range(DOTS):
            angle = math.tau * (number + 0.5) / DOTS - math.pi / 2
            name = mark.fill if number >= DOTS - lit else "track"
            middle = (place.centerx + radius * math.cos(angle), place.centery + radius * math.sin(angle))
            target.blit(sprites.disc(size, self.theme.colour(name)), (middle[0] - size, middle[1] - size))

    def _confetti(self, target: pygame.Surface, mark: Confetti, x: float, y: float) -> None:
        place = _rect(mark.box, x, y)
        chance = random.Random(mark.seed)
        unit = place.h / 100
        names = sorted(PALETTE)
        for number in range(mark.pieces):
            left, top = chance.random() * place.w, chance.random() ** 0.8 * place.h
            near_middle = abs(left / place.w - 0.5) < 0.43 and abs(top / place.h - 0.515) < 0.435
            size = round(unit * chance.uniform(1.4, 2.8))
            name = ("circle", "diamond", "triangle", "square", "star")[number % 5]
            if not near_middle:
                colour = self.theme.colour(names[number % len(names)])
                target.blit(sprites.sign(name, size, size, colour, None), (place.x + left, place.y + top))


def _rect(box: Box, x: float, y: float) -> pygame.Rect:
    """A box on whole pixels; neighbours that touch still touch."""
    left, top = round(x + box.x), round(y + box.y)
    return pygame.Rect(left, top, round(x + box.right) - left, round(y + box.bottom) - top)


Cut = tuple[int, int, int, int]


def _blit(
    target: pygame.Surface, drawn: pygame.Surface, at: tuple[int, int], alpha: int, cut: Cut | None = None
) -> None:
    if alpha >= 255:
        target.blit(drawn, at, cut)
        return
    drawn.set_alpha(alpha)
    target.blit(drawn, at, cut)
    drawn.set_alpha(255)
