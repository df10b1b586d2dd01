"""The one file that speaks with pyttsx3: one text, one file, one fresh engine, and nothing taken on trust.

Runs in the worker process only (see worker).  Never `say()`: after a `save_to_file`, 2.99 writes later words over that
file.  A fresh engine for each word costs 1.1 ms on espeak (11.3 against 10.2, medians of 200) and cannot be left
waiting: a used one that could not write never came back, and SAPI's loop ends only with an event that need not come.

Two more things of 2.99 over espeak-ng, which works in a thread of its own [measured; 57 of 720 words]:
- `runAndWait` ends its loop before it begins, cancels what espeak has not yet begun, and with it the speed: such a
  word is read at 200 words a minute.  So the speed is given first, and waited for.
- It returns 10 ms later, finished or not.  So the end is waited for.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from locale import windows_locale
from pathlib import Path
from typing import Any

from pyttsx3.engine import Engine, default_engine_by_sys_platform

from altclass.speech.voice import NORMAL_WPM, SLOW_WPM, VoiceName

PATIENCE = 2.5  # seconds, under the speaker's own deadline of 3


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
        return Pyttsx3Voice(voice.id)

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
        engine.proxy.setBusy(False)  # carries out now what was only noted down...
        engine.proxy.setBusy(True)  # ...and lets what follows wait for the loop, or SAPI's loop would not end
        _wait_until_idle(engine)
        engine.save_to_file(text, str(to))
        engine.runAndWait()
        _wait_until_idle(engine)
        del engine  # before the next is made: its end takes the callback of espeak away
        if told:
            raise EngineFailed(told[0])


def _wait_until_idle(engine: Engine) -> None:
    """Until espeak's own thread has nothing left to do; other engines work in ours.  Raises EngineFailed."""
    espeak = getattr(engine.proxy._module, "_espeak", None)  # noqa: SLF001  # pyttsx3 has no public way to ask
    until = time.monotonic() + PATIENCE
    while espeak and espeak.IsPlaying():
        if time.monotonic() > until:
            raise EngineFailed("never finished")
        time.sleep(0.0005)


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
