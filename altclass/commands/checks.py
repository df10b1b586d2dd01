"""What is looked at on a school PC before a lesson: folder, fonts, words, games, voice, sound, screens, speed."""

from __future__ import annotations

import os
import shutil
import tempfile
import threading
import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NamedTuple

from altclass.content.lexicon import lexicon
from altclass.content.library import decks
from altclass.content.pictures import picture_file
from altclass.i18n import Lang, say, sentence
from altclass.play import shelf
from altclass.problems import Problem
from altclass.storage.paths import ready, user_dir
from altclass.storage.reasons import reason

if TYPE_CHECKING:
    from altclass.speech.voice import VoiceName

MOST_NAMES = 4  # voices named; a PC with espeak has 130
MOST_CLIPS = 0.95  # of the shipped words; fewer, and a part of the folder was not copied
SLOW = 60  # milliseconds a whole picture of 1080p; more, and cards move by jerks
PATIENCE = 20.0  # seconds for the voice; a broken engine must not hold up the report


class Check(NamedTuple):
    """One thing that was looked at: whether it is well, and the values its sentence needs (nothing personal)."""

    name: str
    well: bool
    values: dict[str, object]

    def told(self, lang: Lang) -> str:
        """What was found, in one sentence."""
        values = {name: say(str(v), lang) if _is_key(v) else v for name, v in self.values.items()}
        if not self.well and isinstance(problem := self.values.get("problem"), Problem):
            return sentence(problem, lang)
        return say(f"commands.doctor_{self.name}_{'well' if self.well else 'ill'}", lang, **values)


def _is_key(value: object) -> bool:
    return isinstance(value, str) and value.startswith(("storage.", "commands."))


def folder() -> Check:
    """Whether this teacher's own folder can be written, and the space left there."""
    try:
        place = ready(user_dir())
        with tempfile.TemporaryFile(dir=place) as file:
            file.write(b"AltClass")
        return Check("folder", True, {"free": round(shutil.disk_usage(place).free / 1e9, 1)})
    except Problem as problem:
        return Check("folder", False, {"why": problem.params["why"]})
    except OSError as refused:
        return Check("folder", False, {"why": reason(refused)})


def fonts() -> Check:
    """Whether every font we ship can be found."""
    from altclass.host.text.faces import FILES, missing

    gone = missing()
    return Check("fonts", not gone, {"count": len(FILES), "missing": ", ".join(gone)})


def words() -> Check:
    """Decks, words, pictures; and the files that could not be read."""
    found, problems = decks()
    cards = list(lexicon().values())
    told = {"decks": len(found), "cards": len(cards), "pictures": sum(picture_file(card) is not None for card in cards)}
    names = ", ".join(str(problem.params.get("file", "")) for problem in problems)
    return Check("words", not problems, told | {"problems": names})


def games() -> Check:
    """Games, those that wait for a person's word, those that are broken."""
    found, problems = shelf.manifests()
    names = ", ".join(str(problem.params.get("game", "")) for problem in problems)
    return Check("games", not problems, {"games": len(found), "waiting": len(shelf.waiting()), "problems": names})


def clips() -> Check:
    """How many words can be heard on a PC without a voice."""
    from altclass.speech.clips import ClipShelf

    shipped = ClipShelf(voice_key="")
    texts = [card.en for card in lexicon().values()]
    found = sum(shipped.find(text) is not None for text in texts)
    return Check("clips", found >= MOST_CLIPS * len(texts), {"clips": found, "texts": len(texts)})


def voice() -> Check:
    """Whether this PC speaks English: a word is really made."""
    from altclass.speech.speaker import Speaker
    from altclass.speech.voice import english_voices

    heard, faults = threading.Event(), []

    def fault(problem: Problem) -> None:
        faults.append(problem)
        heard.set()

    speaker = Speaker(lambda *_told: heard.set(), fault, made_only=True)
    try:
        speaker.want("Good morning.")
        heard.wait(PATIENCE)
        heard.clear()
        began = time.perf_counter()
        speaker.want(f"Room {os.getpid() % 900 + 100}.")
        heard.wait(PATIENCE)
        spent = round((time.perf_counter() - began) * 1000)
        if faults or speaker.voice is None:
            return Check("voice", False, {"problem": faults[0] if faults else None, "why": "commands.doctor_crashed"})
        good = english_voices(speaker.voices)
        refused = [voice for voice in speaker.voices if voice not in good]
        refused.sort(key=lambda voice: not voice.is_japanese)  # the one a PC in Japan would read English with
        told = {"voice": speaker.voice.name, "milliseconds": spent, "refused": len(refused)}
        return Check("voice", True, told | {"names": _named(good), "refused_names": _named(refused)})
    finally:
        speaker.close()


def _named(voices: Iterable[VoiceName]) -> str:
    """The first few by name, the rest counted."""
    names = [voice.name for voice in voices]
    rest = f" +{len(names) - MOST_NAMES}" if len(names) > MOST_NAMES else ""
    return (", ".join(names[:MOST_NAMES]) or "–") + rest


def sound() -> Check:
    """Whether a loudspeaker answers: a short sound is played."""
    from altclass.host.sounds import Sounds

    sounds = Sounds()
    sounds.open()
    if sounds.reason:
        return Check("sound", False, {})
    sounds.effect("correct")
    time.sleep(1.0)
    sounds.close()
    return Check("sound", True, {})


def screen() -> Check:
    """The screens of the desktop, by their sizes."""
    from altclass.launcher.screens import sizes

    found = sizes()
    return Check("screen", bool(found), {"screens": ", ".join(f"{width} x {height}" for width, height in found)})


def speed() -> Check:
    """How long one whole picture takes."""
    from altclass.host.speed import milliseconds_a_picture

    spent = milliseconds_a_picture()
    return Check("speed", spent <= SLOW, {"milliseconds": spent})


# Those in DEVICES touch drivers that may end the process that asks (RIGS): they are asked in one of their own.
CHECKS: dict[str, Callable[[], Check]] = {
    check.__name__: check for check in (folder, fonts, words, games, clips, voice, sound, screen, speed)
}
DEVICES = ("sound", "screen", "speed")
