"""The first picture of a session that may be played later: drawn by the real scene, without a window or a journal."""

from __future__ import annotations

import contextlib
from pathlib import Path

from altclass.host.opening import host_of
from altclass.host.sdl import pygame
from altclass.host.sounds import Sounds
from altclass.host.troubles import log
from altclass.play.game import load_game
from altclass.play.messages import Message, Picture
from altclass.play.session import read_session
from altclass.play.shelf import folder_of

LEAST, MOST = 64, 4096  # pixels a side


class SoundToCome(Sounds):
    """Nothing is played here; whether the room has a loudspeaker is the lesson's business, not the picture's."""

    @property
    def reason(self) -> str:
        """No sign that something is silent."""
        return ""


def sketch(wanted: Picture) -> str:
    """Draw it into the file that is wanted; its path, or "" for a game that cannot be drawn.  Raises nothing."""
    try:
        drawn = _drawn(wanted, (_side(wanted.width), _side(wanted.height)))
        if drawn is None:  # the page that says so is for the lesson, not for the shelf
            return ""
        pygame.image.save(drawn, wanted.path)
    except Exception as fault:  # noqa: BLE001  # whatever a game's code raises, the spare stays for the next one
        log(fault)
        return ""
    return wanted.path


def rehearse(wanted: Picture, size: tuple[int, int]) -> None:
    """Draw it once more as large as the class will see it, for nobody: then Start finds all of it ready."""
    with contextlib.suppress(Exception):  # `sketch` has told of it already
        _drawn(wanted, size)


def _drawn(wanted: Picture, size: tuple[int, int]) -> pygame.Surface | None:
    session = read_session(Path(wanted.folder))
    host = host_of(load_game(folder_of(session.game)), session, None, size, SoundToCome(), _unheard, 0.0)
    surface = pygame.Surface(size)
    host.paint(surface, 0.0)
    return surface if host.guard.problem is None else None


def _side(told: int) -> int:
    return max(LEAST, min(MOST, told))


def _unheard(_message: Message) -> None:
    """A sketch says nothing to the teacher."""
