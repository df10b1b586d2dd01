"""A pair of ears for the speaker's tests, and speakers that are closed afterwards."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from altclass.problems import Problem
from altclass.speech import wav, worker_process
from altclass.speech.speaker import Speaker
from altclass.speech.voice import VoiceName
from tests.speech.fake_engine import seconds_for

FAKE_ENGINE = Path(__file__).with_name("fake_engine.py")


class Ears:
    """Hears what a speaker tells, and waits for it."""

    def __init__(self) -> None:
        self.clips: dict[tuple[str, bool], Path] = {}
        self.order: list[str] = []
        self.faults: list[Problem] = []
        self.voices: list[VoiceName] = []
        self._news = threading.Condition()

    def ready(self, text: str, slow: bool, path: Path) -> None:
        with self._news:
            self.clips[text, slow] = path
            self.order.append(text)
            self._news.notify_all()

    def fault(self, problem: Problem) -> None:
        with self._news:
            self.faults.append(problem)
            self._news.notify_all()

    def voice(self, chosen: VoiceName, _everyone: tuple[VoiceName, ...]) -> None:
        with self._news:
            self.voices.append(chosen)
            self._news.notify_all()

    def wait(self, until: Callable[[Ears], object], seconds: float = 30) -> None:
        with self._news:
            assert self._news.wait_for(lambda: until(self), seconds), f"heard {self.order}, faults {self.faults}"

    def hear(self, text: str, slow: bool = False) -> Path:
        self.wait(lambda ears: (text, slow) in ears.clips)
        return self.clips[text, slow]

    def count_faults(self, number: int) -> None:
        self.wait(lambda ears: len(ears.faults) >= number)

    def fault_of(self, key: str) -> Problem:
        self.wait(lambda ears: key in [fault.key for fault in ears.faults])
        return next(fault for fault in self.faults if fault.key == key)


@pytest.fixture(autouse=True)
def nothing_shipped(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """As if AltClass brought no clips: here it is the PC's own voice that is listened to."""
    monkeypatch.setattr("altclass.speech.clips.assets_dir", lambda: Path(os.environ.get("ALTCLASS_ASSETS", tmp_path)))


@pytest.fixture
def ears() -> Ears:
    return Ears()


@pytest.fixture
def speaker_of(ears: Ears, tmp_path: Path) -> Iterator[Callable[..., Speaker]]:
    """Makes speakers: over the real voice, or over the fake engine with a habit ("good" has none)."""
    made: list[Speaker] = []
    ledger = tmp_path / "ledger"
    ledger.mkdir()

    def make(habit: str = "", **wishes: Any) -> Speaker:
        if habit:
            wishes["command"] = [sys.executable, str(FAKE_ENGINE), str(ledger), habit]
        made.append(Speaker(ears.ready, ears.fault, ears.voice, **wishes))
        return made[-1]

    yield make
    for speaker in made:
        speaker.close()


@pytest.fixture
def short_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    """A hung engine is noticed as in a lesson, only sooner."""
    monkeypatch.setattr(worker_process, "WORD_SECONDS", 0.25)


def says(clip: Path, text: str) -> bool:
    """Is it this very word?  The fake engine's tones differ in length (trimming may move the end by a window)."""
    return abs(wav.read(clip).seconds - seconds_for(text)) < 0.02
