"""What each key does just now, told by the shortcuts themselves: no list that somebody would have to keep up to date."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from altclass.i18n import LANGS, say
from altclass.play.manifest import Label

SAYS = "says"  # the property of a shortcut that holds the string which tells what it does
SHOWN = {
    "Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "PgUp": "Page Up", "PgDown": "Page Down", "Return": "Enter",
}  # fmt: skip


class KeyRow(NamedTuple):
    """Some keys that do the same, as Qt names them, and what they do."""

    keys: tuple[str, ...]
    words: Label

    @property
    def shown(self) -> list[str]:
        """As they are printed on a keyboard; both Enter keys are one."""
        return list(dict.fromkeys("+".join(SHOWN.get(part, part) for part in key.split("+")) for key in self.keys))


class KeySection(NamedTuple):
    """Rows under a heading."""

    title: str
    rows: tuple[KeyRow, ...]


def shortcut(keys: str, on: QWidget, says: str) -> QShortcut:
    """A key of the launcher, alive while `on` is seen; `says` names the string that tells what it does."""
    made = QShortcut(QKeySequence(keys), on)
    made.setProperty(SAYS, says)
    made.setAutoRepeat(False)
    return made


def living(window: QWidget) -> tuple[KeyRow, ...]:
    """The keys of the window that would do something now."""
    found: dict[str, list[str]] = {}
    for one in window.findChildren(QShortcut):
        holder = one.parent()
        says = one.property(SAYS)
        if says and one.isEnabled() and isinstance(holder, QWidget) and holder.isVisible():
            found.setdefault(says, []).append(name_of(one))
    return tuple(KeyRow(tuple(keys), pair(says)) for says, keys in found.items())


def name_of(one: QShortcut) -> str:
    """Qt's own name of its key, the same on every system."""
    return one.key().toString(QKeySequence.SequenceFormat.PortableText)


def of_qt() -> tuple[KeyRow, ...]:
    """What Qt's own controls do with the keys everybody knows."""
    keys: Iterable[tuple[tuple[Qt.Key, ...], str]] = (
        ((Qt.Key.Key_Tab,), "keys.next"),
        ((Qt.Key.Key_Space, Qt.Key.Key_Return), "keys.press"),
        ((Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Right), "keys.neighbour"),
        ((Qt.Key.Key_Escape,), "keys.close"),
    )
    return tuple(KeyRow(tuple(QKeySequence(key).toString() for key in some), pair(says)) for some, says in keys)


def pair(key: str) -> Label:
    """A string in both languages."""
    en, ja = (say(key if "." in key else f"launcher.{key}", lang) for lang in LANGS)
    return Label(en, ja)
