"""Listens to the microphone, so that a teacher can lend a word their own voice."""

from __future__ import annotations

import sys
import time
from array import array
from collections.abc import Callable
from typing import Final

from altclass.host.sdl import pygame
from altclass.problems import Problem
from altclass.speech.wav import Sound

RATE: Final = 22_050  # samples a second: that of the shipped clips
STEP: Final = 0.05  # seconds between two looks at the level
_CHUNK: Final = 512


def listen(seconds: float, enough: Callable[[], bool], told: Callable[[float], None]) -> Sound:
    """What is heard until `enough()` or for so many seconds; `told` gets the level (0 to 1) of each moment.

    Raises Problem host.no_microphone where this PC has none, or does not let AltClass use it.
    """
    heard: list[bytes] = []
    microphone = _opened(lambda _device, moment: heard.append(bytes(moment)))
    ends = time.monotonic() + seconds
    try:
        microphone.pause(0)
        while time.monotonic() < ends and not enough():
            before = len(heard)
            time.sleep(STEP)
            told(level(b"".join(heard[before:])))
    finally:
        microphone.close()
    return Sound(RATE, _samples(b"".join(heard)))


def level(moment: bytes) -> float:
    """The loudest sample of a moment, 0 to 1."""
    return max(map(abs, _samples(moment)), default=0) / 32_768


def _samples(heard: bytes) -> array[int]:
    samples = array("h", heard[: len(heard) // 2 * 2])
    if sys.byteorder == "big":
        samples.byteswap()
    return samples


def _opened(callback: Callable[[object, memoryview], None]) -> pygame._sdl2.audio.AudioDevice:
    from pygame._sdl2 import audio
    from pygame._sdl2.sdl2 import INIT_AUDIO, error, init_subsystem

    try:
        init_subsystem(INIT_AUDIO)
        names = audio.get_audio_device_names(True)
        if not names:
            raise Problem("host.no_microphone")
        return audio.AudioDevice(
            devicename=names[0], iscapture=True, frequency=RATE, audioformat=audio.AUDIO_S16LSB, numchannels=1,
            chunksize=_CHUNK, allowed_changes=0, callback=callback,
        )  # fmt: skip
    except error as refused:
        raise Problem("host.no_microphone") from refused
