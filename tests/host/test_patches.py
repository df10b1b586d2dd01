"""Painting only what differs shows, to the pixel, what painting everything would show."""

from __future__ import annotations

import itertools
import random
from collections.abc import Sequence

import pytest

from altclass.dev.lessons import played, recorded
from altclass.host.box import Box
from altclass.host.headless import Headless
from altclass.host.marks import Enter, Piece, Plate
from altclass.host.paint.painter import Painter
from altclass.host.patches import merged
from altclass.host.screen import Screen
from altclass.host.sdl import pygame
from altclass.host.theme import Theme
from altclass.play.session import Show

SIZE = (640, 480)
ENTERS: tuple[Enter, ...] = ("none", "fade", "deal", "flip", "pop", "fall", "curtain")


def off_by(target: pygame.Surface, painter: Painter, pieces: Sequence[Piece]) -> int:
    """How far, of 255, a picture is from the page painted from nothing.  SDL's mixing may differ by 1 at a clip's edge."""
    fresh = pygame.Surface(SIZE)
    painter.page(fresh, pieces)
    apart = pygame.surfarray.array3d(target).astype(int) - pygame.surfarray.array3d(fresh)
    return int(abs(apart).max())


@pytest.mark.slow
@pytest.mark.parametrize("game", recorded())
def test_a_lesson_painted_part_by_part_ends_at_the_whole_picture_after_every_step(game: str) -> None:
    for lesson in played(game, SIZE, Show()):
        _let_it_move(lesson)
        screen = lesson.host.screen
        assert off_by(lesson.surface, screen.painter, screen.pieces) <= 1


def _let_it_move(lesson: Headless) -> None:
    """Take the step back and make it again, now frame by frame until everything rests."""
    if not lesson.host.take_back(lesson.mono):
        return
    _frames(lesson)
    lesson.host.advance(lesson.mono)
    _frames(lesson)


def _frames(lesson: Headless) -> None:
    for number in itertools.count():
        lesson.mono += 1 / 30
        lesson.host.tick(lesson.mono)
        lesson.host.paint(lesson.surface, lesson.mono)
        if not lesson.host.screen.moving:
            return
        assert number < 600


def some_page(draw: random.Random) -> list[Piece]:
    """Cards anywhere, with shadows; some of the same ids come again elsewhere, turned over or in other colours."""
    pieces = []
    for name in draw.sample("abcdefgh", draw.randint(1, 6)):
        box = Box(draw.randint(-20, 560), draw.randint(-20, 420), draw.randint(20, 300), draw.randint(20, 200))
        fill = draw.choice(("card", "chip", "red", "blue", "veil"))
        mark = Plate(Box(0, 0, box.w, box.h), fill, corner=8, shadow=draw.choice((0.0, 6.7)))
        pieces.append(Piece(name, box, (mark,), draw.choice(ENTERS), draw.choice(("", "back"))))
    return sorted(pieces, key=lambda piece: piece.id) if draw.random() < 0.8 else pieces


@pytest.mark.parametrize("seed", range(120))
def test_whatever_follows_whatever_even_in_the_middle_of_a_motion_the_end_is_the_whole_page(seed: int) -> None:
    draw = random.Random(seed)
    screen, target, mono = Screen(Painter(Theme("light", "blue"))), pygame.Surface(SIZE), 0.0
    page: list[Piece] = []
    for _ in range(12):
        page = some_page(draw)
        screen.show(page, mono, still=draw.random() < 0.2)
        for _ in range(draw.randint(0, 6)):
            mono += draw.choice((0.0, 0.03, 0.2))
            screen.paint(target, mono)
        if draw.random() < 0.1:
            screen.stale()
    for _ in range(100):
        mono += 0.1
        screen.paint(target, mono)
    assert not screen.moving
    assert off_by(target, screen.painter, page) <= 1


def test_a_changed_corner_leaves_the_rest_of_the_screen_alone() -> None:
    screen, target = Screen(Painter(Theme("light", "blue"))), pygame.Surface(SIZE)
    far, near = (
        Piece(name, Box(x, 40, 80, 60), (Plate(Box(0, 0, 80, 60)),), "none") for name, x in (("a", 40), ("b", 500))
    )
    screen.show([far, near], 0.0, still=True)
    screen.paint(target, 0.0)
    target.set_at((60, 60), (1, 2, 3))
    screen.show([far], 1.0, still=True)
    assert screen.paint(target, 1.0)
    assert target.get_at((60, 60))[:3] == (1, 2, 3)
    assert target.get_at((540, 70))[:3] == screen.painter.theme.colour("ground")


def test_another_surface_is_painted_whole() -> None:
    screen = Screen(Painter(Theme("light", "blue")))
    page = [Piece("a", Box(40, 40, 80, 60), (Plate(Box(0, 0, 80, 60)),), "none")]
    screen.show(page, 0.0, still=True)
    screen.paint(pygame.Surface(SIZE), 0.0)
    other = pygame.Surface(SIZE)
    assert screen.paint(other, 0.1)
    assert off_by(other, screen.painter, page) == 0


@pytest.mark.parametrize("seed", range(20))
def test_patches_cover_all_they_should_and_none_lies_over_another(seed: int) -> None:
    draw = random.Random(seed)
    screen = pygame.Rect(0, 0, *SIZE)
    wanted = [
        pygame.Rect(draw.randint(-50, 600), draw.randint(-50, 450), draw.randint(0, 200), draw.randint(0, 200))
        for _ in range(draw.randint(0, 30))
    ]
    found = merged(wanted, screen)
    assert not any(one.colliderect(other) for one, other in itertools.combinations(found, 2))
    for patch in wanted:
        seen = patch.clip(screen)
        assert not (seen.w and seen.h) or any(one.contains(seen) for one in found)
