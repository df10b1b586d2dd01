"""The instruments: a mallet, a bell, a soft horn, a drum, brushed noise.  A sound is samples at 44,100 a second."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Sequence

Samples = NDArray[np.float64]  # one column a channel, or one row of them for mono; +-1 is full scale

RATE = 44_100
SCALE = {"C": 0, "D": 2, "E": 4, "G": 7, "A": 9}  # C major pentatonic: any two notes of it sound well together
ATTACK = 0.006  # seconds: shorter is a click, longer is late


def pitch(note: str) -> float:
    """Hertz of a note such as C5 (523.3); A4 is 440."""
    steps = SCALE[note[0]] - SCALE["A"] + 12 * (int(note[1:]) - 4)
    return float(440.0 * 2 ** (steps / 12))


def time_of(seconds: float) -> Samples:
    """The moments of the samples, in seconds from 0."""
    return np.arange(round(seconds * RATE)) / RATE


def swell(seconds: float, rise: float = ATTACK) -> Samples:
    """From silence up in `rise` seconds, then level: half a cosine, which has no corner to hear."""
    return 0.5 - 0.5 * np.cos(np.pi * np.minimum(1, time_of(seconds) / rise))


def partials(note: str, seconds: float, parts: Sequence[tuple[float, float, float]]) -> Samples:
    """A struck note: each part is (times the pitch, loudness, seconds until it is a third as loud)."""
    at = time_of(seconds)
    tone = sum(
        loud * np.sin(2 * np.pi * pitch(note) * times * at) * np.exp(-at / fades) for times, loud, fades in parts
    )
    return np.asarray(tone * swell(seconds) * fade_out(seconds))


def mallet(note: str, seconds: float = 0.5, fades: float = 0.16) -> Samples:
    """A wooden bar, struck softly: the fourth harmonic goes at once and leaves a round tone."""
    return partials(note, seconds, ((1, 1.0, fades), (2, 0.12, fades / 2), (4, 0.22, fades / 5)))


def bell(note: str, seconds: float = 1.6, fades: float = 0.5) -> Samples:
    """A small bell: near-harmonic parts, the high ones short, a slow beat between two of them."""
    parts = ((1, 1.0, fades), (1.003, 0.35, fades), (2.0, 0.4, fades / 2), (3.01, 0.16, fades / 4), (5.04, 0.06, 0.04))
    return partials(note, seconds, parts)


def horn(note: str, seconds: float, parts: int = 6) -> Samples:
    """A warm brass note: its harmonics weaken fast, open a little late, and close before the end."""
    at = time_of(seconds)
    tone = sum(
        np.sin(2 * np.pi * pitch(note) * k * at) / k**1.7 * swell(seconds, 0.02 + 0.02 * k) for k in range(1, parts + 1)
    )
    return np.asarray(tone * swell(seconds)[::-1] ** 0.5 * np.exp(-at / (2.2 * seconds)) * fade_out(seconds, 0.25))


def glide(start: float, end: float, seconds: float) -> Samples:
    """A sine that slides from one pitch (Hz) to another by equal steps for the ear."""
    hertz = start * (end / start) ** (time_of(seconds) / seconds)
    return np.asarray(np.sin(2 * np.pi * np.cumsum(hertz) / RATE) * swell(seconds))


def fade_out(seconds: float, share: float = 0.5) -> Samples:
    """Level, then down to silence over the last `share` of the time."""
    return swell(seconds, rise=max(share * seconds, ATTACK))[::-1]


def hiss(seconds: float, low: float, high: float, seed: int) -> Samples:
    """Noise between two pitches (Hz) with soft edges: paper, air, brushes.  The same seed gives the same noise."""
    count = round(seconds * RATE)
    spectrum = np.fft.rfft(np.random.default_rng(seed).standard_normal(count))
    octaves = np.log2(np.maximum(np.fft.rfftfreq(count, 1 / RATE), 1))
    middle, width = np.log2(low * high) / 2, np.log2(high / low) / 2
    shaped = np.fft.irfft(spectrum * np.exp(-((octaves - middle) ** 2) / (2 * width**2)), count)
    return np.asarray(shaped / np.abs(shaped).max())


def thump(seconds: float = 0.22, hertz: float = 110) -> Samples:
    """A soft drum: a pitch that falls a little, under felt."""
    return glide(hertz * 1.5, hertz * 0.9, seconds) * np.exp(-time_of(seconds) / 0.06) * fade_out(seconds)


def together(*sounds: tuple[float, float, Samples]) -> Samples:
    """Sounds laid over one another: each is (begins at second, loudness, samples)."""
    length = max(round(begins * RATE) + len(sound) for begins, _, sound in sounds)
    mixed = np.zeros(length)
    for begins, loud, sound in sounds:
        first = round(begins * RATE)
        mixed[first : first + len(sound)] += loud * sound
    return mixed
