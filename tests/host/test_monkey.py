"""A storm of keys, clicks and touches: no crash, no double move, and nobody leaves by accident."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from altclass.content.library import deck
from altclass.host.acts import act
from altclass.host.hands import Hands
from altclass.host.headless import Headless
from altclass.host.sdl import pygame
from altclass.play.game import Game
from altclass.play.session import Show, new_session
from altclass.play.shelf import shelf

EVENTS = 1500
SIZE = (800, 600)
KEYS = [
    pygame.K_SPACE, pygame.K_RIGHT, pygame.K_LEFT, pygame.K_PAGEDOWN, pygame.K_PAGEUP, pygame.K_BACKSPACE, pygame.K_b,
    pygame.K_PERIOD, pygame.K_p, pygame.K_m, pygame.K_r, pygame.K_s, pygame.K_F1, pygame.K_ESCAPE, pygame.K_F5,
    pygame.K_RETURN, pygame.K_1, pygame.K_3, pygame.K_9, pygame.K_a, pygame.K_g, pygame.K_n, pygame.K_l, pygame.K_o,
    pygame.K_TAB, pygame.K_F11, pygame.K_DELETE, pygame.K_HOME,
]  # fmt: skip


def storm(seed: int) -> Iterator[pygame.Event]:
    chance = random.Random(seed)
    for _ in range(EVENTS):
        key = chance.choice(KEYS)
        letter = chr(key) if 32 <= key < 127 else ""
        x, y = chance.random(), chance.random()
        kind = chance.choice(["key"] * 6 + ["up"] * 5 + ["click", "finger", "hover", "text"])
        if kind == "key":
            yield pygame.Event(pygame.KEYDOWN, key=key, unicode=letter, mod=chance.choice([0, 0, pygame.KMOD_LSHIFT]))
        elif kind == "up":
            yield pygame.Event(pygame.KEYUP, key=key, unicode=letter, mod=0)
        elif kind == "click":
            yield pygame.Event(pygame.MOUSEBUTTONDOWN, pos=(x * 800, y * 600), button=chance.randint(1, 5), touch=False)
        elif kind == "finger":
            yield pygame.Event(pygame.FINGERDOWN, x=x, y=y, touch_id=1, finger_id=1, dx=0, dy=0, pressure=1)
        elif kind == "hover":
            yield pygame.Event(pygame.MOUSEMOTION, pos=(x * 800, y * 600), rel=(1, 1), buttons=(0, 0, 0), touch=False)
        else:
            yield pygame.Event(pygame.TEXTINPUT, text=chance.choice(["a", "e", "犬", "\0", "😀", " "]))


@pytest.mark.slow
@pytest.mark.parametrize("game", shelf(), ids=lambda game: game.manifest.id)
def test_a_storm_of_hands_leaves_the_class_unharmed(game: Game) -> None:
    teams = max(game.manifest.teams.least, min(3, game.manifest.teams.most))
    session = new_session(game.manifest, deck("animals"), seed=5, teams=teams, show=Show(muted=True))
    lesson, hands = Headless(game, session, SIZE), Hands(SIZE)
    lesson.start()
    host, chance = lesson.host, random.Random(8)
    for event in storm(seed=3):
        lesson.mono += chance.choice([0.01, 0.05, 0.3])
        hands.typing = bool(host.typing_move)
        before = len(host.lesson.table.played)
        action = hands.action(event, lesson.mono)
        if action is not None and not (host.overlay.dialog and host.overlay.over(action.at) == "leave"):
            act(host, action, lesson.mono)
        assert len(host.lesson.table.played) <= before + 1
        host.tick(lesson.mono)
        host.paint(lesson.surface, lesson.mono)
        assert host.guard.problem is None
        assert not host.leaving
    lesson.close()
