"""What a voice is, which one reads English, and which ones may never do so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from altclass.problems import Problem
from altclass.speech import wav

NORMAL_WPM = 160  # words a minute; engines start at 200, too fast for a class that repeats
SLOW_WPM = 110

# Voices that PCs in Japan really have (Windows: Haruka, Ayumi, Sayaka, Ichiro; macOS: Kyoko, Otoya, O-Ren, Hattori).
_JAPANESE_NAMES = ("japan", "日本", "haruka", "ayumi", "sayaka", "ichiro", "kyoko", "otoya", "o-ren", "hattori")
# macOS lists joke voices (Bells, Zarvox) as plain en-US, so that the first of a list is not good enough.
_KNOWN_GOOD = ("zira", "samantha", "alex", "jenny", "aria", "hazel", "daniel", "serena", "david", "mark")
_ACCENTS = ("en-us", "en-gb", "en-ca", "en-au", "en-nz", "en-ie", "en")


@dataclass(frozen=True, slots=True)
class VoiceName:
    """One voice an engine offers.  `languages` are tags such as "en-US"; an engine may know none."""

    id: str
    name: str
    languages: tuple[str, ...] = ()

    @property
    def is_japanese(self) -> bool:
        """By its languages or by its name: a wrong registry entry must not let Haruka read English."""
        tags = {tag.partition("-")[0] for tag in self.tags}
        return bool(tags & {"ja", "jpn"}) or any(part in self.name.lower() for part in _JAPANESE_NAMES)

    @property
    def is_english(self) -> bool:
        """Stated English, or an unknown language with "English" in the name; never a Japanese voice."""
        tags = {tag.partition("-")[0] for tag in self.tags}
        if self.is_japanese:
            return False
        return bool(tags & {"en", "eng"}) or (not tags and "english" in self.name.lower())

    @property
    def tags(self) -> tuple[str, ...]:
        """Language tags in one spelling ("en_US" -> "en-us"); "Unknown Locale: 9" is no tag."""
        spelt = (tag.lower().replace("_", "-") for tag in self.languages)
        return tuple(tag for tag in spelt if tag and "unknown" not in tag)


class Voice(Protocol):
    """Two verbs: which voices there are, and one text into one WAV file."""

    def voices(self) -> tuple[VoiceName, ...]:
        """Every voice that can be named; a broken one is left out, never the whole list."""
        ...

    def render(self, text: str, to: Path, slow: bool) -> None:
        """Write `text` as a WAV file at `to`.  May fail, hang or lie: the caller checks and has a deadline."""
        ...


class SilentVoice:
    """For rooms without speakers, PCs without a voice, and tests: it makes a second of quiet."""

    def voices(self) -> tuple[VoiceName, ...]:
        """None: nobody is there to read."""
        return ()

    def render(self, text: str, to: Path, slow: bool) -> None:  # noqa: ARG002  # one quiet for all
        """A second of quiet, two if slow, whatever the text."""
        wav.write(wav.quiet(2.0 if slow else 1.0), to)


def english_voices(voices: Sequence[VoiceName]) -> tuple[VoiceName, ...]:
    """Those that may read English, best first: American, British, then other accents."""
    return tuple(sorted((voice for voice in voices if voice.is_english), key=_rank))


def choose_english(voices: Sequence[VoiceName], wanted: str = "") -> VoiceName:
    """The wanted voice if it is here and English, else the best English one.

    Raises Problem speech.no_english_voice (naming what was refused) or speech.no_voice (none at all).
    """
    allowed = english_voices(voices)
    if not voices:
        raise Problem("speech.no_voice")
    if not allowed:
        raise Problem("speech.no_english_voice", found=_told(voices))
    return next((voice for voice in allowed if voice.id.lower() == wanted.lower()), allowed[0])


def _told(voices: Sequence[VoiceName]) -> str:
    names = [voice.name for voice in voices]
    return ", ".join(names[:4]) + (f" (+{len(names) - 4})" if len(names) > 4 else "")


def _rank(voice: VoiceName) -> tuple[bool, int, int]:
    """Voices that need data of their own (MBROLA) last; then accent; then names known to be good."""
    accent = min((_ACCENTS.index(tag) for tag in voice.tags if tag in _ACCENTS), default=len(_ACCENTS))
    name = voice.name.lower()
    good = next((place for place, known in enumerate(_KNOWN_GOOD) if known in name), len(_KNOWN_GOOD))
    return voice.id.lower().startswith("mb/"), accent, good
