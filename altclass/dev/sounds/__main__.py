"""`python3 -m altclass.dev.sounds [NAME ...]`: write the sounds of a lesson to assets/sounds as Ogg Vorbis."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import soundfile

from altclass.dev.sounds.loudness import decibels, levelled, loudness
from altclass.dev.sounds.score import SOUNDS
from altclass.dev.sounds.tones import RATE

FOLDER = Path(__file__).resolve().parents[3] / "assets" / "sounds"


def write(name: str, folder: Path = FOLDER) -> str:
    """Make one sound and write it; says its length, loudness, peak and size."""
    sound = levelled(SOUNDS[name]())
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.ogg"
    soundfile.write(path, sound, RATE, format="OGG", subtype="VORBIS", compression_level=0.6)
    peak = decibels(float(np.abs(sound).max()))
    return f"{name:10} {len(sound) / RATE:5.2f} s {loudness(sound):6.1f} dB, peak {peak:5.1f}, {path.stat().st_size} B"


def main(names: Iterable[str]) -> None:
    """Write these sounds, or all of them."""
    for name in names:
        print(write(name))


if __name__ == "__main__":
    main(sys.argv[1:] or SOUNDS)
