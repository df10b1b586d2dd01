"""Makes clips in spite of engines: tries twice, rests when nothing speaks, and tries again when it has rested."""

from __future__ import annotations

import logging
import time
from pathlib import Path

from altclass.problems import Problem
from altclass.speech import wav
from altclass.speech.patience import Patience
from altclass.speech.rendering import Rendering
from altclass.speech.waiting import Wish
from altclass.speech.worker_process import WorkerLost

TRIES = 2  # for one text; then the word keeps its mute mark
NO_VOICE = {"speech.no_engine", "speech.no_voice", "speech.no_english_voice", "speech.cache_not_writable"}
_log = logging.getLogger(__name__)
_log.addHandler(logging.NullHandler())  # a command says one sentence; what else was met is for a log


class Maker:
    """Belongs to the speaker's thread, but for `gave_up_on`, which anyone may ask."""

    def __init__(self, rendering: Rendering) -> None:
        self._rendering = rendering
        self._patience = Patience()
        self._given_up: set[Wish] = set()
        self._since_good_word: list[Wish] = []
        self.silence: Problem | None = None  # why nothing is tried at the moment

    @property
    def rest(self) -> float:
        """Seconds until it is worth trying again; 0 mostly."""
        return self._patience.seconds_to_rest(time.monotonic())

    def gave_up_on(self, wish: Wish) -> bool:
        """Did an engine fail at it twice, while it could say others?"""
        return wish in self._given_up

    def make(self, wish: Wish) -> Path:
        """The new clip.  Raises Problem: of this word, or one of NO_VOICE and speech.voice_rests, and then it rests."""
        try:
            clip = self._try_twice(wish)
        except Problem as problem:
            self._note(problem, wish)
            raise
        self._patience.good_word()
        self._since_good_word.clear()
        self._given_up.discard(wish)
        self.silence = None
        return clip

    def wake(self) -> None:
        """Only start the voice.  Raises Problem as `make` does."""
        try:
            self._rendering.wake()
        except WorkerLost as lost:
            problem = Problem("speech.voice_rests", why=str(lost))
            if self._patience.lost(time.monotonic()):
                self._rest(problem)
            raise problem from lost
        except Problem as problem:
            self._patience.give_up(time.monotonic())
            self._rest(problem)
            raise

    def second_chances(self) -> list[Wish]:
        """Words given up just before a rest: it was the voice, not the words, so they may wait in line again."""
        words, self._since_good_word = self._since_good_word, []
        self._given_up.difference_update(words)
        return words

    def _try_twice(self, wish: Wish) -> Path:
        why = ""
        for _ in range(TRIES):
            try:
                return self._rendering.render(wish)
            except WorkerLost as lost:
                why = str(lost)
                if self._patience.lost(time.monotonic()):
                    self._since_good_word.append(wish)
                    raise Problem("speech.voice_rests", why=why) from lost
            except wav.BadWav as bad:
                why = bad.reason
            _log.warning("a word could not be said: %s", why)
        raise Problem("speech.word_not_said", text=wish.text, why=why)

    def _note(self, problem: Problem, wish: Wish) -> None:
        if problem.key in NO_VOICE:
            self._since_good_word.append(wish)
            self._patience.give_up(time.monotonic())
            self._rest(problem)
        elif problem.key == "speech.voice_rests":
            self._rest(problem)
        else:
            self._given_up.add(wish)
            if problem.key == "speech.word_not_said":
                self._since_good_word.append(wish)

    def _rest(self, problem: Problem) -> None:
        _log.warning("the voice rests: %s", problem.key)
        self.silence = problem
