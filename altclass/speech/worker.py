"""The worker: a process of its own that turns one text after another into files, and may be killed at any time."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from contextlib import suppress
from multiprocessing.connection import Client, _ConnectionBase
from pathlib import Path

from altclass.problems import Problem
from altclass.speech import lifeline, trim, wav
from altclass.speech.engine_library import make_ready
from altclass.speech.messages import LONGEST_LINE, Answer, Ask, BadMessage, Done, Failed, Hello, to_ask, to_line
from altclass.speech.voice import Voice, choose_english
from altclass.storage.paths import cache_dir

Opener = Callable[[str], tuple[Voice, Hello]]  # from the wanted voice's id


def main(argv: Sequence[str], opener: Opener | None = None) -> int:
    """Live until the speaker hangs up.  0, or 2 where this PC has no voice that may read English."""
    parser = argparse.ArgumentParser(prog="altclass speak")
    parser.add_argument("--address", required=True)
    parser.add_argument("--parent", type=int, required=True)
    parser.add_argument("--voice", default="")
    given = parser.parse_args(argv)
    lifeline.tie_to(given.parent)
    with suppress(OSError), Client(given.address) as line:
        try:
            voice, hello = (opener or open_voice)(given.voice)
        except Problem as problem:
            line.send_bytes(to_line(Failed(0, problem.key, {name: str(of) for name, of in problem.params.items()})))
            return 2
        line.send_bytes(to_line(hello))
        serve(line, voice)
    return 0


def open_voice(wanted: str) -> tuple[Voice, Hello]:
    """pyttsx3 with an English voice chosen.  Raises Problem speech.no_engine, no_voice or no_english_voice."""
    try:
        make_ready(cache_dir())
        from altclass.speech.pyttsx3_voice import Pyttsx3Voice  # its import is where a PC without an engine fails

        lister = Pyttsx3Voice()
        voices = lister.voices()
    except Exception as missing:
        raise Problem("speech.no_engine", why=str(missing)[:200]) from missing
    chosen = choose_english(voices, wanted)
    return lister.speaking_as(chosen), Hello(lister.engine, chosen, voices)


def serve(line: _ConnectionBase, voice: Voice) -> None:
    """One question, one answer, until nobody asks any more."""
    with suppress(EOFError, OSError, BadMessage):
        while True:
            line.send_bytes(to_line(answer(to_ask(line.recv_bytes(LONGEST_LINE)), voice)))


def answer(ask: Ask, voice: Voice) -> Answer:
    """Render, check, trim, write; whatever goes wrong is one word, and no file is left."""
    raw = Path(ask.to + ".raw.wav")
    try:
        voice.render(ask.text, raw, ask.slow)
        sound = trim.trimmed(wav.read(raw))
        wav.check(sound, ask.text)  # before it is levelled: that would hide what is too soft or over the edge
    except wav.BadWav as bad:
        return Failed(ask.number, bad.reason)
    except Exception as broken:  # noqa: BLE001  # an engine may raise anything at all
        return Failed(ask.number, "engine", {"why": repr(broken)[:200]})
    finally:
        with suppress(OSError):
            raw.unlink(missing_ok=True)
    return _written(ask, trim.levelled(sound))


def _written(ask: Ask, sound: wav.Sound) -> Answer:
    try:
        wav.write(sound, Path(ask.to))
    except OSError as full:
        return Failed(ask.number, "disk", {"why": full.strerror or ""})
    return Done(ask.number, ask.to)
