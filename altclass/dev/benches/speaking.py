"""A teacher's own word, spoken: how long until its file is there, and how long the look-up of a ready one takes."""

from __future__ import annotations

import itertools
import statistics
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from altclass.dev.benches.row import Row
from altclass.speech.cache import ClipCache
from altclass.speech.clips import ClipShelf
from altclass.speech.speaker import Speaker

WORDS = [
    f"{first} {second}"
    for first, second in itertools.product(("brown", "happy", "green"), ("dragon", "robot", "cloud"))
]


def rows() -> Iterator[Row]:
    """Through the real worker and engine."""
    with tempfile.TemporaryDirectory(prefix="altclass-bench-") as folder:
        heard = threading.Event()
        speaker = Speaker(
            lambda *_told: heard.set(), lambda _problem: heard.set(), cache=ClipCache(Path(folder)), made_only=True
        )
        try:
            yield Row("a teacher's new word, spoken (warm)", statistics.median(_spoken(speaker, heard)), "ms", 30)
        finally:
            speaker.close()
    shelf = ClipShelf()
    shelf.find("dog")
    began = time.perf_counter()
    for _ in range(1000):
        shelf.find("dog")
    yield Row("a ready clip, found", (time.perf_counter() - began) * 1000, "us")


def _spoken(speaker: Speaker, heard: threading.Event) -> Iterator[float]:
    for number, word in enumerate(WORDS):
        heard.clear()
        began = time.perf_counter()
        speaker.want(word)
        heard.wait(30)
        if number:
            yield (time.perf_counter() - began) * 1000
