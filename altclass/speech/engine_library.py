"""Gets ready what pyttsx3 stands on: the PC's own speech, or the one that comes with AltClass."""

from __future__ import annotations

import ctypes
import importlib
import os
import sys
import types
from contextlib import suppress
from pathlib import Path

SYSTEM_ESPEAK = "libespeak-ng.so.1"


def make_ready(folder: Path) -> None:
    """Call once, before pyttsx3 is imported.  `folder` is the teacher's own and may be written to."""
    if sys.platform == "win32":
        with suppress(OSError):  # a folder that cannot be written: comtypes then looks for one itself
            point_comtypes_at(folder / "comtypes")
    elif sys.platform != "darwin":
        stay_off_the_loudspeaker()
        load_espeak()


def stay_off_the_loudspeaker() -> None:
    """espeak-ng opens the sound card even where it only writes files (pyttsx3 issue 441): show it none.

    The game needs the card.  PulseAudio gets an address where nobody answers, ALSA an empty configuration.
    """
    os.environ["PULSE_SERVER"] = "unix:" + os.devnull
    os.environ["ALSA_CONFIG_PATH"] = os.devnull


def load_espeak() -> str:
    """The system's espeak-ng or, without one, the wheel's; says which ("system", "bundled", "none").

    The wheel's library is called libespeak-ng.so.1 inside, so that once it is loaded pyttsx3 finds it by that name.
    """
    try:
        ctypes.CDLL(SYSTEM_ESPEAK)
    except OSError:
        return load_bundled_espeak()
    return "system"


def load_bundled_espeak() -> str:
    """Both steps must come before `import pyttsx3`: without the data path it looks on the PC that built it."""
    try:
        loader = importlib.import_module("espeakng_loader")
        os.environ["ESPEAK_DATA_PATH"] = str(loader.get_data_path())
        ctypes.CDLL(str(loader.get_library_path()))
    except (ImportError, OSError):
        return "none"
    return "bundled"


def point_comtypes_at(folder: Path) -> None:
    """Let comtypes write its code here: it does so at its first run, and fails in a folder that is closed to it.

    (comtypes issues 145, 161.)  Only Windows has comtypes; it asks `comtypes.gen.__path__` where to write.  The import follows with pyttsx3.
    """
    folder.mkdir(parents=True, exist_ok=True)
    generated = types.ModuleType("comtypes.gen")
    generated.__path__ = [str(folder)]
    sys.modules["comtypes.gen"] = generated
