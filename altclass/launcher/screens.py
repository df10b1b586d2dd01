"""The screens of this PC, and the one the pupils look at, remembered for each set of screens."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QGuiApplication, QScreen

from altclass.launcher.preferences import Preferences

Place = tuple[int, int, int, int]


class Shown(NamedTuple):
    """A screen: its name, its place in the desktop's own pixels, and Qt's handle on it."""

    name: str
    place: Place
    screen: QScreen


class Screens(QObject):
    """All screens now.  `changed` comes when one is plugged in, pulled out or resized."""

    changed = Signal()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self._added)
            app.screenRemoved.connect(self.changed)
        for screen in QGuiApplication.screens():
            screen.geometryChanged.connect(self.changed)

    def _added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self.changed)
        self.changed.emit()

    def all(self) -> list[Shown]:
        """Every screen, from left to right."""
        shown = [Shown(screen.name(), place_of(screen), screen) for screen in QGuiApplication.screens()]
        return sorted(shown, key=lambda one: one.place[:2])

    def pupils(self, teacher: QScreen | None) -> Place | None:
        """Where the pupils look: as chosen for this very set of screens, else any that is not the teacher's.

        None with a single screen: the game takes the first one by itself.
        """
        shown = self.all()
        if len(shown) < 2:
            return None
        kept = self._preferences.now.screens.get(fingerprint(shown))
        if kept in [one.place for one in shown]:
            return kept
        others = [one.place for one in shown if one.screen is not teacher]
        return others[0] if others else None

    def choose(self, place: Place) -> None:
        """Remember the pupils' screen for this set of screens."""
        kept = {**self._preferences.now.screens, fingerprint(self.all()): place}
        self._preferences.change(screens=dict(list(kept.items())[-20:]))


def place_of(screen: QScreen) -> Place:
    """A screen's place in true pixels.  Qt scales its size and leaves its corner as the system says it."""
    box: QRect = screen.geometry()
    ratio = screen.devicePixelRatio()
    return box.x(), box.y(), round(box.width() * ratio), round(box.height() * ratio)


def fingerprint(shown: list[Shown]) -> str:
    """A name for a set of screens: staff room, class 3-1, gym."""
    return " | ".join(f"{one.name} {'x'.join(map(str, one.place))}" for one in shown)


def sizes() -> list[tuple[int, int]]:
    """Width and height of every screen of the desktop in pixels, the first one first; none where there is no desktop."""
    app = QGuiApplication.instance() or QGuiApplication([])
    assert isinstance(app, QGuiApplication)  # noqa: S101
    if app.platformName() in ("offscreen", "minimal"):
        return []
    return [(screen.geometry().width(), screen.geometry().height()) for screen in app.screens()]
