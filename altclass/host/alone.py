"""A game without a launcher: `altclass play` opens the window itself and has its own voice made."""

from __future__ import annotations

import time
from pathlib import Path

from altclass.host.inbox import Inbox
from altclass.host.leaving import leave
from altclass.host.loop import Loop
from altclass.host.opening import host_of, tools_host
from altclass.host.sounds import Sounds
from altclass.host.window import Window
from altclass.play.game import Game
from altclass.play.messages import Message, Voiced, Wanted
from altclass.play.session import Session
from altclass.play.tools.roster import Roster
from altclass.problems import Problem
from altclass.speech.speaker import Speaker


class Alone:
    """Stands in for the launcher: words that are wanted are made here."""

    def __init__(self, inbox: Inbox) -> None:
        self._inbox = inbox
        self._wanted: list[Wanted] = []
        self._speaker = Speaker(self._ready, self._refused)

    def hear(self, message: Message) -> None:
        """What the game tells; all but a wanted word is for a console that is not there."""
        if isinstance(message, Wanted):
            self._wanted.append(message)
            self._speaker.want(message.text, message.slow)

    def prepare(self, texts: tuple[str, ...]) -> None:
        """Have the lesson's words made ahead."""
        self._speaker.prepare(texts)

    def _ready(self, text: str, slow: bool, clip: Path) -> None:
        self._inbox.put(Voiced(text, str(clip), slow))

    def _refused(self, _problem: Problem) -> None:
        waiting, self._wanted = self._wanted, []
        for wanted in waiting:
            self._inbox.put(Voiced(wanted.text, "", wanted.slow))

    def close(self) -> None:
        """End the voice's worker."""
        self._speaker.close()


def play_alone(game: Game, session: Session, folder: Path, size: tuple[int, int] | None) -> None:
    """Play in a window of our own until somebody leaves."""
    place = session.show.screen or ((0, 0, *size) if size else None)
    window, sounds, inbox = Window(place), Sounds(), Inbox()
    partner = Alone(inbox)
    host = host_of(game, session, folder, window.size, sounds, partner.hear, time.monotonic())
    loop = Loop(host, window, inbox, partner.hear)
    try:
        loop.first_picture(time.monotonic())
        partner.prepare(game.will_say(session))
        loop.run()
    finally:
        leave(host, folder, time.monotonic(), for_good=loop.ended_by == "person")
        partner.close()
        sounds.close()
        window.close()


def tools_alone(session: Session, roll: Roster | None = None, absent: tuple[int, ...] = ()) -> None:
    """The tools without a game, in a window of our own until the tray is closed; `roll` is the class, if it was told."""
    window, sounds, inbox = Window(session.show.screen), Sounds(), Inbox()
    host = tools_host(session, window.size, sounds, lambda _message: None, time.monotonic())
    if roll is not None:
        host.kit.call_roll(roll, absent, time.monotonic())
    loop = Loop(host, window, inbox, lambda _message: None)
    try:
        loop.first_picture(time.monotonic())
        loop.run()
    finally:
        leave(host, None, time.monotonic(), for_good=True)
        sounds.close()
        window.close()
