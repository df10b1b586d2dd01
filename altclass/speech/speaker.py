"""The one who is asked for words: answers at once from files, has the rest made behind the scenes, and never waits."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterable, Sequence
from pathlib import Path

from altclass.problems import Problem
from altclass.speech.cache import ClipCache
from altclass.speech.clips import ClipShelf, remembered_voice
from altclass.speech.listeners import Fault, Listeners, Ready, Voices
from altclass.speech.maker import Maker
from altclass.speech.rendering import Rendering
from altclass.speech.text import tidy
from altclass.speech.voice import VoiceName
from altclass.speech.waiting import Waiting, Wish
from altclass.storage.roles import own_command

PRUNE_EVERY = 200  # new clips
JOIN_SECONDS = 0.3
_log = logging.getLogger(__name__)


class Speaker:
    """For the launcher, for `altclass play` and for the command line.  No method blocks.

    `on_ready(text, slow, path)`, `on_fault(problem)` and `on_voice(chosen, all)` are called from the speaker's own
    thread: a window passes them on by a signal.  Every `want` is answered by `on_ready` or `on_fault`; a word merely
    prepared may stay unanswered, and a fault of the voice itself is told once for all.  `text` comes back tidied.
    """

    def __init__(
        self,
        on_ready: Ready | None = None,
        on_fault: Fault | None = None,
        on_voice: Voices | None = None,
        *,
        wanted_voice: str = "",
        command: Sequence[str] | None = None,
        cache: ClipCache | None = None,
        made_only: bool = False,
    ) -> None:
        self._listeners = Listeners(on_ready, on_fault, on_voice)
        self._wanted_voice = wanted_voice
        self._cache = cache or ClipCache()
        self._made_only = made_only
        self._shelf = self._shelf_of(remembered_voice(self._cache.folder, wanted_voice))
        self._rendering = Rendering(command or own_command("speak"), wanted_voice, self._cache)
        self._maker, self._waiting = Maker(self._rendering), Waiting()
        self._known_voice, self._made = "", 0
        self._thread = threading.Thread(target=self._work, daemon=True, name="speaker")
        self._starting = threading.Lock()

    @property
    def voice(self) -> VoiceName | None:
        """The voice that reads, once a worker has said so."""
        return self._rendering.hello.voice if self._rendering.hello else None

    @property
    def voices(self) -> tuple[VoiceName, ...]:
        """All voices of this PC, once a worker has said so."""
        return self._rendering.hello.voices if self._rendering.hello else ()

    @property
    def worker_number(self) -> int | None:
        """The worker's process id, None without one."""
        return self._rendering.worker_number

    def clip(self, text: str, slow: bool = False) -> Path | None:
        """What can be played this moment; None: show the mute mark, and `want` it."""
        return self._shelf.find(text, slow)

    def prepare(self, texts: Iterable[str], slow: bool = False) -> None:
        """Have these made ahead, in this order; those that an engine failed at twice are not tried again."""
        for text in texts:
            wish = Wish(tidy(text), slow)
            if not self._maker.gave_up_on(wish):
                self._waiting.prepare(wish)
        self._begin()

    def want(self, text: str, slow: bool = False) -> None:
        """Have this made before all others; the class is waiting.  Asking again tries again."""
        self._waiting.want(Wish(tidy(text), slow))
        self._begin()

    def wake(self) -> None:
        """Start the voice ahead of the first word; `on_voice` tells when it is there, `on_fault` if it is not."""
        self._waiting.want(Wish("", slow=False, only_wake=True))
        self._begin()

    def close(self) -> None:
        """End the worker and the thread, within half a second even if the engine hangs."""
        self._waiting.close()
        self._rendering.close()
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join(JOIN_SECONDS)

    def _shelf_of(self, voice_key: str) -> ClipShelf:
        return ClipShelf(voice_key, clips=self._cache.folder, made_only=self._made_only)

    def _begin(self) -> None:
        with self._starting:
            if self._thread.ident is None and not self._waiting.closed:
                self._thread.start()

    def _work(self) -> None:
        """The speaker's thread.  While the voice rests, wanted words are answered and prepared ones keep waiting."""
        self._cache.prune()
        while not self._waiting.closed:
            rest = self._maker.rest
            if taken := self._waiting.take(wanted_only=rest > 0, seconds=rest or None):
                self._serve(*taken, resting=rest > 0)
        self._rendering.close()

    def _serve(self, wish: Wish, wanted: bool, resting: bool) -> None:
        try:
            clip = self._clip_for(wish, resting)
        except Problem as problem:
            self._own_up(problem, wish, wanted)
            return
        except Exception as broken:  # noqa: BLE001  # a fault of ours: this word stays mute, the next one must come
            _log.exception("the speaker failed at a word")
            self._own_up(Problem("speech.word_not_said", text=wish.text, why=type(broken).__name__), wish, wanted)
            return
        self._notice_voice()
        if clip and not self._waiting.closed:
            self._listeners.ready(wish, clip)

    def _clip_for(self, wish: Wish, resting: bool) -> Path | None:
        """A clip that is there, or a new one; None where only the voice was to wake.  Raises Problem."""
        clip = None if wish.only_wake else self.clip(wish.text, wish.slow)
        if clip:
            self._cache.touch(clip)
            return clip
        if resting and self._maker.silence:
            raise self._maker.silence
        if wish.only_wake:
            self._maker.wake()
            return None
        return self._make(wish)

    def _make(self, wish: Wish) -> Path:
        clip = self._maker.make(wish)
        self._made += 1
        if self._made % PRUNE_EVERY == 0:
            self._cache.prune()
        return clip

    def _own_up(self, problem: Problem, wish: Wish, wanted: bool) -> None:
        """Tell it; and if the voice rests, what failed just before the rest or during it is tried after it."""
        if not self._waiting.closed:
            self._listeners.fault(problem, wanted)
        if self._maker.rest > 0:
            again = self._maker.second_chances()
            for one in again if wish in again or wish.only_wake else [*again, wish]:
                self._waiting.prepare(one)

    def _notice_voice(self) -> None:
        """Remember who reads, so that games and the next start find the clips before any engine is awake."""
        hello, key = self._rendering.hello, self._rendering.voice_key
        if hello is None or key == self._known_voice:
            return
        self._known_voice = key
        self._shelf = self._shelf_of(key)
        self._cache.remember_voice(self._wanted_voice, key)
        self._listeners.voice(hello.voice, hello.voices)
        if self._wanted_voice and hello.voice.id.lower() != self._wanted_voice.lower():
            other = Problem("speech.other_voice", wanted=self._wanted_voice, used=hello.voice.name)
            self._listeners.fault(other, wanted=False)
