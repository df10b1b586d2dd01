"""The settings while the launcher runs: one place to read them, one to change them, saved at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
from PySide6.QtCore import QObject, Signal

from altclass.play.session import Show
from altclass.problems import Problem
from altclass.storage.settings import LastTime, Settings, save_settings


class Preferences(QObject):
    """Holds the settings.  `changed` tells the names of what changed."""

    changed = Signal(object)

    def __init__(self, settings: Settings, on_problem: Callable[[Problem], None]) -> None:
        super().__init__()
        self.now = settings
        self._on_problem = on_problem

    def change(self, **fields: Any) -> None:
        """Set some of them; where the disk refuses, that is said, and the change holds until the launcher ends."""
        following = msgspec.structs.replace(self.now, **fields)
        if following == self.now:
            return
        self.now = following
        try:
            save_settings(following)
        except Problem as problem:
            self._on_problem(problem)
        self.changed.emit(frozenset(fields))

    def last_time(self, game: str) -> LastTime:
        """How this game was set up the last time."""
        return self.now.last.get(game, LastTime())

    def remember(self, game: str, last: LastTime) -> None:
        """Keep a set-up for the next time."""
        self.change(last={**self.now.last, game: last}, last_deck=last.deck)

    def show(self, lang: str, screen: tuple[int, int, int, int] | None) -> Show:
        """How a session is to be shown, as the settings stand now."""
        now = self.now
        return Show(
            lang="ja" if lang == "ja" else "en",
            instructions=now.instructions,
            furigana=now.furigana,
            theme=now.theme,
            still=now.still,
            muted=now.muted,
            voice=now.voice,
            screen=screen,
        )
