"""Plays a file of moves without a screen, with time told and not waited for, and leaves a picture of every step."""

from __future__ import annotations

import os
from pathlib import Path

from altclass.host.acts import mute
from altclass.host.opening import host_of
from altclass.host.recording import Recorder
from altclass.host.sdl import pygame
from altclass.host.sounds import Sounds
from altclass.host.steps import Step
from altclass.play.game import Game
from altclass.play.messages import Message, Trouble
from altclass.play.session import Session
from altclass.problems import Problem

TICK = 0.05  # told seconds between two looks at the clock
LONG_ENOUGH = 60.0  # told seconds after which every motion has come to rest


class Headless:
    """One session without a window.  Same session and same steps give the same pictures, to the pixel."""

    def __init__(
        self,
        game: Game,
        session: Session,
        size: tuple[int, int],
        *,
        shots: Path | None = None,
        folder: Path | None = None,
    ) -> None:
        self.sounds = Sounds()
        self.messages: list[Message] = []
        self.mono = 0.0
        self.host = host_of(game, session, folder, size, self.sounds, self.messages.append, self.mono)
        self.surface = pygame.Surface(size)
        self._shots, self._count = shots, 0
        self.recorder = Recorder(self.host, shots) if shots else None

    def start(self) -> None:
        """The first picture."""
        self.sounds.open()
        self.host.tick(self.mono)
        self._after("start")

    def step(self, step: Step) -> None:
        """Do one step and leave its picture.  Raises the Problem of a game that cannot go on."""
        host = self.host
        match step.what:
            case "advance":
                host.advance(self.mono)
            case "back":
                host.take_back(self.mono)
            case "wait":
                self.pass_time(step.seconds)
            case "type":
                host.typed = step.text
            case "move":
                host.play(step.move, self.mono)
            case "tool":
                host.kit.play(step.move, self.mono)
            case _:
                self._switch(step.what)
        host.tick(self.mono)
        self._count += 1
        self._after(step.name)

    def _switch(self, what: str) -> None:
        lesson = self.host.lesson
        if what == "blank":
            lesson.switch(self.mono, blank=not lesson.blank)
        elif what == "pause":
            lesson.switch(self.mono, paused=not lesson.paused)
        else:
            mute(self.host, on=not self.sounds.muted)

    def pass_time(self, seconds: float) -> None:
        """Let told time pass, as a loop would see it."""
        until = self.mono + seconds
        while self.mono < until - 1e-9:
            self.mono = min(until, self.mono + TICK)
            self.host.tick(self.mono)

    def _after(self, name: str) -> None:
        if self.recorder is not None:
            self.recorder.words(self._count)
        self.host.tick(self.mono)
        self.picture()
        if self._shots is not None:
            pygame.image.save(self.surface, self._shots / f"{self._count:03}-{name}.png")
        self._complain()

    def picture(self) -> pygame.Surface:
        """The picture of now, everything at rest."""
        self.host.paint(self.surface, self.mono)
        self.host.screen.settle()
        self.host.paint(self.surface, self.mono)
        return self.surface

    def _complain(self) -> None:
        for message in self.messages:
            if isinstance(message, Trouble) and message.key != "host.font_missing":
                raise Problem(message.key, **message.params)

    def close(self) -> None:
        """Give everything back."""
        self.host.lesson.close()
        if self.recorder is not None:
            self.recorder.close()
        self.sounds.close()


def use_no_screen() -> None:
    """SDL's own stand-ins for screen and loudspeaker; before pygame opens either."""
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    os.environ["SDL_AUDIODRIVER"] = "dummy"
    pygame.display.init()
