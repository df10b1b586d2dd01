"""Passes on what the speaker has to tell, so that a fault in a listener never silences the class."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from altclass.problems import Problem
from altclass.speech.voice import VoiceName
from altclass.speech.waiting import Wish

Ready = Callable[[str, bool, Path], None]
Fault = Callable[[Problem], None]
Voices = Callable[[VoiceName, tuple[VoiceName, ...]], None]
_log = logging.getLogger(__name__)


@dataclass(slots=True)
class Listeners:
    """Those who asked to be told, each at most one of a kind."""

    on_ready: Ready | None = None
    on_fault: Fault | None = None
    on_voice: Voices | None = None
    _told: set[tuple[str, object]] = field(default_factory=set)

    def ready(self, wish: Wish, clip: Path) -> None:
        """A clip is there."""
        self._told.clear()
        if self.on_ready:
            _call(self.on_ready, wish.text, wish.slow, clip)

    def fault(self, problem: Problem, wanted: bool) -> None:
        """Always for a wanted word; for others once a kind and word until something is heard again."""
        told = (problem.key, problem.params.get("text"))
        if self.on_fault and (wanted or told not in self._told):
            self._told.add(told)
            _call(self.on_fault, problem)

    def voice(self, chosen: VoiceName, all_of_them: tuple[VoiceName, ...]) -> None:
        """A worker said who reads."""
        if self.on_voice:
            _call(self.on_voice, chosen, all_of_them)


def _call(listener: Callable[..., None], *told: object) -> None:
    try:
        listener(*told)
    except Exception:  # noqa: BLE001  # whatever a window does wrong, the next word must come
        _log.exception("a listener of the speaker failed")
