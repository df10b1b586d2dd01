"""A second judge of minimal pairs beside the figures: a recogniser that may choose between the two words only.

It knows American sounds, so it is unfair to a British voice; and it is no ear.
"""

from __future__ import annotations

import importlib
import subprocess
import sys
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, Final

import numpy as np

from altclass.content.sounds import CONSONANTS, VOWELS, sounds_of
from altclass.dev.voice.model import RATE, Samples
from altclass.dev.voice.parts import STORE

PARTS: Final = Path(__file__).with_name("judge.txt")
_FOLDER: Final = STORE / "judge"
_HEARS_AT: Final = 16_000  # samples a second
_QUIET: Final = 0.2  # seconds put before and after a word
_NAMES: Final = dict(
    zip(
        (*VOWELS, *CONSONANTS),
        (
            *("EY", "AY", "OY", "AW", "OW", "ER", "IY", "IH", "EH", "AE", "AA", "AO", "UH", "UW", "AH", "AH"),
            *("P", "B", "T", "D", "K", "G", "CH", "JH", "F", "V", "TH", "DH", "S", "Z", "SH", "ZH", "HH"),
            *("M", "N", "NG", "L", "R", "W", "Y"),
        ),
        strict=True,
    )
)


class Judge:
    """The recogniser, fetched and loaded when the first pair is asked for."""

    def __init__(self, folder: Path = _FOLDER) -> None:
        self._folder, self._asked = folder, 0

    @cached_property
    def _ears(self) -> Any:
        if not (self._folder / "pocketsphinx").is_dir():
            pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-input", "--no-deps", "--require-hashes"]
            subprocess.run([*pip, "--target", str(self._folder), "-r", str(PARTS)], check=True)
        sys.path.append(str(self._folder))
        sphinx = importlib.import_module("pocketsphinx")
        sounds = sphinx.get_model_path("en-us/en-us")
        return sphinx.Decoder(hmm=sounds, lm=None, dict=None, loglevel="FATAL", samprate=_HEARS_AT)

    def right(self, phonemes: Sequence[str], clips: Sequence[Samples]) -> int:
        """How many of the clips are heard as the words they are, if it may only choose among these words."""
        self._asked += 1
        names = [f"word{self._asked}x{number}" for number in range(len(phonemes))]
        for name, said in zip(names, phonemes, strict=True):
            self._ears.add_word(name, named(said), True)
        grammar = f"#JSGF V1.0; grammar words; public <word> = {' | '.join(names)} ;"
        self._ears.add_jsgf_string(f"pair{self._asked}", grammar)
        self._ears.activate_search(f"pair{self._asked}")
        return sum(self._heard(clip) == name for name, clip in zip(names, clips, strict=True))

    def _heard(self, clip: Samples) -> str:
        self._ears.start_utt()
        self._ears.process_raw(as_heard(clip), full_utt=True)
        self._ears.end_utt()
        found = self._ears.hyp()
        return str(found.hypstr) if found else ""


def named(phonemes: str) -> str:
    """Phonemes by the recogniser's names: raɪt is R AY T."""
    return " ".join(_NAMES[sound] for sound in sounds_of(phonemes))


def as_heard(clip: Samples) -> bytes:
    """A clip with quiet around it, at 16,000 samples a second, 16 bits."""
    quiet = np.zeros(round(_QUIET * RATE))
    whole = np.concatenate([quiet, clip, quiet])
    size = len(whole) * _HEARS_AT // RATE
    fewer = np.fft.irfft(np.fft.rfft(whole)[: size // 2 + 1], size) * _HEARS_AT / RATE
    return (np.clip(fewer, -1, 1) * 32767).astype("<i2").tobytes()
