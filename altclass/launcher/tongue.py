"""The launcher's language: every text on the screen is told here, and changes at once when the language does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from altclass.content.ruby import plain
from altclass.i18n import Lang, say, sentence
from altclass.play.manifest import Label
from altclass.problems import Problem


class Tongue(QObject):
    """The language of the teacher's screen.  `changed` is sent after every switch."""

    changed = Signal()

    def __init__(self, lang: Lang) -> None:
        super().__init__()
        self.lang: Lang = lang

    def switch(self, lang: Lang) -> None:
        """Speak this language from now on."""
        if lang != self.lang:
            self.lang = lang
            self.changed.emit()

    def say(self, key: str, /, lang: Lang | None = None, **params: object) -> str:
        """A string of the launcher, by its name; a key with a dot is taken from that area."""
        whole = key if "." in key else f"launcher.{key}"
        return plain(say(whole, lang or self.lang, **params))

    def label(self, label: Label, lang: Lang | None = None) -> str:
        """A game's own label, without readings: teachers read kanji."""
        return plain(label.said(lang or self.lang))

    def sentence(self, problem: Problem) -> str:
        """What happened and what to do."""
        return plain(sentence(problem, self.lang))

    def on_change(self, told: Callable[[], None]) -> None:
        """Tell now, and again after every switch.  For things that live as long as the window."""
        self.changed.connect(told)
        told()
