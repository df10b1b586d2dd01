"""A tone, the plainest sound that is not silence."""

from __future__ import annotations

import math
from array import array

from altclass.speech.wav import Sound


def tone(seconds: float, loud: int = 8000, rate: int = 22050) -> Sound:
    return Sound(rate, array("h", [int(loud * math.sin(step / 9)) for step in range(int(seconds * rate))]))
