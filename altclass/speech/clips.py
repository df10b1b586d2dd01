"""Finds the file that says a word: the teacher's own voice, then a shipped one, then one made on this PC."""

from __future__ import annotations

import hashlib
import json
import re
from functools import cached_property
from pathlib import Path

from altclass.speech import wav
from altclass.speech.text import tidy
from altclass.speech.voice import NORMAL_WPM, SLOW_WPM
from altclass.storage.paths import assets_dir, cache_dir, user_dir

SOUNDS = (".wav", ".ogg")
_PLAIN = re.compile(r"[a-z0-9]+(?:[ -][a-z0-9]+)*")
_RESERVED = re.compile(r"con|prn|aux|nul|com[0-9]|lpt[0-9]")  # Windows opens a device, not a file


class ClipShelf:
    """Where a game looks for a voice.  It only reads: no engine, no Qt, no pygame, and nothing is waited for.

    `voice_key` names the voice of this PC; left out, it is the one that the speaker used last.
    `speaker` names the shipped voice to ask first (a folder of assets/voice).  `made_only` leaves out what people
    recorded and what was shipped, for those who ask for the engine's own voice.
    """

    def __init__(
        self, voice_key: str | None = None, speaker: str = "", clips: Path | None = None, made_only: bool = False
    ) -> None:
        self._clips = clips or clips_dir()
        self.voice_key = remembered_voice(self._clips) if voice_key is None else voice_key
        self._speaker, self._made_only = speaker, made_only
        self._recordings = recordings_dir()

    def find(self, text: str, slow: bool = False) -> Path | None:
        """The file to play, or None: then show the word with a mute mark."""
        text = tidy(text)
        if self._made_only:
            return self._made_here(text, slow)
        return self._recording(text, slow) or self._shipped(text, slow) or self._made_here(text, slow)

    def _recording(self, text: str, slow: bool) -> Path | None:
        """A teacher who recorded a word once is not replaced by a machine when the class asks for it slowly."""
        stem = recording_stem(text)
        stems = (stem + ".slow", stem) if slow else (stem,)
        places = (self._recordings / (name + ending) for name in stems for ending in SOUNDS)
        return next((place for place in places if place.is_file()), None)

    def _shipped(self, text: str, slow: bool) -> Path | None:
        for index in self._indexes:
            if place := index.get((text, slow)):
                return place
        return None

    @cached_property
    def _indexes(self) -> tuple[dict[tuple[str, bool], Path], ...]:
        """Read once, at the first word; the speaker asked for comes first."""
        folders = sorted(assets_dir().glob("voice/*/index.json"), key=lambda at: at.parent.name != self._speaker)
        return tuple(_index(file) for file in folders)

    def _made_here(self, text: str, slow: bool) -> Path | None:
        if not self.voice_key:
            return None
        clip = self._clips / clip_name(self.voice_key, text, slow)
        return clip if wav.is_whole(clip) else None


def _index(file: Path) -> dict[tuple[str, bool], Path]:
    """`{"dog": "dog.ogg", ...}`, and the slow ones under "slow": {...}; files outside the folder do not count."""
    try:
        told = json.loads(file.read_bytes())
        normal = {text: name for text, name in told.items() if isinstance(name, str)}
        slowly = told.get("slow") if isinstance(told.get("slow"), dict) else {}
    except (OSError, ValueError, AttributeError):
        return {}
    pairs = [((tidy(text), False), name) for text, name in normal.items()]
    pairs += [((tidy(text), True), name) for text, name in slowly.items() if isinstance(name, str)]
    return {key: file.parent / name for key, name in pairs if (file.parent / name).parent == file.parent}


def recordings_dir() -> Path:
    """The teacher's own recordings, one file a text; dropping `apple.wav` in is enough."""
    return user_dir() / "recordings"


def clips_dir() -> Path:
    """The words made on this PC; it may be emptied at any time."""
    return cache_dir() / "clips"


def recording_stem(text: str) -> str:
    """The file name of a recording without its ending: `ice-cream`, or with a mark where that alone is not safe.

    "may" and "May", or "it's" and "its", are two words: only plain small letters stand for themselves.
    """
    text = tidy(text)
    if len(text) <= 60 and _PLAIN.fullmatch(text) and not _RESERVED.fullmatch(text):
        return text.replace(" ", "-")
    readable = "-".join(re.findall(r"[a-z0-9]+", text.lower()))[:40]
    return f"{readable}-{_mark(text)[:10]}".lstrip("-")


def clip_name(voice_key: str, text: str, slow: bool) -> str:
    """Engine, voice, speed and text decide a clip: change one and it is made anew."""
    return _mark(f"{voice_key}\n{SLOW_WPM if slow else NORMAL_WPM}\n{tidy(text)}") + ".wav"


def _mark(text: str) -> str:
    return hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=16).hexdigest()


def remembered_voice(clips: Path, wanted: str | None = None) -> str:
    """The key of the voice used last, "" if unknown or if it was chosen for another wish than `wanted`."""
    try:
        told = json.loads((clips / "voice.json").read_bytes())
        fits = wanted is None or told["wanted"] == wanted
        return str(told["key"]) if fits else ""
    except (OSError, ValueError, KeyError, TypeError):
        return ""
