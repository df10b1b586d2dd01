"""How loud a sound is to the ear, and how to bring all sounds to one loudness without clipping."""

from __future__ import annotations

import numpy as np

from altclass.dev.sounds.tones import ATTACK, RATE, Samples

TARGET = -20.0  # dB below full scale, of the parts that are heard
PEAK = 0.89  # -1 dB: Vorbis may come out a little higher than it went in
FRAME = 0.02  # seconds


def decibels(share: float) -> float:
    """A share of full scale in dB; silence is -120."""
    return float(20 * np.log10(max(share, 1e-6)))


def loudness(sound: Samples) -> float:
    """RMS in dB of the frames that are heard (within 20 dB of the loudest), weighted as ITU-R BS.1770 does."""
    mono = sound if sound.ndim == 1 else sound.mean(axis=1)
    step = round(FRAME * RATE)
    weighted = _weighted(mono)
    frames = np.pad(weighted, (0, -len(weighted) % step)).reshape(-1, step)
    power = (frames**2).mean(axis=1)
    return decibels(float(np.sqrt(power[power > power.max() / 100].mean())))


def _weighted(mono: Samples) -> Samples:
    """The K weighting, roughly: nothing under 40 Hz, 4 dB more above 2 kHz, where ears are keen."""
    hertz = np.fft.rfftfreq(len(mono), 1 / RATE)
    keen = 10 ** (4 / 20 * (1 / (1 + (1500 / np.maximum(hertz, 1)) ** 4)))
    deep = hertz**2 / (hertz**2 + 40**2)
    return np.asarray(np.fft.irfft(np.fft.rfft(mono) * keen * deep, len(mono)))


def levelled(sound: Samples) -> Samples:
    """At the common loudness, its peaks rounded off under the ceiling, silent at both ends."""
    for _ in range(8):  # rounding takes a little loudness away, which the next round gives back
        sound = sound * 10 ** ((TARGET - loudness(sound)) / 20)
        sound = _rounded(sound)
    return _quiet_ends(sound)


def _rounded(sound: Samples) -> Samples:
    """Peaks above 0.7 bent smoothly under the ceiling: no corner, so no crackle."""
    knee = 0.7
    over = np.maximum(np.abs(sound) - knee, 0)
    bent = knee + (PEAK - knee) * np.tanh(over / (PEAK - knee))
    return np.where(over > 0, np.sign(sound) * bent, sound)


def _quiet_ends(sound: Samples) -> Samples:
    edge = round(ATTACK * RATE)
    ramp = 0.5 - 0.5 * np.cos(np.pi * np.arange(edge) / edge)
    gain = np.ones(len(sound))
    gain[: edge // 3] = ramp[::3][: edge // 3]
    gain[-edge:] = ramp[::-1]
    return sound * (gain if sound.ndim == 1 else gain[:, None])
