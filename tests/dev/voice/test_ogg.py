"""A clip's file without the writer's padding: smaller, and the same sound sample by sample."""

from __future__ import annotations

import io

import numpy as np
import pytest
import soundfile

from altclass.dev.voice.model import RATE
from altclass.dev.voice.ogg import pages, without_padding
from altclass.dev.voice.render import decoded


def _padded() -> bytes:
    tone = (0.3 * np.sin(2 * np.pi * 300 * np.arange(RATE) / RATE)).astype(np.float32)
    file = io.BytesIO()
    soundfile.write(file, tone, RATE, format="OGG", subtype="OPUS", compression_level=0.93)
    return file.getvalue()


def test_the_padding_goes_and_the_sound_stays() -> None:
    padded = _padded()
    slim = without_padding(padded)
    assert len(padded) - len(slim) > 500
    assert np.array_equal(decoded(padded), decoded(slim))
    assert len(list(pages(slim))) == len(list(pages(padded)))


def test_a_slim_file_is_left_as_it_is() -> None:
    slim = without_padding(_padded())
    assert without_padding(slim) == slim


def test_what_is_no_ogg_file_is_refused() -> None:
    with pytest.raises(ValueError, match="no Ogg page"):
        without_padding(b"RIFF" + bytes(40))
