"""Brings together what plays a session: its game, its scene, its voice, and the host."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from altclass.host.host import Host
from altclass.host.lesson import Lesson
from altclass.host.mouth import Mouth
from altclass.host.sounds import Sounds
from altclass.host.text.faces import missing
from altclass.host.tools.board import board, draw
from altclass.host.tools.keeping import Keeper
from altclass.play.game import Game, load_part
from altclass.play.messages import Message, Trouble, Wanted
from altclass.play.moves import Spoken
from altclass.play.record import record_to_beat
from altclass.play.session import Session, fitting
from altclass.speech.clips import ClipShelf


def host_of(
    game: Game,
    session: Session,
    folder: Path | None,
    size: tuple[int, int],
    sounds: Sounds,
    tell: Callable[[Message], None],
    mono: float,
) -> Host:
    """A host for a session already read; without a folder nothing is written down.  Raises Problem (see `fitting`)."""
    session = fitting(session, game.manifest)
    scene = load_part(game.folder, "scene")
    sounds.muted = session.show.muted

    def ask(spoken: Spoken) -> None:
        tell(Wanted(spoken.text, spoken.slow))

    host = Host(Lesson(game, session, folder, mono), scene.draw, size, sounds, Mouth(sounds, shelf(session), ask), tell)
    host.record = record_to_beat(session, game.manifest) if folder else 0
    if folder:
        host.kit.keep_in(Keeper())
    for name in missing():
        tell(Trouble("host.font_missing", {"file": name}))
    return host


def tools_host(
    session: Session, size: tuple[int, int], sounds: Sounds, tell: Callable[[Message], None], mono: float
) -> Host:
    """A host for the tools alone, the tray open."""
    sounds.muted = session.show.muted
    mouth = Mouth(sounds, shelf(session), lambda _spoken: None)
    host = Host(Lesson(board(), session, None, mono), draw, size, sounds, mouth, tell)
    host.kit.keep_in(Keeper())
    host.kit.alone = True
    host.kit.open("tray", mono)
    return host


def shelf(session: Session) -> ClipShelf:
    """Where clips are looked for; `show.voice` may name a shipped speaker."""
    return ClipShelf(speaker=session.show.voice)
