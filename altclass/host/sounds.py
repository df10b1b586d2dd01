"""Sound: words and short effects, decoded ahead; a room without a speaker goes on without, and says so."""

from __future__ import annotations

import contextlib
import queue
import threading
from collections import OrderedDict
from pathlib import Path

from altclass.host.sdl import pygame
from altclass.storage.paths import assets_dir

KEPT = 160  # decoded sounds
BUFFER = 512  # samples: 11.6 ms from play() to the first sound
EFFECT_VOLUME = 0.5


class Sounds:
    """The room's loudspeaker.  `reason` is "" when it works, else "muted" or "no_device"."""

    def __init__(self, *, muted: bool = False) -> None:
        self.muted = muted
        self._device = False
        self._asked = False
        self._lost = False
        self._decoded: OrderedDict[Path, pygame.mixer.Sound | None] = OrderedDict()
        self._wanted: queue.Queue[Path | None] = queue.Queue()
        self._lock = threading.Lock()
        self._decoder: threading.Thread | None = None
        self._word: pygame.mixer.Channel | None = None

    def open(self) -> None:
        """Ask for the device, once; without one the game goes on muted."""
        if self._asked:
            return
        self._asked = True
        try:
            pygame.mixer.init(44100, -16, 2, BUFFER)
            pygame.mixer.set_num_channels(8)
            pygame.mixer.set_reserved(1)
        except (pygame.error, NotImplementedError):
            return
        self._device = True
        self._word = pygame.mixer.Channel(0)
        self._decoder = threading.Thread(target=self._decode_for_ever, name="decoder", daemon=True)
        self._decoder.start()

    @property
    def reason(self) -> str:
        """Why nothing is heard; "" when it is."""
        if self.muted:
            return "muted"
        return "" if self._device and not self._lost else "no_device"

    def device_lost(self) -> None:
        """The cable was pulled.  The mixer is left alone: closing it on a dead device can kill the process (RIGS)."""
        self._lost = True

    def device_found(self) -> None:
        """A device is there (again)."""
        if self._lost and self._device:
            self._reopen()
        elif not self._device:
            self._asked = False
            self.open()
        self._lost = False

    def _reopen(self) -> None:
        with self._lock, contextlib.suppress(pygame.error):
            self._decoded.clear()
            pygame.mixer.quit()
            pygame.mixer.init(44100, -16, 2, BUFFER)
            self._word = pygame.mixer.Channel(0)

    def prepare(self, clip: Path) -> None:
        """Decode it ahead, off the frame's thread."""
        if self._device and clip not in self._decoded:
            self._wanted.put(clip)

    def say(self, clip: Path) -> bool:
        """Speak a word now; False where nothing can be heard."""
        sound = self._sound(clip) if not self.reason else None
        if sound is None or self._word is None:
            return False
        self._word.play(sound)
        return True

    def effect(self, name: str) -> None:
        """A short sound of the shipped ones; nothing where there is none."""
        file = assets_dir() / "sounds" / f"{name}.ogg"
        sound = self._sound(file) if not self.reason and file.is_file() else None
        if sound is not None:
            sound.set_volume(EFFECT_VOLUME)
            sound.play()

    def hush(self) -> None:
        """Stop everything."""
        if self._device and not self._lost and pygame.mixer.get_init():
            pygame.mixer.stop()

    def hush_word(self) -> None:
        """Stop the word being said."""
        if self._word is not None and not self._lost:
            self._word.stop()

    @property
    def speaking(self) -> bool:
        """Whether a word is being said."""
        return self._word is not None and not self._lost and self._word.get_busy()

    def _sound(self, clip: Path) -> pygame.mixer.Sound | None:
        with self._lock:
            if clip not in self._decoded:
                self._decoded[clip] = _decode(clip)
                if len(self._decoded) > KEPT:
                    self._decoded.popitem(last=False)
            self._decoded.move_to_end(clip)
            return self._decoded[clip]

    def _decode_for_ever(self) -> None:
        while (clip := self._wanted.get()) is not None:
            self._sound(clip)

    def close(self) -> None:
        """Be quiet; the device is given back only if it is alive."""
        self._wanted.put(None)
        if self._decoder is not None:
            self._decoder.join(0.3)
        if self._device and not self._lost:
            with self._lock, contextlib.suppress(pygame.error):  # never while a sound is being decoded
                pygame.mixer.stop()
                self._decoded.clear()
                pygame.mixer.quit()
                self._device = False


def _decode(clip: Path) -> pygame.mixer.Sound | None:
    try:
        return pygame.mixer.Sound(clip)
    except (pygame.error, OSError):
        return None
