"""Measures in a clip what tells two sounds of English apart: where the noise lies, and where the vowel's formants lie.

No ear is asked here: a figure says that two clips differ as they should, not that they are good to listen to.
"""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from altclass.dev.voice.cut import islands
from altclass.dev.voice.model import RATE, Samples

_FIRST: Final = 0.080  # seconds of voice that are looked at for L and R
_STEP, _LONG = RATE // 200, RATE // 50  # a frame of 20 ms every 5 ms
_VOICE: Final = (100, 1000)  # Hz: a vowel is where this is strong
_HISS: Final = (2000, 11_000)
_ORDER: Final = 13  # of the linear prediction, at 12,000 samples a second
_HALF: Final = 2

Numbers = npt.NDArray[np.float64]
Span = tuple[int, int]  # samples


def front_cue(clip: Samples) -> float:
    """How much of the first 80 ms of voice lies where L has its third formant, over where R has it, in dB."""
    start = islands(clip, floor=-25.0)[0][0]
    return _front(clip[start : start + round(_FIRST * RATE)])


def lowest_front_cue(clip: Samples) -> float:
    """The same where it is lowest, before the vowel is half over: for an L or R after another sound."""
    start, end = vowel(clip)
    last = (start + end) // 2
    parts = [clip[at : at + 2 * _LONG] for at in range(islands(clip, -25.0)[0][0], last, _STEP)]
    found = np.array([_front(part) for part in parts if len(part) == 2 * _LONG])
    smooth = np.convolve(found, np.ones(5) / 5, "valid") if len(found) >= 5 else found
    return float(smooth.min())


def _front(part: Samples) -> float:
    return _level(part, (2300, 3400)) - _level(part, (1300, 2100))


def vowel(clip: Samples) -> Span:
    """The strongest vowel: the loudest voice, and what is within 15 dB of it on both sides."""
    frames = range(0, max(1, len(clip) - _LONG), _STEP)
    levels = np.array([_level(clip[at : at + _LONG], _VOICE) for at in frames])
    top = int(levels.argmax())
    quiet = np.flatnonzero(levels < levels[top] - 15)
    before, after = quiet[quiet < top], quiet[quiet > top]
    first = int(before[-1]) + 1 if len(before) else 0
    last = int(after[0]) - 1 if len(after) else len(levels) - 1
    return first * _STEP, last * _STEP + _LONG


def consonant(clip: Samples, place: str) -> Samples:
    """The sound before the vowel ("first"), after it ("last"), or the noise inside the word ("middle")."""
    start, end = vowel(clip)
    whole = islands(clip, floor=-45.0)
    if place == "first":
        return clip[max(whole[0][0], start - round(0.2 * RATE)) : start]
    if place == "last":
        return clip[end : whole[-1][1]]
    return clip[len(clip) // 4 : 3 * len(clip) // 4]


def noise(clip: Samples, place: str) -> tuple[float, float, float]:
    """Of a consonant: its hiss over the vowel's voice (dB), the hiss above 4 kHz over that below (dB), its middle (Hz)."""
    start, end = vowel(clip)
    part = consonant(clip, place)
    if len(part) < _STEP:
        return -80.0, 0.0, 0.0
    power, hertz = _spectrum(part)
    band = (hertz >= 1000) & (hertz < _HISS[1])
    middle = float((power[band] * hertz[band]).sum() / max(power[band].sum(), 1e-12))
    hiss = _level(part, _HISS) - _level(clip[start:end], _VOICE)
    return hiss, _level(part, (4000, 11_000)) - _level(part, (500, 4000)), middle


def formants(clip: Samples, share: float) -> tuple[float, float]:
    """The two lowest formants (Bark) at that share of the vowel's length."""
    start, end = vowel(clip)
    middle = start + round(share * (end - start))
    part = clip[max(0, middle - _LONG) : middle + _LONG].astype(np.float64)
    found = _resonances(_thinned(np.append(part[0], part[1:] - 0.97 * part[:-1])))
    low = found[0] if found else 0.0
    return bark(low), bark(found[1] if len(found) > 1 else low)


def bark(hertz: float) -> float:
    """Hertz on the ear's scale (Traunmüller 1990)."""
    return 26.81 * hertz / (1960 + hertz) - 0.53


def _thinned(part: Numbers) -> Numbers:
    """Every second sample, with nothing above the new half rate."""
    spectrum = np.fft.rfft(part)
    spectrum[len(spectrum) // _HALF :] = 0
    return np.asarray(np.fft.irfft(spectrum, len(part))[::_HALF])


def _resonances(part: Numbers) -> list[float]:
    """Where linear prediction finds formants: 200 Hz to 3.4 kHz, narrower than 600 Hz."""
    windowed = part * np.hamming(len(part))
    near = np.correlate(windowed, windowed, "full")[len(part) - 1 : len(part) + _ORDER]
    near[0] *= 1.0001
    table = near[np.abs(np.subtract.outer(np.arange(_ORDER), np.arange(_ORDER)))]
    roots = np.roots(np.append(1.0, -np.linalg.solve(table, near[1:])))
    roots = roots[roots.imag > 0]
    hertz = np.angle(roots) * RATE / _HALF / (2 * np.pi)
    width = -np.log(np.abs(roots)) * RATE / _HALF / np.pi
    return sorted(float(each) for each, wide in zip(hertz, width, strict=True) if 200 < each < 3400 and wide < 600)


def _spectrum(part: Samples) -> tuple[Numbers, Numbers]:
    size = max(4096, 1 << (len(part) - 1).bit_length())
    power = np.abs(np.fft.rfft(part * np.hanning(len(part)), size)) ** 2 / max(1, len(part))
    return np.asarray(power), np.asarray(np.fft.rfftfreq(size, 1 / RATE))


def _level(part: Samples, band: tuple[float, float]) -> float:
    """DB of the mean power in a band of Hz."""
    power, hertz = _spectrum(part)
    inside = power[(hertz >= band[0]) & (hertz < band[1])].sum()
    return float(10 * np.log10(max(inside, 1e-12)))
