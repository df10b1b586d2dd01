"""`altclass say TEXT --to FILE.wav`: one English text into one sound file, as a lesson would say it."""

from __future__ import annotations

import tempfile
import threading
from contextlib import ExitStack
from pathlib import Path

from altclass.commands.arguments import Arguments, helped
from altclass.problems import Problem
from altclass.speech.cache import ClipCache
from altclass.speech.speaker import Speaker
from altclass.storage.files import write_whole_bytes

LONGEST_WAIT = 90.0  # seconds; the speaker has deadlines of its own, far below


def run(args: list[str]) -> int:
    """Write the file; 0.  Raises Problem with the one sentence to say."""
    if helped("say", args):
        return 0
    parser = Arguments("say")
    parser.add_argument("text")
    parser.add_argument("--to", required=True, type=Path)
    parser.add_argument("--slow", action="store_true")
    parser.add_argument("--voice", default="")
    given = parser.parse_args(args)
    write_whole_bytes(given.to, spoken(given.text, given.slow, given.voice))
    return 0


def spoken(text: str, slow: bool, voice: str) -> bytes:
    """A whole WAV file of the text in this PC's English voice.  Raises Problem."""
    with ExitStack() as later:
        listening = _Listening()
        speaker = Speaker(
            listening.ready, listening.fault, wanted_voice=voice, cache=_writable_cache(later), made_only=True
        )
        later.callback(speaker.close)
        speaker.want(text, slow)
        return listening.result().read_bytes()


def _writable_cache(later: ExitStack) -> ClipCache:
    """The clip cache or, where that cannot be written, a folder for this once: the file was asked for, not the cache."""
    cache = ClipCache()
    try:
        cache.drop(cache.draft())
    except Problem:
        return ClipCache(Path(later.enter_context(tempfile.TemporaryDirectory())))
    return cache


class _Listening:
    """Waits for the one answer that every wish gets."""

    def __init__(self) -> None:
        self._answered = threading.Event()
        self._clip: Path | None = None
        self._problem = Problem("speech.voice_rests", why="")

    def ready(self, _text: str, _slow: bool, clip: Path) -> None:
        self._clip = clip
        self._answered.set()

    def fault(self, problem: Problem) -> None:
        if problem.key != "speech.other_voice":
            self._problem = problem
            self._answered.set()

    def result(self) -> Path:
        self._answered.wait(LONGEST_WAIT)
        if self._clip is None:
            raise self._problem
        return self._clip
