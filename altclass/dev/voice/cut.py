"""Cuts a clip out of the model's silence, by level: the islands of sound, without the ticks beside them."""

from __future__ import annotations

from typing import Final

import numpy as np

from altclass.dev.voice.loudness import gain_to_target
from altclass.dev.voice.model import RATE, Samples

_FRAME: Final = RATE // 200  # 5 ms
_FLOOR: Final = -50.0  # dB below the clip's own peak
_GAP: Final = 0.2  # seconds of quiet that part two islands: longer than the closing of a stop
_TICK: Final = 0.005  # share of the energy under which an island is no speech
_OUTSIDE: Final = 0.010  # seconds kept around what is heard
_FADE: Final = 0.005  # seconds
_KNEE: Final = 0.7  # where the rounding of a peak begins, if one has to be rounded
CEILING: Final = 0.95  # highest peak: Opus may come out a little higher than it went in

Island = tuple[int, int]


def cut(raw: Samples) -> tuple[Samples, bool, int]:
    """The clip at the common loudness, whether its sound reached the end of `raw`, and how many ticks were dropped."""
    kept, dropped = _without_ticks(raw, islands(raw))
    start, end = kept[0][0] - round(_OUTSIDE * RATE), kept[-1][1] + round(_OUTSIDE * RATE)
    clip = _faded(raw[max(0, start) : end].copy())
    return levelled(clip), end > len(raw), dropped


def levelled(clip: Samples) -> Samples:
    """At the common loudness; the few peaks that would clip are rounded off, and what that takes is given back."""
    clip = clip * gain_to_target(clip, RATE)
    for _ in range(4):
        clip = rounded(clip)
        if np.abs(clip).max() < _KNEE or abs(gain_to_target(clip, RATE) - 1) < 0.01:
            break
        clip = clip * gain_to_target(clip, RATE)
    return clip


def rounded(clip: Samples, ceiling: float = CEILING) -> Samples:
    """Peaks bent smoothly under `ceiling` if any reaches it: no corner, so no crackle."""
    if np.abs(clip).max() <= ceiling:
        return np.asarray(clip, dtype=np.float32)
    over = np.maximum(np.abs(clip) - _KNEE, 0)
    bent = _KNEE + (ceiling - _KNEE) * np.tanh(over / (ceiling - _KNEE))
    return np.where(over > 0, np.sign(clip) * bent, clip).astype(np.float32)


def islands(raw: Samples, floor: float = _FLOOR) -> list[Island]:
    """Where the sound is louder than `floor`, in samples, joined over short gaps."""
    whole = raw[: len(raw) // _FRAME * _FRAME]
    level = np.sqrt((whole.reshape(-1, _FRAME).astype(np.float64) ** 2).mean(axis=1))
    loud = np.flatnonzero(level > level.max() * 10 ** (floor / 20))
    parts = np.split(loud, np.flatnonzero(np.diff(loud) * _FRAME > _GAP * RATE) + 1)
    return [(int(part[0]) * _FRAME, (int(part[-1]) + 1) * _FRAME) for part in parts]


def _without_ticks(raw: Samples, found: list[Island]) -> tuple[list[Island], int]:
    power = [float((raw[start:end].astype(np.float64) ** 2).sum()) for start, end in found]
    kept = [island for island, share in zip(found, power, strict=True) if share >= _TICK * sum(power)]
    return kept, len(found) - len(kept)


def _faded(clip: Samples) -> Samples:
    ramp = np.linspace(0, 1, round(_FADE * RATE), dtype=np.float32)
    clip[: len(ramp)] *= ramp
    clip[-len(ramp) :] *= ramp[::-1]
    return clip
