"""How loud a sound is from moment to moment, for the level meter of the PC check."""

from __future__ import annotations

import array
import math
from pathlib import Path

from altclass.host.sdl import pygame

STEP = 0.05  # seconds between two levels
FULL = 0.35  # of the largest number: a loud voice, shown as a full meter


def levels(clip: Path) -> list[float]:
    """From 0 to 1, every twentieth of a second.  Nothing unless the mixer is open, with 16 bits, as `Sounds` opens it."""
    if (opened := pygame.mixer.get_init()) is None:
        return []
    rate, _size, channels = opened
    waves = array.array("h", pygame.mixer.Sound(clip).get_raw())
    step = int(rate * STEP) * channels
    return [_loudness(waves[at : at + step]) for at in range(0, len(waves), step)]


def _loudness(waves: array.array[int]) -> float:
    power = sum(wave * wave for wave in waves) / max(1, len(waves))
    return round(min(1.0, math.sqrt(power) / 32768 / FULL), 3)
