"""One text into one clip, by a worker that is started when there is none and checked whatever it says."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

from altclass.problems import Problem
from altclass.speech import wav
from altclass.speech.cache import ClipCache
from altclass.speech.messages import Failed, Hello
from altclass.speech.text import for_engine
from altclass.speech.waiting import Wish
from altclass.speech.worker_process import WorkerLost, WorkerProcess


class Rendering:
    """Owns the one worker.  `render` belongs to one thread; `close` may come from any."""

    def __init__(self, command: Sequence[str], wanted: str, cache: ClipCache) -> None:
        self._command, self._wanted, self._cache = command, wanted, cache
        self._worker: WorkerProcess | None = None
        self._lock = threading.Lock()
        self._closed = False
        self.hello: Hello | None = None

    @property
    def voice_key(self) -> str:
        """Engine and voice in one, "espeak:gmw/en-us"; empty before the first greeting."""
        return f"{self.hello.engine}:{self.hello.voice.id}" if self.hello else ""

    @property
    def worker_number(self) -> int | None:
        """The worker's process id, None without one."""
        worker = self._worker
        return worker.number if worker else None

    def wake(self) -> Hello:
        """Start and greet a worker if there is none.  Raises WorkerLost, or Problem speech.no_engine and the like."""
        if self._worker and self.hello:
            return self.hello
        with self._lock:
            if self._closed:
                raise WorkerLost("closed")
            worker = self._worker = WorkerProcess(self._command, self._wanted)
        try:
            self.hello = worker.greet()
        except (WorkerLost, Problem):
            self._worker = None
            raise
        return self.hello

    def render(self, wish: Wish) -> Path:
        """The clip, checked and in its place.  Raises WorkerLost (it may be tried again), wav.BadWav, Problem."""
        text = for_engine(wish.text)
        draft = self._cache.draft()
        try:
            self.wake()
            self._fill(draft, text, wish.slow)
            return self._cache.keep(draft, self.voice_key, wish.text, wish.slow)
        finally:
            self._cache.drop(draft)

    def _fill(self, draft: Path, text: str, slow: bool) -> None:
        worker = self._worker
        if worker is None:
            raise WorkerLost("no worker")
        try:
            answer = worker.ask(text, slow, draft)
        except WorkerLost:
            self._worker = None
            raise
        if isinstance(answer, Failed):
            if answer.fault == "disk":
                raise Problem("speech.cache_not_writable", folder=str(self._cache.folder), **answer.params)
            raise wav.BadWav(answer.fault)

    def close(self) -> None:
        """Kill the worker; none is started any more."""
        with self._lock:
            self._closed = True
            worker = self._worker
        if worker:
            worker.kill()
