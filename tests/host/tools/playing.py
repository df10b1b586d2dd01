"""Hands on the keys of a lesson: a tool is taken up by J and its own key, as a teacher does it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from altclass.content.library import deck
from altclass.host.acts import act
from altclass.host.hands import Action
from altclass.host.headless import Headless
from altclass.host.sdl import pygame
from altclass.play.game import Game
from altclass.play.session import Session, Show, new_session
from altclass.play.tools.every import TOOLS

Start = Callable[..., Headless]


def session_of(game: Game, show: Show | None = None, **options: Any) -> Session:
    return new_session(game.manifest, deck("animals"), options=options, seed=1, teams=3, show=show)


def press(lesson: Headless, name: str, text: str = "", number: int = 0, at: tuple[float, float] = (0.0, 0.0)) -> None:
    lesson.mono += 0.5
    act(lesson.host, Action(name, text, number, at), lesson.mono)
    lesson.host.tick(lesson.mono)
    lesson.picture()


def take_up(lesson: Headless, tool: str) -> None:
    """By the keys alone: J, then the tool's own key in the tray."""
    press(lesson, "key", "j")
    key = TOOLS[tool].key
    plain = {"p": "pause", "s": "slowly"}
    if key.isdigit() and int(key) <= 8:
        press(lesson, "digit", key, int(key))
    else:
        press(lesson, plain.get(key, "key"), key)
    assert lesson.host.kit.name == tool


def seen(lesson: Headless) -> bytes:
    return pygame.image.tobytes(lesson.picture(), "RGB")
