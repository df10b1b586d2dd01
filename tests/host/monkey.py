"""A monkey at the keyboard, the board, the clicker and the buzzers: seeded, so that whatever it breaks breaks again."""

from __future__ import annotations

import random
from collections.abc import Iterator

from altclass.content.library import deck
from altclass.host.acts import act
from altclass.host.hands import Action, Hands
from altclass.host.headless import Headless
from altclass.host.host import Host
from altclass.host.pads import Seat
from altclass.host.sdl import pygame
from altclass.play.game import Game
from altclass.play.manifest import Value
from altclass.play.session import Show, new_session

SIZE = (800, 600)
COMMON = [
    pygame.K_SPACE, pygame.K_RIGHT, pygame.K_LEFT, pygame.K_BACKSPACE, pygame.K_b, pygame.K_p, pygame.K_m, pygame.K_r,
    pygame.K_s, pygame.K_F1, pygame.K_RETURN, pygame.K_TAB, pygame.K_F11, pygame.K_DELETE, pygame.K_HOME, pygame.K_y,
    pygame.K_q, pygame.K_i, pygame.K_j, pygame.K_KP2, pygame.K_KP7, *range(pygame.K_1, pygame.K_9 + 1),
]  # fmt: skip
CLICKER = [pygame.K_PAGEDOWN] * 5 + [pygame.K_PAGEUP] * 2 + [pygame.K_ESCAPE, pygame.K_F5, pygame.K_PERIOD]
TEXTS = ["a", "e", "elephant", "犬", "\0", "😀", " ", "\ud800", "{x|y}"]
KINDS = ["key"] * 6 + ["clicker"] * 3 + ["up"] * 3 + ["pad", "pad", "click", "finger", "hover", "text", "plug", "leave"]


class Monkey:
    """Does anything to one game.  A game that is over is begun anew, with other cards and other manners."""

    def __init__(self, game: Game, seed: int, paint_every: int) -> None:
        self.game, self.paint_every = game, paint_every
        self.chance = random.Random(seed)
        self.keys = COMMON + [pygame.key.key_code(sign.key) for sign in game.manifest.moves.values() if sign.key]
        self.hands = Hands(SIZE)
        self.played = self.games = 0
        self.lesson = self._begin()

    def _begin(self) -> Headless:
        chance, teams = self.chance, self.game.manifest.teams
        count = max(teams.least, min(chance.choice((0, 2, 3, 8)), teams.most))
        options: dict[str, Value] = {}
        if teams.most > 1:
            options = {"together": chance.random() < 0.3, "gentle": chance.random() < 0.3}
        show = Show(muted=True, instructions=chance.choice(("en", "ja", "both")))
        seed = chance.randrange(1000)
        session = new_session(self.game.manifest, deck("animals"), seed=seed, teams=count, options=options, show=show)
        lesson = Headless(self.game, session, SIZE)
        lesson.start()
        self.games += 1
        return lesson

    def run(self, events: int) -> None:
        """So many events; raises AssertionError where one of them does what none may do."""
        for number in range(events):
            self.lesson.mono += self.chance.choice([0.001, 0.01, 0.05, 0.3])
            for event in self._events():
                self._one(event)
            self.lesson.host.tick(self.lesson.mono)
            if number % self.paint_every == 0:
                self.lesson.host.paint(self.lesson.surface, self.lesson.mono)
            self._look()
        self.lesson.close()

    def _one(self, event: pygame.Event) -> None:
        lesson, host = self.lesson, self.lesson.host
        self.hands.typing, self.hands.buzzing = bool(host.typing_move), host.buzzing
        before = len(host.lesson.table.played)
        action = self.hands.action(event, lesson.mono)
        if action is not None and not _leaves(host, action):
            act(host, action, lesson.mono)
        after = len(host.lesson.table.played)
        assert after <= before + 1, f"{event} made {after - before} moves"
        self.played += after > before

    def _look(self) -> None:
        host = self.lesson.host
        assert host.guard.problem is None, host.guard.problem
        assert not host.leaving
        assert not (host.asides.buzzers is not None and host.lesson.finished)
        if host.lesson.finished and self.chance.random() < 0.02:
            self.lesson.close()
            self.lesson = self._begin()

    def _events(self) -> Iterator[pygame.Event]:
        chance, kind = self.chance, self.chance.choice(KINDS)
        key = chance.choice(CLICKER if kind == "clicker" else self.keys)
        letter = chr(key) if 32 <= key < 127 else ""
        x, y = chance.random(), chance.random()
        spot = (x * SIZE[0], y * SIZE[1])
        if kind in ("key", "clicker"):
            mod = chance.choice([0, 0, 0, pygame.KMOD_LSHIFT, pygame.KMOD_LCTRL])
            yield pygame.Event(pygame.KEYDOWN, key=key, unicode=letter, mod=mod)
            if chance.random() < 0.8:  # else it is held down
                yield pygame.Event(pygame.KEYUP, key=key, unicode=letter, mod=0)
        elif kind == "up":
            yield pygame.Event(pygame.KEYUP, key=key, unicode=letter, mod=0)
        elif kind == "pad":
            yield pygame.Event(pygame.JOYBUTTONDOWN, instance_id=chance.randrange(9), button=chance.randrange(20))
        elif kind == "click":
            yield pygame.Event(pygame.MOUSEBUTTONDOWN, pos=spot, button=chance.randint(1, 5), touch=False)
        elif kind == "finger":  # and its echo, as some boards send it
            yield pygame.Event(pygame.FINGERDOWN, x=x, y=y, touch_id=1, finger_id=1, dx=0, dy=0, pressure=1)
            yield pygame.Event(pygame.MOUSEBUTTONDOWN, pos=spot, button=1, touch=chance.random() < 0.5)
        elif kind == "hover":
            yield pygame.Event(pygame.MOUSEMOTION, pos=spot, rel=(1, 1), buttons=(0, 0, 0), touch=False)
        elif kind == "text":
            yield pygame.Event(pygame.TEXTINPUT, text=chance.choice(TEXTS))
        elif kind == "leave":
            yield pygame.Event(pygame.WINDOWFOCUSLOST)
        else:
            yield self._plugged()

    def _plugged(self) -> pygame.Event:
        """A pad is pulled out, or one that is not there is told of; all are plugged in again."""
        self.hands.pads._seats = [Seat(number) for number in range(8)]
        if self.chance.random() < 0.5:
            return pygame.Event(pygame.JOYDEVICEADDED, device_index=99, guid="")
        return pygame.Event(pygame.JOYDEVICEREMOVED, instance_id=self.chance.randrange(8))


def _leaves(host: Host, action: Action) -> bool:
    """The one way out: "leave", or the letter Y, while the question stands there."""
    if host.overlay.dialog != "leaving":
        return False
    return host.overlay.over(action.at) == "leave" or (action.name, action.text) == ("key", "y")
