"""Measures how loud a clip is to the ear, in LUFS as ITU-R BS.1770-4 defines it, for clips of half a second, too."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
import numpy.typing as npt

TARGET: Final = -20.0  # LUFS
_BLOCK, _STEP, _LEAST = 0.4, 0.1, 0.45  # seconds
_QUIETEST: Final = -70.0  # LUFS, below which a block does not count
_BELOW: Final = 10.0  # LU under the mean of the blocks, below which a block does not count either

Numbers = npt.NDArray[np.floating[Any]]


def loudness(sound: Numbers, rate: int) -> float:
    """LUFS of one channel; shorter than 0.45 s, silence is put after it.  Silence itself is -70."""
    missing = round(_LEAST * rate) - len(sound)
    weighted = _weighted(np.pad(np.asarray(sound, dtype=np.float64), (0, max(0, missing))), rate)
    powers = _block_powers(weighted, rate)
    heard = powers[_lufs(powers) > _QUIETEST]
    if not len(heard):
        return _QUIETEST
    heard = heard[_lufs(heard) > _lufs(heard.mean()) - _BELOW]
    return float(_lufs(heard.mean()))


def gain_to_target(sound: Numbers, rate: int) -> float:
    """What to multiply with to bring `sound` to TARGET."""
    return float(10 ** ((TARGET - loudness(sound, rate)) / 20))


def _lufs(power: Any) -> Any:
    return -0.691 + 10 * np.log10(np.maximum(power, 1e-12))


def _block_powers(weighted: Numbers, rate: int) -> Numbers:
    block, step = round(_BLOCK * rate), round(_STEP * rate)
    starts = range(0, len(weighted) - block + 1, step)
    return np.array([np.mean(weighted[start : start + block] ** 2) for start in starts])


def _weighted(sound: Numbers, rate: int) -> Numbers:
    """The K weighting: the standard's two filters, applied to the spectrum with room for their ringing."""
    size = len(sound) + rate
    turns = np.exp(-2j * np.pi * np.fft.rfftfreq(size))
    spectrum = np.fft.rfft(sound, size) * _response(_shelf(rate), turns) * _response(_high_pass(rate), turns)
    return np.asarray(np.fft.irfft(spectrum, size)[: len(sound)])


def _response(filtering: tuple[Numbers, Numbers], turns: Any) -> Any:
    above, below = filtering
    return np.polyval(above[::-1], turns) / np.polyval(below[::-1], turns)


def _shelf(rate: int) -> tuple[Numbers, Numbers]:
    """The head's share: some 4 dB more above 1.7 kHz.  The standard's filter, warped to any rate."""
    high = 10 ** (3.999843853973347 / 20)
    width = high**0.4996667741545416
    bend = np.tan(np.pi * 1681.974450955533 / rate)
    soft = bend / 0.7071752369554196
    scale = 1 + soft + bend**2
    above = [high + width * soft + bend**2, 2 * (bend**2 - high), high - width * soft + bend**2]
    return np.array(above) / scale, np.array([scale, 2 * (bend**2 - 1), 1 - soft + bend**2]) / scale


def _high_pass(rate: int) -> tuple[Numbers, Numbers]:
    """Nothing below some 38 Hz."""
    bend = np.tan(np.pi * 38.13547087602444 / rate)
    soft = bend / 0.5003270373238773
    scale = 1 + soft + bend**2
    return np.array([1.0, -2.0, 1.0]), np.array([scale, 2 * (bend**2 - 1), 1 - soft + bend**2]) / scale
