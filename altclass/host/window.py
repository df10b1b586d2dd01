"""The window on the projector: borderless, as large as the screen, made hidden and shown with its first picture drawn."""

from __future__ import annotations

import contextlib
import os
import sys

from altclass.host.sdl import pygame
from altclass.problems import Problem

Place = tuple[int, int, int, int]  # x, y, width, height in the desktop's pixels


class Window:
    """One borderless window.  `surface` is what to paint on; `show` makes what was painted visible.

    Raises Problem host.no_display where there is no screen to stand on, or it does not answer.
    """

    def __init__(self, place: Place | None = None) -> None:
        try:
            if not pygame.display.get_init():
                pygame.display.init()
        except pygame.error as refused:
            raise Problem("host.no_display") from refused
        x, y, w, h = place or first_screen()
        self._window = pygame.Window("AltClass", (w, h), (x, y), borderless=True, hidden=True)
        self._shown = False
        pygame.key.stop_text_input()  # SDL starts with it on, and a Japanese keyboard then eats every letter

    @property
    def surface(self) -> pygame.Surface:
        """The surface to paint on; another one after the size has changed."""
        return self._window.get_surface()

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self.surface.get_size()

    def move(self, place: Place) -> None:
        """Stand on another part of the desktop."""
        x, y, w, h = place
        if (w, h) != tuple(self._window.size):
            self._window.size = (w, h)
        self._window.position = (x, y)

    def flip(self) -> None:
        """Show what was painted."""
        self._window.flip()

    def show(self) -> None:
        """Appear, with the first picture already there."""
        if not self._shown:
            self._shown = True
            if sys.platform == "win32":
                self._window.opacity = 0.0  # Windows shows a new window black until it is first drawn
            self._window.show()
            self._window.flip()
            if sys.platform == "win32":
                self._window.opacity = 1.0
            pygame.mouse.set_visible(False)
            with contextlib.suppress(pygame.error):
                self._window.focus()

    def close(self) -> None:
        """Go away."""
        with contextlib.suppress(pygame.error):
            self._window.destroy()

    def text_input(self, on: bool) -> None:
        """Let a Japanese keyboard compose, in a text box only."""
        (pygame.key.start_text_input if on else pygame.key.stop_text_input)()


def first_screen() -> Place:
    """The whole first screen."""
    w, h = pygame.display.get_desktop_sizes()[0]
    return 0, 0, w, h


def has_display() -> bool:
    """Whether there is a screen to show a window on."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
