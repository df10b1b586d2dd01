"""Keeps the words of a lesson played without a loudspeaker: each beside its picture, as a WAV file."""

from __future__ import annotations

import queue
import wave
from pathlib import Path

from altclass.host.host import Host
from altclass.host.sdl import pygame
from altclass.play.moves import Spoken
from altclass.problems import Problem
from altclass.speech.speaker import Speaker
from altclass.speech.text import tidy

PATIENCE = 20.0  # seconds for one word; the speaker's own deadlines are far below


class Recorder:
    """Has the words of each state made for real, and keeps a copy.  A PC without a voice leaves none."""

    def __init__(self, host: Host, to: Path) -> None:
        self._host, self._to = host, to
        self._answers: queue.Queue[tuple[Spoken, Path] | Problem] = queue.Queue()
        self._speaker = Speaker(self._ready, self._answers.put)
        self._voiceless = False
        self._kept: tuple[Spoken, ...] = ()

    def _ready(self, text: str, slow: bool, clip: Path) -> None:
        self._answers.put((Spoken(text, slow), clip))

    def words(self, step: int) -> None:
        """The words said when this step's state was reached."""
        told = self._host.mouth.told
        if told != self._kept:
            self._kept = told
            for spoken in told:
                clip = self._host.mouth.find(spoken) or self._made(spoken)
                self._host.mouth.came(spoken, clip)
                if clip is not None:
                    self._keep(clip, step, spoken)

    def _made(self, spoken: Spoken) -> Path | None:
        if self._voiceless:
            return None
        self._speaker.want(spoken.text, spoken.slow)
        try:
            answer = self._answers.get(timeout=PATIENCE)
        except queue.Empty:
            self._voiceless = True
            return None
        if isinstance(answer, Problem):
            self._voiceless = answer.key not in ("speech.word_not_said", "speech.not_english", "speech.text_too_long")
            return None
        return answer[1]

    def _keep(self, clip: Path, step: int, spoken: Spoken) -> None:
        words = "".join(sign if sign.isalnum() and sign.isascii() else "-" for sign in tidy(spoken.text).lower())
        file = self._to / f"{step:03}-say-{words[:40].strip('-')}.wav"
        if clip.suffix == ".wav":
            file.write_bytes(clip.read_bytes())
        else:
            _as_wav(clip, file)

    def close(self) -> None:
        """End the voice's worker."""
        self._speaker.close()


def _as_wav(clip: Path, file: Path) -> None:
    """Decode a shipped clip with the mixer that is open, in the mixer's own format."""
    told = pygame.mixer.get_init()
    if told is None:
        return
    rate, bits, channels = told
    with wave.open(str(file), "wb") as out:
        out.setnchannels(channels)
        out.setsampwidth(abs(bits) // 8)
        out.setframerate(rate)
        out.writeframes(pygame.mixer.Sound(clip).get_raw())
