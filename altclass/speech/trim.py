"""Cuts the wait before a word and the quiet after it, and brings every word to one level."""

from __future__ import annotations

from array import array

from altclass.speech.wav import BadWav, Sound

LEAD = 0.020  # seconds kept before the first sound: "th" and "f" begin more softly than any meter sees
TAIL = 0.090  # seconds kept after the last one, so that "dog" is not bitten off
WINDOW = 0.005
SOFTEST = 0.005  # of the loudest sample: 46 dB below it
FLOOR = 16  # absolute: the hiss of a cheap engine
LEVEL = 26_000  # what the loudest sample is brought to, 2 dB under the edge
MOST_GAIN = 6.0  # a whisper is not blown up into noise


def trimmed(sound: Sound) -> Sound:
    """Only what sounds, with 20 ms before and 90 ms after it (or as much as there is)."""
    size = max(1, int(sound.rate * WINDOW))
    peaks = _peaks(sound.samples, size)
    gate = max(FLOOR, int(max(peaks, default=0) * SOFTEST))
    loud = [place for place, peak in enumerate(peaks) if peak > gate]
    if not loud:
        raise BadWav("silent")
    start = max(0, loud[0] * size - int(sound.rate * LEAD))
    end = (loud[-1] + 1) * size + int(sound.rate * TAIL)
    return Sound(sound.rate, _soft_ends(sound.samples[start:end], size))


def _peaks(samples: array[int], size: int) -> list[int]:
    windows = (samples[at : at + size] for at in range(0, len(samples), size))
    return [_peak(window) for window in windows]


def _peak(samples: array[int]) -> int:
    highest, lowest = max(samples), min(samples)
    return max(highest, -lowest)


def _soft_ends(samples: array[int], size: int) -> array[int]:
    """The first and last 5 ms rise and fall, since a cut wave clicks in a loudspeaker."""
    size = min(size, len(samples) // 2)
    for step in range(size):
        samples[step] = samples[step] * step // size
        samples[-1 - step] = samples[-1 - step] * step // size
    return samples


def levelled(sound: Sound) -> Sound:
    """The loudest sample at one level, so that no word whispers and none shouts."""
    peak = _peak(sound.samples)
    gain = min(MOST_GAIN, LEVEL / peak) if peak else 1.0
    if abs(gain - 1.0) < 0.02:
        return sound
    return Sound(sound.rate, array("h", [int(level * gain) for level in sound.samples]))
