"""The first screen of what is set up, drawn by the real game: the process that waits for Start draws it meanwhile."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from altclass.content.deck import Deck
from altclass.launcher.desk import Desk
from altclass.launcher.screens import Place
from altclass.play.manifest import Manifest, Value
from altclass.play.messages import Message, Picture, Pictured
from altclass.play.session import Session, new_session
from altclass.problems import Problem

SOON = 20  # ms: the page itself comes first
CALM = 180  # ms without another change
PATIENCE = 3000  # ms for one picture; a game that needs longer would keep Start waiting, too
HEIGHT = 360  # pixels: twice as high as it is shown, for screens at 200 %
SEED = 1  # the same cards from one picture to the next
SLIM, WIDE = 1.2, 2.7  # no screen is slimmer or wider


class SetUp(NamedTuple):
    """What is set up on the page."""

    manifest: Manifest
    deck: Deck
    options: dict[str, Value]
    teams: int
    place: Place | None


class FirstScreen(QObject):
    """`drawn` brings the id of a game and its picture; nothing comes where it cannot be drawn.  Never blocks."""

    drawn = Signal(str, QImage)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._wish: SetUp | None = None
        self._asked: SetUp | None = None  # in the making
        self._had: SetUp | None = None  # answered, with a picture or without
        self._folder: TemporaryDirectory[str] | None = None
        self._count = 0
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._ask)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._too_slow)
        desk.spare.warm.connect(self._ask)
        desk.spare.heard.connect(self._hear)
        desk.spare.lost.connect(self._lost)

    def show(self, wish: SetUp) -> None:
        """This is set up now: draw it once the teacher's hand rests."""
        if wish == self._wish:
            return
        new_page = self._wish is None or self._wish.manifest is not wish.manifest
        self._wish = wish
        if new_page:
            self._had = None
        self._soon.start(SOON if new_page else CALM)

    def rest(self) -> None:
        """Nobody looks any more."""
        self._wish = None
        self._soon.stop()

    def _ask(self) -> None:
        wish = self._wish
        if wish is None or wish == self._had or self._asked is not None or not self._desk.spare.is_warm:
            return  # with no process warm, its becoming warm asks again
        try:
            picture = self._written(wish)
        except (Problem, OSError):  # too few cards, say: the page says so
            self._had = wish
            return
        if self._desk.spare.ask(picture):
            self._asked = wish
            self._patience.start()

    def _written(self, wish: SetUp) -> Picture:
        """The session in a file of its own; where its picture will stand.  Raises Problem or OSError."""
        if self._folder is None:
            self._folder = TemporaryDirectory(prefix="altclass-first-", ignore_cleanup_errors=True)
        self._count += 1
        folder = Path(self._folder.name)
        (folder / "session.json").write_bytes(msgspec.json.encode(self._session(wish)))
        width, height = _size(wish.place)
        return Picture(str(folder / f"{self._count % 2}.bmp"), str(folder), width, height)

    def _session(self, wish: SetUp) -> Session:
        show = self._desk.preferences.show(self._desk.tongue.lang, None)
        still = msgspec.structs.replace(show, still=True)
        return new_session(wish.manifest, wish.deck, options=wish.options, seed=SEED, teams=wish.teams, show=still)

    def _hear(self, message: Message) -> None:
        if not isinstance(message, Pictured) or self._asked is None:
            return
        asked = self._over()
        image = QImage(message.path) if message.path else QImage()
        if self._wish is not None and self._wish.manifest is asked.manifest and not image.isNull():
            self.drawn.emit(asked.manifest.id, image)
        self._ask()  # something was changed meanwhile

    def _over(self) -> SetUp:
        assert self._asked is not None  # noqa: S101
        self._had, self._asked = self._asked, None
        self._patience.stop()
        return self._had

    def _too_slow(self) -> None:
        """This one will not be asked for again; the process that hangs makes room for a fresh one."""
        if self._asked is not None:
            self._over()
            self._desk.spare.renew()

    def _lost(self) -> None:
        """It was taken for a lesson, or it broke over this very picture."""
        if self._asked is not None:
            self._over()


def _size(place: Place | None) -> tuple[int, int]:
    """As wide, for its height, as the pupils' screen."""
    shape = place[2] / max(1, place[3]) if place else 16 / 9
    return round(HEIGHT * max(SLIM, min(WIDE, shape))), HEIGHT
