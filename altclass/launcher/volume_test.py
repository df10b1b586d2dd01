"""Says a word from the launcher: "Hello" in the settings, any word of a deck one looks at."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from altclass.launcher import sounder
from altclass.launcher.notices import Notices
from altclass.launcher.voice_desk import VoiceDesk
from altclass.problems import Problem

HELLO = "Hello!"


class VolumeTest(QObject):
    """At once where the clip is there, else as soon as the engine has made it."""

    def __init__(self, voice: VoiceDesk, notices: Notices) -> None:
        super().__init__()
        self._voice, self._notices = voice, notices
        self._wanted = ""
        voice.ready.connect(self._ready)
        voice.fault.connect(self._failed)

    def say(self, text: str = HELLO) -> None:
        """Say it."""
        clip = self._voice.clip(text)
        if clip is not None:
            self._play(clip)
        else:
            self._wanted = text
            self._voice.want(text)

    def _ready(self, text: str, slow: bool, path: Path) -> None:
        from altclass.speech.text import tidy

        if self._wanted and not slow and text == tidy(self._wanted):
            self._wanted = ""
            self._play(path)

    def _failed(self, problem: Problem) -> None:
        if self._wanted:
            self._wanted = ""
            self._notices.say(problem)

    def _play(self, path: Path) -> None:
        try:
            sounder.play(path)
        except Problem as problem:
            self._notices.say(problem)
