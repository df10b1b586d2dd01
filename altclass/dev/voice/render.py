"""Makes one clip: said by the model, cut, brought to loudness, written as Opus in Ogg, read back and measured."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
import soundfile

from altclass.dev.voice.checks import HIGHEST_PEAK, Measures, doubts, measure
from altclass.dev.voice.clip import Clip
from altclass.dev.voice.cut import CEILING, cut, rounded
from altclass.dev.voice.loudness import gain_to_target
from altclass.dev.voice.model import RATE, Samples
from altclass.dev.voice.ogg import without_padding
from altclass.dev.voice.orders import SCRIPT, Order
from altclass.dev.voice.parts import MODEL_NAME

_LOWER_CEILINGS: Final = (0.9, 0.85)  # for the few clips whose peaks Opus raises

Say = Callable[[str, str, float], Samples]


@dataclass(frozen=True, slots=True)
class Take:
    """One try at a clip: the file's bytes and what was measured."""

    content: bytes
    speed: float
    found: Measures
    ticks: int
    doubts: tuple[str, ...]


def render(order: Order, say: Say) -> tuple[bytes, Clip]:
    """The file's bytes and its row; at the first speed whose take raises no doubt, else the least doubtful one."""
    takes: list[Take] = []
    for speed in order.speeds:
        takes.append(_take(order, say(order.phonemes, order.speaker, speed), speed))
        if not takes[-1].doubts:
            break
    best = min(takes, key=lambda take: len(take.doubts))
    return best.content, _row(order, best)


def _take(order: Order, raw: Samples, speed: float) -> Take:
    clip, ran_out, ticks = cut(raw)
    heard = decoded(encoded(clip, order.compression))
    # Opus takes a little loudness away, more from some words than from others: give it back once.
    loud = clip * gain_to_target(heard, RATE)
    content, found = _coded(loud, CEILING, order)
    for ceiling in _LOWER_CEILINGS:
        if found.peak > HIGHEST_PEAK:
            content, found = _coded(loud, ceiling, order)
    return Take(content, speed, found, ticks, tuple(doubts(found, order.slow, ran_out)))


def _coded(loud: Samples, ceiling: float, order: Order) -> tuple[bytes, Measures]:
    content = encoded(rounded(loud, ceiling), order.compression)
    return content, measure(decoded(content), order.phonemes)


def encoded(clip: Samples, compression: float = 0.93) -> bytes:
    """Opus in Ogg, one channel at RATE; 0 is the largest file, 1 the smallest."""
    file = io.BytesIO()
    soundfile.write(file, clip, RATE, format="OGG", subtype="OPUS", compression_level=compression)
    return without_padding(file.getvalue())


def decoded(content: bytes) -> Samples:
    """The samples a player hears."""
    samples, rate = soundfile.read(io.BytesIO(content), dtype="float32")
    if rate != RATE or samples.ndim != 1:
        raise ValueError(f"a clip of {rate} Hz and {samples.ndim} dimensions")
    return np.asarray(samples, dtype=np.float32)


def _row(order: Order, take: Take) -> Clip:
    found = take.found
    return Clip(
        text=order.text,
        speaker=order.speaker,
        slow="slow" if order.slow else "",
        file=order.file,
        seconds=round(found.seconds, 3),
        lufs=round(found.lufs, 2),
        peak=round(found.peak, 3),
        lead=round(found.lead, 3),
        tail=round(found.tail, 3),
        seconds_a_phoneme=round(found.seconds_a_phoneme, 3),
        ticks=take.ticks,
        phonemes=order.phonemes,
        speed=take.speed,
        model=MODEL_NAME,
        script=SCRIPT,
        made_from=order.made_from,
        sha256=hashlib.sha256(take.content).hexdigest(),
        doubt="; ".join(take.doubts),
    )
