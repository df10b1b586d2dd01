"""Drawing for the class: the slowest frames while things move, no frame at all while nothing does, a key and its sound."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator

os.environ.update(SDL_VIDEODRIVER="dummy", SDL_AUDIODRIVER="dummy")

from altclass.content.library import deck
from altclass.dev.benches.row import Row, percentile
from altclass.host.headless import Headless
from altclass.host.sdl import pygame
from altclass.play.game import Game, load_game
from altclass.play.session import new_session
from altclass.play.shelf import folder_of, folders

SIZES = {"1080p": ((1920, 1080), 8.0), "4K": ((3840, 2160), 16.0)}
FRAME = 1 / 60
PRESSES = 8
# What drawing takes of the processor: other programs that run meanwhile do not count (on Windows that clock is coarse).
clock = time.thread_time if time.get_clock_info("thread_time").resolution < 1e-4 else time.perf_counter


def rows() -> Iterator[Row]:
    """Every game at two sizes; the worst game counts."""
    for name, (size, reach) in SIZES.items():
        floor = _floor(size)
        slowest = {folder.name: percentile(list(_frames(load_game(folder), size)), 0.99) for folder in folders()}
        worst = max(slowest, key=lambda game: slowest[game])
        yield Row(
            f"one frame while moving, p99, {name} ({worst})",
            slowest[worst],
            "ms",
            reach,
            floor,
            "25 pictures, 25 texts",
        )
    playing = _playing("flashcards", (1920, 1080))
    playing.settle_down()
    before = playing.frames
    for _ in range(300):
        playing.look()
    yield Row("frames drawn in 5 s while nothing moves", playing.frames - before, "frames", 0)


class _Playing:
    """A game drawn as fast as it can be, with told time."""

    def __init__(self, game: Game, size: tuple[int, int]) -> None:
        chosen = deck("animals")
        session = new_session(game.manifest, chosen, seed=1, teams=min(4, game.manifest.teams.most))
        self._headless = Headless(game, session, size)
        self._headless.start()
        self.host, self.surface = self._headless.host, pygame.Surface(size)
        self.mono = 100.0

    @property
    def frames(self) -> int:
        return self.host.screen.frames

    def press(self) -> None:
        """A press after a quiet moment, in which the loop has made ready what will follow."""
        self.host.screen.prepare(self.surface)
        self.host.look_ahead(self.mono)
        self.host.advance(self.mono)

    def look(self) -> float:
        """One turn of the loop; how long its painting took, in ms."""
        self.mono += FRAME
        self.host.tick(self.mono)
        began = clock()
        self.host.paint(self.surface, self.mono)
        return (clock() - began) * 1000

    def settle_down(self) -> None:
        for _ in range(60):
            self.look()


def _playing(game: str, size: tuple[int, int]) -> _Playing:
    return _Playing(load_game(folder_of(game)), size)


def _frames(game: Game, size: tuple[int, int]) -> Iterator[float]:
    playing = _Playing(game, size)
    playing.settle_down()
    for _ in range(PRESSES):
        playing.press()
        for _ in range(24):
            before = playing.frames
            taken = playing.look()
            if playing.frames != before:
                yield taken


def _floor(size: tuple[int, int]) -> float:
    """Ground, 25 pictures and 25 texts, blitted ready: what any frame of this size costs."""
    surface = pygame.Surface(size)
    cell = size[1] // 6
    picture = pygame.Surface((cell, cell), pygame.SRCALPHA)
    text = pygame.Surface((cell, cell // 3), pygame.SRCALPHA)
    taken = []
    for _ in range(60):
        began = clock()
        surface.fill((251, 248, 241))
        for place in range(25):
            at = (place % 5 * cell, place // 5 * cell)
            surface.blit(picture, at)
            surface.blit(text, at)
        taken.append((clock() - began) * 1000)
    return percentile(taken, 0.5)
