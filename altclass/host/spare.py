"""A game process: it knocks at the launcher's door, waits hidden with everything warm, and opens what it is told."""

from __future__ import annotations

import contextlib
import os
import time
from pathlib import Path

from altclass.content.kanji import Furigana
from altclass.host.inbox import Inbox
from altclass.host.leaving import leave
from altclass.host.loop import BEAT, Loop
from altclass.host.opening import host_of
from altclass.host.paint.painter import Painter
from altclass.host.sdl import pygame
from altclass.host.sketch import rehearse, sketch
from altclass.host.sounds import Sounds
from altclass.host.text.atoms import atoms
from altclass.host.text.faces import FILES, measure
from altclass.host.theme import Theme
from altclass.host.troubles import log
from altclass.host.units import unit
from altclass.host.window import Window
from altclass.play.channel import Wire, knock
from altclass.play.game import load_game, load_part
from altclass.play.messages import (
    Beat,
    Close,
    Done,
    Hello,
    Open,
    Picture,
    Pictured,
    Screen,
    Trouble,
    read_from_launcher,
)
from altclass.play.session import read_session
from altclass.play.shelf import folder_of, folders
from altclass.problems import Problem


def run_spare(address: str) -> int:
    """Serve one session for the launcher behind that address.  Raises OSError where nobody listens there."""
    inbox = Inbox()
    wire = Wire(knock(address), read_from_launcher, inbox.put, inbox.end)
    wire.send(Hello(os.getpid()))
    window, sounds = Window(), Sounds()
    try:
        _warm(window)
        _meet_games(inbox)
        told = _wait(inbox, wire, window)
        if told is not None:
            _serve(Path(told.folder), inbox, wire, window, sounds)
    finally:
        sounds.close()
        window.close()
        wire.close()
        pygame.quit()
    return 0


def _warm(window: Window) -> None:
    """Everything that every game needs, before anyone waits for it."""
    pygame.font.init()
    for face in FILES:
        measure(face)
    atoms("{準備|じゅんび}をしています。", Furigana.G3)
    painter = Painter(Theme("light", "blue"))
    painter.warm(unit(window.size[1]))
    painter.ground(window.surface)
    window.flip()


def _meet_games(inbox: Inbox) -> None:
    """Read every game's code while nobody waits; a broken one is told when it is opened, not before."""
    for folder in folders():
        if inbox.waiting or inbox.ended:
            return
        with contextlib.suppress(Problem):
            load_game(folder)
            load_part(folder, "scene")


def _wait(inbox: Inbox, wire: Wire, window: Window) -> Open | None:
    """Sleep until a session is to be opened, drawing first pictures; None when the launcher has gone or closes us."""
    while not inbox.ended:
        message = inbox.next(BEAT)
        pygame.event.clear()
        if isinstance(message, Open):
            return message
        if isinstance(message, Screen):
            window.move((message.x, message.y, message.width, message.height))
        if isinstance(message, Picture):  # whatever waits behind it is worth more
            wire.send(Pictured("" if inbox.waiting else sketch(message)))
            if not inbox.waiting:
                rehearse(message, window.size)
        if isinstance(message, Close):
            return None
        wire.send(Beat())
    return None


def _serve(folder: Path, inbox: Inbox, wire: Wire, window: Window, sounds: Sounds) -> None:
    try:
        session = read_session(folder)
        if session.show.screen is not None:
            window.move(session.show.screen)
        game = load_game(folder_of(session.game))
        host = host_of(game, session, folder, window.size, sounds, wire.send, time.monotonic())
    except Problem as problem:
        log(problem)
        wire.send(Trouble(problem.key, {name: str(value) for name, value in problem.params.items()}))
        return
    loop = Loop(host, window, inbox, wire.send)
    try:
        loop.first_picture(time.monotonic())
        loop.run()
    finally:
        with contextlib.suppress(Exception):
            leave(host, folder, time.monotonic(), for_good=loop.ended_by == "person")
        wire.send(Done(host.lesson.session.id))
