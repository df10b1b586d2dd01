"""The one file that speaks with pyttsx3: one text, one file, one fresh engine, then it is thrown away.

Runs in the worker process only (see worker).  Never `say()`: after a `save_to_file`, 2.99 writes later words over that
file.  A fresh engine for each word costs 1.1 ms on espeak (11.3 against 10.2, medians of 200) and cannot be left
waiting: a used one that could not write never came back, a fresh one returns.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from locale import windows_locale
from pathlib import Path
from typing import Any

from pyttsx3.engine import Engine, default_engine_by_sys_platform

from altclass.speech.voice import NORMAL_WPM, SLOW_WPM, VoiceName


class EngineFailed(Exception):
    """pyttsx3 told an error of its own, which it otherwise keeps to itself."""


@dataclass(frozen=True, slots=True)
class Pyttsx3Voice:
    """The PC's own voices: SAPI on Windows, espeak-ng on Linux.  `voice_id` empty is for listing only."""

    voice_id: str = ""

    @property
    def engine(self) -> str:
        """Its short name, "sapi5", "espeak" or "nsss": a part of every clip's name in the cache."""
        return str(default_engine_by_sys_platform())

    def speaking_as(self, voice: VoiceName) -> Pyttsx3Voice:
        """The same engine with one voice chosen."""
        return replace(self, voice_id=voice.id)

    def voices(self) -> tuple[VoiceName, ...]:
        """All voices; where one bad entry spoils the whole list (pyttsx3 issue 429), each is asked by itself."""
        engine = Engine()
        try:
            return tuple(map(_named, engine.getProperty("voices")))
        except Exception:  # noqa: BLE001  # ValueError or COMError, by the kind of the bad entry
            return voices_of_tokens(engine.proxy._driver._tts.GetVoices())  # noqa: SLF001  # there is no other door

    def render(self, text: str, to: Path, slow: bool) -> None:
        """One utterance in one loop of one engine.  Raises EngineFailed; the file itself is checked by the caller."""
        told: list[str] = []
        engine = Engine()
        engine.connect("error", lambda exception, **_: told.append(repr(exception)))
        engine.setProperty("voice", self.voice_id)
        engine.setProperty("rate", SLOW_WPM if slow else NORMAL_WPM)
        engine.save_to_file(text, str(to))
        engine.runAndWait()
        del engine  # before the next is made: its end takes the callback of espeak away
        if told:
            raise EngineFailed(told[0])


def _named(voice: Any) -> VoiceName:
    languages = tuple(_plain(tag) for tag in voice.languages or ())
    return VoiceName(str(voice.id), str(voice.name or voice.id), languages)


def _plain(tag: Any) -> str:
    """Old drivers give bytes with a priority in front."""
    return tag.decode("ascii", "ignore").strip("\x00\x05") if isinstance(tag, bytes) else str(tag)


def voices_of_tokens(tokens: Iterable[Any]) -> tuple[VoiceName, ...]:
    """SAPI's own entries, one by one: an entry that raises is left out, the others stay."""
    found = []
    for token in tokens:
        with suppress(Exception):  # COMError, ValueError: whatever a broken installer left in the registry
            found.append(VoiceName(str(token.Id), str(token.GetDescription()), _sapi_languages(token)))
    return tuple(found)


def _sapi_languages(token: Any) -> tuple[str, ...]:
    """SAPI's "409;9" is American English, then English at large: hexadecimal Windows numbers."""
    numbers = str(token.GetAttribute("Language")).split(";")
    known = (windows_locale.get(int(number, 16), "") for number in numbers if number.strip())
    return tuple(tag for tag in known if tag)
