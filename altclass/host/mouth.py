"""Says the words of a state, from files only: what is not there yet is asked for and said when it comes, if still wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Protocol

from altclass.host.sounds import Sounds
from altclass.play.moves import Spoken
from altclass.speech.text import tidy


class Shelf(Protocol):
    """Where clips are found: `altclass.speech.clips.ClipShelf`."""

    def find(self, text: str, slow: bool = False) -> Path | None:
        """The file that says a text, or None."""


class Mouth:
    """One voice.  It never waits: a word without a clip is asked for through `ask`, and shown with a mute mark if refused."""

    def __init__(self, sounds: Sounds, shelf: Shelf, ask: Callable[[Spoken], None]) -> None:
        self._sounds, self._shelf, self._ask = sounds, shelf, ask
        self._told: tuple[Spoken, ...] = ()
        self._waiting: list[Spoken] = []
        self._clips: dict[Spoken, Path] = {}
        self._refused: set[Spoken] = set()

    @property
    def reason(self) -> str:
        """Why the words of now are not heard: "", "muted", "no_device" or "no_clip"."""
        if self._sounds.reason:
            return self._sounds.reason
        return "no_clip" if any(spoken in self._refused for spoken in self._told) else ""

    def reach(self, told: tuple[Spoken, ...]) -> None:
        """A new state has these words: say them, unless the state before had the same."""
        told = tuple(Spoken(tidy(spoken.text), spoken.slow) for spoken in told)
        if told != self._told:
            self._told = told
            self._begin(told)

    def again(self, *, slow: bool) -> None:
        """Say the last words once more, slowly if asked to."""
        self._begin(tuple(Spoken(spoken.text, slow or spoken.slow) for spoken in self._told))

    def hush(self) -> None:
        """Say nothing more of what was wanted."""
        self._waiting = []
        self._sounds.hush()

    def came(self, spoken: Spoken, clip: Path | None) -> None:
        """A clip that was asked for is there, or cannot be had."""
        spoken = Spoken(tidy(spoken.text), spoken.slow)
        if clip is None:
            self._refused.add(spoken)
            self._waiting = [waiting for waiting in self._waiting if waiting != spoken]
        else:
            self._clips[spoken] = clip
            self._refused.discard(spoken)
            self._sounds.prepare(clip)
        self.go_on()

    def go_on(self) -> None:
        """Say the next waiting word, if none is being said and its clip is there."""
        while self._waiting and not self._sounds.speaking:
            clip = self._clip(self._waiting[0])
            if clip is None or not self._sounds.say(clip):
                return
            self._waiting.pop(0)

    @property
    def busy(self) -> bool:
        """Whether more words wait for the one being said to end."""
        return bool(self._waiting) and self._sounds.speaking

    def prepare(self, told: Iterable[Spoken]) -> list[Spoken]:
        """Decode what is there ahead of time; returns what is not there."""
        missing: list[Spoken] = []
        for spoken in told:
            clip = self._clip(spoken)
            if clip is None:
                missing.append(spoken)
            else:
                self._sounds.prepare(clip)
        return missing

    def find(self, spoken: Spoken) -> Path | None:
        """The clip of a text, where there is one."""
        return self._clip(Spoken(tidy(spoken.text), spoken.slow))

    @property
    def told(self) -> tuple[Spoken, ...]:
        """The words of the state now."""
        return self._told

    def _begin(self, told: tuple[Spoken, ...]) -> None:
        self._sounds.hush_word()
        self._waiting = []
        if self._sounds.reason:
            return
        self._waiting = list(told)
        for spoken in told:
            if self._clip(spoken) is None:
                self._ask(spoken)
        self.go_on()

    def _clip(self, spoken: Spoken) -> Path | None:
        return self._clips.get(spoken) or self._shelf.find(spoken.text, spoken.slow)
