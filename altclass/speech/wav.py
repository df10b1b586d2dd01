"""Opens a sound that an engine wrote, and asks whether it can really be that word."""

from __future__ import annotations

import math
import struct
import sys
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from operator import add, mul
from pathlib import Path

HEADER = struct.Struct("<4sI4s4sIHHIIHH4sI")  # the 44 bytes that every WAV of ours begins with
BIGGEST = 40_000_000  # bytes; 300 slow characters at 48 kHz stereo are under 20 MB
QUIETEST = 60.0  # root mean square of 16-bit samples; engines speak at 1000-6000, a dead one writes 0
MOST_CLIPPED = 0.02  # share of samples at the very edge; noise and overflow stand at 0.3 and more

_PCM, _EXTENSIBLE = 1, 0xFFFE


class BadWav(Exception):
    """This file is not that word.  `reason` is one word for the journal, such as "silent"."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Sound:
    """One channel of 16-bit samples and how many of them make a second."""

    rate: int
    samples: array[int]

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return len(self.samples) / self.rate

    @property
    def loudness(self) -> float:
        """Root mean square, 0 to 32768; every fourth sample tells it well enough, at a quarter of the time."""
        some = self.samples[::4]
        return math.sqrt(sum(map(mul, some, some)) / len(some)) if some else 0.0


def quiet(seconds: float, rate: int = 22050) -> Sound:
    """Nothing, for so long."""
    return Sound(rate, array("h", bytes(2 * int(seconds * rate))))


def read(path: Path) -> Sound:
    """A PCM WAV of 8 to 32 bits and any channels, as one 16-bit channel.  Raises BadWav."""
    try:
        if path.stat().st_size > BIGGEST:
            raise BadWav("too_big")
        content = path.read_bytes()
    except OSError as missing:
        raise BadWav("no_file") from missing
    return parse(content)


def parse(content: bytes) -> Sound:
    """The same from bytes in memory.  Raises BadWav."""
    if len(content) < 12 or content[:4] != b"RIFF" or content[8:12] != b"WAVE":
        raise BadWav("not_wav")
    chunks = dict(_chunks(content))
    if len(chunks.get(b"fmt ", b"")) < 16 or b"data" not in chunks:
        raise BadWav("not_wav")
    kind, channels, rate, _, _, bits = struct.unpack("<HHIIHH", chunks[b"fmt "][:16])
    if kind == _EXTENSIBLE and len(chunks[b"fmt "]) >= 26:
        (kind,) = struct.unpack("<H", chunks[b"fmt "][24:26])
    if kind != _PCM or not 1 <= channels <= 8 or not 8000 <= rate <= 192_000:
        raise BadWav("odd_format")
    return Sound(rate, _one_channel(_sixteen_bits(chunks[b"data"], bits), channels))


def _chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Name and body of each part; a body that the file does not hold whole is a fault, not a short sound."""
    at = 12
    while at + 8 <= len(content):
        name, size = struct.unpack_from("<4sI", content, at)
        if at + 8 + size > len(content):
            raise BadWav("cut_short")
        yield name, content[at + 8 : at + 8 + size]
        at += 8 + size + size % 2


def _sixteen_bits(body: bytes, bits: int) -> array[int]:
    if bits == 8:
        return array("h", [(level - 128) << 8 for level in body])
    if bits not in (16, 24, 32):
        raise BadWav("odd_format")
    width = bits // 8
    body = body[: len(body) // width * width]
    top = bytearray(len(body) // width * 2)  # the two highest bytes of each sample are all we keep
    top[0::2], top[1::2] = body[width - 2 :: width], body[width - 1 :: width]
    samples = array("h", bytes(top))
    if sys.byteorder == "big":
        samples.byteswap()
    return samples


def _one_channel(samples: array[int], channels: int) -> array[int]:
    if channels == 1:
        return samples
    whole = len(samples) // channels * channels
    left, right = samples[0:whole:channels], samples[1:whole:channels]
    return array("h", [both // 2 for both in map(add, left, right)])


def check(sound: Sound, text: str) -> None:
    """Can this be `text`, slow or not?  Raises BadWav: too_short, too_long, silent, clipped."""
    shortest, longest = plausible_seconds(text)
    if sound.seconds < shortest:
        raise BadWav("too_short")
    if sound.seconds > longest:
        raise BadWav("too_long")
    if sound.loudness < QUIETEST:
        raise BadWav("silent")
    clipped = sound.samples.count(32767) + sound.samples.count(-32768)
    if clipped > MOST_CLIPPED * len(sound.samples):
        raise BadWav("clipped")


def plausible_seconds(text: str) -> tuple[float, float]:
    """Shortest and longest that `text` can take, silence left out at the shortest and in at the longest.

    A figure ("11,111,111") is read out in words, so that it may take long for its length.
    """
    letters = sum(map(str.isalnum, text))
    figures = sum(map(str.isdigit, text))
    signs = sum(not (mark.isalnum() or mark.isspace()) for mark in text)
    return 0.07 + 0.018 * min(letters, 200), 3.0 + 0.35 * letters + 0.8 * figures + 0.7 * signs


def write(sound: Sound, to: Path) -> None:
    """A plain 16-bit WAV with the 44-byte header, not yet safe against a pulled plug: see cache."""
    samples = sound.samples
    if sys.byteorder == "big":
        samples = samples[:]
        samples.byteswap()
    body = samples.tobytes()
    shape = (16, _PCM, 1, sound.rate, sound.rate * 2, 2, 16)
    to.write_bytes(HEADER.pack(b"RIFF", 36 + len(body), b"WAVE", b"fmt ", *shape, b"data", len(body)) + body)


def is_whole(path: Path) -> bool:
    """Is there a WAV as `write` makes it, all its bytes there?  Reads 44 bytes, since a game asks often."""
    try:
        with path.open("rb", buffering=0) as file:
            head = file.read(HEADER.size)
            size = file.seek(0, 2)
    except OSError:
        return False
    if len(head) < HEADER.size:
        return False
    riff, _, wave, fmt, *_, data, length = HEADER.unpack(head)
    marks_fit = (riff, wave, fmt, data) == (b"RIFF", b"WAVE", b"fmt ", b"data")
    return marks_fit and length > 0 and size == HEADER.size + length
