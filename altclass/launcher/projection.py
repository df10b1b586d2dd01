"""Where the pupils look while an activity runs: it follows the screens as cables are pulled and put back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from altclass.launcher.notices import Notices
from altclass.launcher.screens import Place, Screens
from altclass.play.messages import Message, Pause, Screen
from altclass.problems import Problem

SETTLES = 300  # milliseconds: one pulled cable is told in several pieces


class Projection(QObject):
    """Sends a running game to its screen.  A screen that goes away stops the game's clock until it is back."""

    def __init__(self, screens: Screens, window: QWidget, notices: Notices, send: Callable[[Message], None]) -> None:
        super().__init__()
        self._screens, self._window, self._notices, self._send = screens, window, notices, send
        self._at: Place | None = None
        self._lost: Place | None = None  # where it stood before its cable was pulled
        self._later = QTimer(self, singleShot=True, interval=SETTLES)
        self._later.timeout.connect(self._look)
        screens.changed.connect(self._changed)

    def wanted(self) -> Place | None:
        """Where the pupils look now, the only screen too: a warm process knows only the sizes it saw when it began."""
        return self._screens.pupils(self._window.screen()) or self._only()

    def begin(self) -> None:
        """An activity begins; it stands where its session says."""
        self._at, self._lost = self.wanted(), None

    def end(self) -> None:
        """It is over."""
        self._at = self._lost = None
        self._later.stop()

    def choose(self, place: Place) -> None:
        """The teacher points at a screen.  Where that is the teacher's own, the two change places."""
        self._screens.choose(place)
        self._lost = None
        self.move(place)
        own = next((one for one in self._screens.all() if one.screen is self._window.screen()), None)
        other = next((one for one in self._screens.all() if one.place != place), None)
        if own is not None and own.place == place and other is not None:
            self._window.window().setScreen(other.screen)
            self._window.window().move(other.screen.availableGeometry().topLeft())

    def _only(self) -> Place | None:
        """The first screen; None where there is no desktop, and the game finds its own size."""
        shown = self._screens.all()
        there = QGuiApplication.platformName() not in ("offscreen", "minimal")
        return shown[0].place if shown and there else None

    def _changed(self) -> None:
        if self._at is not None:
            self._later.start()

    def _look(self) -> None:
        """Whatever has changed: the game stands, whole, on a screen that is there."""
        if self._at is None:
            return
        there = [one.place for one in self._screens.all()]
        wanted = self.wanted()
        if self._lost is not None and wanted is not None and len(there) > 1:  # it is back, or another one has come
            place, self._lost = (self._lost if self._lost in there else wanted), None
            self.move(place)
            self._send(Pause(on=False))
            return
        if wanted is None or (wanted == self._at and self._at in there):
            return
        if self._at not in there and len(there) < 2 and self._lost is None:
            self._lost = self._at
            self._send(Pause(on=True))
            self._notices.say(Problem("launcher.screen_gone"))
        self.move(wanted)

    def move(self, place: Place) -> None:
        """Send the game there."""
        self._at = place
        x, y, width, height = place
        self._send(Screen(x=x, y=y, width=width, height=height))
