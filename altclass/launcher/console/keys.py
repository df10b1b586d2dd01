"""The console's keys: as on the pupils' screen, so that a hand need not learn twice."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from altclass.launcher.console.controls import Controls
from altclass.launcher.key_rows import KeyRow, pair
from altclass.play.messages import Offer

ADVANCE = ("Space", "Right", "Down", "PgDown", "Return", "Enter")
CONTROLS = {
    "take_back": ("Left", "Up", "PgUp", "Backspace"),
    "say_again": ("R",),
    "say_slowly": ("S",),
    "blank": ("B", "."),
    "pause": ("P",),
    "mute": ("M",),
}


class Keys:
    """A text box takes its letters first; a game's own key wins over the console's (it is on the button)."""

    def __init__(self, console: QWidget, advance: Callable[[], None], controls: Controls) -> None:
        self._console = console
        self._fixed: dict[str, Callable[[], None]] = dict.fromkeys(ADVANCE, advance)
        for name, keys in CONTROLS.items():
            self._fixed.update(dict.fromkeys(keys, partial(controls.press, name)))
        self._shortcuts: dict[str, QShortcut] = {}
        self._actions: dict[str, Callable[[], None]] = {}
        self.use({})

    def use(self, own: dict[str, Callable[[], None]]) -> None:
        """Set the keys of the moves offered now."""
        self._actions = self._fixed | own
        for key in [key for key in self._shortcuts if key not in self._actions]:
            self._shortcuts.pop(key).deleteLater()
        for key in self._actions:
            if key not in self._shortcuts:
                self._shortcuts[key] = self._shortcut(key)

    @property
    def living(self) -> dict[str, QShortcut]:
        """Every key of the console that does something now."""
        return dict(self._shortcuts)

    def rows(self) -> tuple[KeyRow, ...]:
        """The keys that are the same in every game; those a game has taken for itself are not among them."""
        kept = {key for key in self._shortcuts if self._actions[key] is self._fixed.get(key)}
        told = (("keys.advance", ADVANCE), *CONTROLS.items())
        rows = (KeyRow(tuple(key for key in keys if key in kept), pair(name)) for name, keys in told)
        return tuple(row for row in rows if row.keys)

    def _shortcut(self, key: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self._console)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)  # a key held down is one move
        shortcut.activated.connect(partial(self._pressed, key))
        return shortcut

    def _pressed(self, key: str) -> None:
        if action := self._actions.get(key):
            action()


def key_of(offer: Offer) -> str:
    """Qt's name of a move's key ("n" -> "N", "f2" -> "F2", "tab" -> "Tab"); "" for none."""
    return offer.key.upper() if len(offer.key) == 1 else offer.key.capitalize()
