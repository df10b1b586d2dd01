"""The loop that draws: it sleeps until a press, a message or a moment of the game, and paints only what has changed."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Callable
from pathlib import Path

from altclass.host.acts import act
from altclass.host.hands import Hands
from altclass.host.host import FRAME, Host
from altclass.host.inbox import Inbox
from altclass.host.orders import obey
from altclass.host.sdl import pygame
from altclass.host.window import Window
from altclass.play import messages as told
from altclass.play.messages import Message

BEAT = 0.5  # seconds
PATIENCE = 600.0  # seconds without a move after which a game whose launcher has died leaves by itself
YIELD = 0.003  # seconds for the wire to say so, before the sound device keeps everyone waiting
MOST_FAULTS = 20
POLL = 0.008  # seconds between two looks for events: SDL's own waiting looks every millisecond, at four times the cost
EAGER = 0.001  # seconds between two looks while teams wait to press: SDL tells no time of its own with an event
SETTLING = 0.6  # seconds in which a mouse that "moves" is the window appearing under it
SEEN = 20.0  # seconds for which the end of a game stays, when no launcher is there to close it
QUIET = 0.08  # seconds without anything to do, after which the next picture is made ready

SIZE_CHANGED = {pygame.WINDOWSIZECHANGED, pygame.WINDOWDISPLAYCHANGED, pygame.WINDOWRESTORED, pygame.WINDOWEXPOSED}


class Loop:
    """Runs one host in one window until it leaves.  `tell` sends to the launcher; without one it goes nowhere."""

    def __init__(self, host: Host, window: Window, inbox: Inbox, tell: Callable[[Message], None]) -> None:
        self.host, self.window, self.inbox, self._tell = host, window, inbox, tell
        self.hands = Hands(window.size)
        self.ended_by = ""  # "person", "launcher", "patience" or "fault"
        self._beat_at = 0.0
        self._painted_at = 0.0
        self._faults = 0
        self._hovers_from = 0.0
        self._looked_ahead = -1
        self._patience = float(os.environ.get("ALTCLASS_PATIENCE", PATIENCE))

    def first_picture(self, mono: float) -> None:
        """Paint, then appear: no blank and no black flash."""
        self.host.paint(self.window.surface, mono)
        self.window.show()
        self._hovers_from = mono + SETTLING
        self._tell(told.Ready(self.host.lesson.session.id))
        time.sleep(YIELD)
        self.host.sounds.open()
        self.host.make_ready()
        self.host.tick(mono)

    def run(self) -> None:
        """Until somebody leaves."""
        while not self.ended_by:
            try:
                self.turn()
            except Exception as fault:  # noqa: BLE001  # whatever breaks, the class sees the last picture, not a traceback
                self._broken(fault)

    def _broken(self, fault: Exception) -> None:
        """Tell the teacher, go on; a loop that breaks again and again gives up, its journal whole."""
        self._faults += 1
        self.host.guard.met(fault)
        self.ended_by = "fault" if self._faults >= MOST_FAULTS else ""
        time.sleep(POLL)

    def turn(self) -> None:
        """Once round: sleep, take in, let time pass, paint."""
        events = self._events()
        taken = time.monotonic()  # one time for all that was waiting: its order is not known, a tie is a tie
        for event in events:
            self._take(event, taken)
        for message in self.inbox.taken():
            self._obey(message, time.monotonic())
        mono = time.monotonic()
        self.host.tick(mono)
        self._typing()
        if self.host.paint(self.window.surface, mono):
            self._painted_at = mono
            self.window.flip()
        self._beat(mono)
        self._leave(mono)

    def _events(self) -> list[pygame.Event]:
        """Sleep until something happens or the time has come."""
        until = min(self._wakes_at(time.monotonic()), self._beat_at)
        self._look_ahead(until - time.monotonic())
        while True:
            events = pygame.event.get()
            left = until - time.monotonic()
            if events or self.inbox.waiting or left <= 0:
                return events
            time.sleep(min(EAGER if self.hands.buzzing else POLL, left))

    def _wakes_at(self, mono: float) -> float:
        return self._painted_at + FRAME if self.host.screen.moving else self.host.wakes_at(mono)

    def _look_ahead(self, spare_time: float) -> None:
        if spare_time > QUIET and self._looked_ahead != self.host.lesson.changes:
            self._looked_ahead = self.host.lesson.changes
            with contextlib.suppress(Exception):  # a look ahead may fail; the move itself will tell
                self.host.screen.prepare(self.window.surface)
                self.host.look_ahead(time.monotonic())

    def _take(self, event: pygame.Event, mono: float) -> None:
        if event.type == pygame.QUIT:
            self.host.overlay.dialog = "leaving"  # Alt+F4 asks too
            self.host.lesson.changes += 1
        elif event.type == pygame.AUDIODEVICEREMOVED and not event.iscapture:
            self.host.sounds.device_lost()
        elif event.type == pygame.AUDIODEVICEADDED and not event.iscapture:
            self.host.sounds.device_found()
        elif event.type in SIZE_CHANGED:
            self._resized()
        action = self.hands.action(event, mono)
        if action is not None:
            if action.name == "hover":
                if mono < self._hovers_from:
                    return
                pygame.mouse.set_visible(True)
            act(self.host, action, mono)

    def _resized(self) -> None:
        self.hands.size = self.window.size
        self.host.resize(self.window.size)

    def _obey(self, message: Message, mono: float) -> None:
        if isinstance(message, told.Screen):
            self.window.move((message.x, message.y, message.width, message.height))
            self._resized()
        elif isinstance(message, told.Picture):
            self._tell(told.Pictured(written(self.window.surface, Path(message.path))))
        elif isinstance(message, told.Close):
            self.ended_by = "launcher"
        else:
            obey(self.host, message, mono)

    def _typing(self) -> None:
        """Text input is on only while a text box is open; number keys and pads are buzzers while those are."""
        wanted = bool(self.host.typing_move)
        if wanted != self.hands.typing:
            self.hands.typing = wanted
            self.window.text_input(wanted)
        self.hands.drawing = self.host.kit.drawing
        if self.hands.buzzing != self.host.buzzing:
            self.hands.buzzing = self.host.buzzing
            self.hands.pads.open()

    def _beat(self, mono: float) -> None:
        if mono >= self._beat_at:
            self._beat_at = mono + BEAT
            self._tell(told.Beat())
        if mono >= self.host.overlay.bar_until and self.host.overlay.bar_until:
            self.host.overlay.bar_until = 0.0
            pygame.mouse.set_visible(False)

    def _leave(self, mono: float) -> None:
        if self.host.leaving:
            self.ended_by = "person"
        elif self.inbox.ended and mono - self.host.lesson.last_move_at > self._patience_now():
            self.ended_by = "patience"

    def _patience_now(self) -> float:
        """Without a launcher: a game that is over has been seen by then."""
        return min(self._patience, SEEN) if self.host.lesson.finished else self._patience


def written(picture: pygame.Surface, to: Path) -> str:
    """Write a picture as PNG, whole or not at all; its path, or "" where the disk refuses."""
    draft = to.with_name(f"{to.name}.part.png")
    try:
        pygame.image.save(picture, draft)
        draft.replace(to)
    except (OSError, pygame.error):
        return ""
    return str(to)
