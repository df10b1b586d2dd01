"""Measures a finished clip as a class will hear it, and says what is doubtful about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from altclass.dev.voice.cut import islands
from altclass.dev.voice.loudness import TARGET, loudness
from altclass.dev.voice.model import RATE, Samples

HIGHEST_PEAK: Final = 0.98
LOUDNESS_WITHIN: Final = 1.0  # LU
LONGEST_LEAD, LONGEST_TAIL = 0.160, 0.200  # seconds below -40 dB of the peak; a natural ending needs its time
_NOT_HEARD: Final = "ˈˌː .,!?;:…—"


@dataclass(frozen=True, slots=True)
class Measures:
    """What a machine can say about a clip.  Seconds; LUFS; peak as a share of full scale."""

    seconds: float
    lufs: float
    peak: float
    lead: float
    tail: float
    phonemes: int
    pauses: int

    @property
    def seconds_a_phoneme(self) -> float:
        """How long a sound lasts on average."""
        return self.seconds / max(1, self.phonemes)


def measure(clip: Samples, phonemes: str) -> Measures:
    """The figures of a clip that was read back from its file."""
    heard = islands(clip, floor=-40.0)
    pauses = sum(phonemes.count(mark) for mark in ",.!?;:…—") - 1
    return Measures(
        seconds=len(clip) / RATE,
        lufs=loudness(clip, RATE),
        peak=float(np.abs(clip).max()),
        lead=heard[0][0] / RATE,
        tail=(len(clip) - heard[-1][1]) / RATE,
        phonemes=sum(sign not in _NOT_HEARD for sign in phonemes),
        pauses=max(0, pauses),
    )


def plausible_seconds(phonemes: int, pauses: int, slow: bool) -> tuple[float, float]:
    """Between what a clip of so many sounds and inner pauses should last: one open sound alone may take 0.6 s."""
    stretch = 1.5 if slow else 1.0
    return 0.12 + 0.045 * phonemes, stretch * (0.45 + 0.16 * phonemes + 0.45 * pauses)


def doubts(found: Measures, slow: bool, ran_out: bool) -> list[str]:
    """What is doubtful, in words; an empty list passes."""
    least, most = plausible_seconds(found.phonemes, found.pauses, slow)
    told = {
        "its sound reaches the end": ran_out,
        "clipped": found.peak > HIGHEST_PEAK,
        "not as loud as the others": abs(found.lufs - TARGET) > LOUDNESS_WITHIN,
        "too short for its sounds": found.seconds < least,
        "too long for its sounds": found.seconds > most,
        "starts late": found.lead > LONGEST_LEAD,
        "ends in silence": found.tail > LONGEST_TAIL,
    }
    return [doubt for doubt, holds in told.items() if holds]
