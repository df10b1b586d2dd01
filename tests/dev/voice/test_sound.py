"""Loudness, cutting and checking, with sounds whose answer is known."""

from __future__ import annotations

import numpy as np
import pytest

from altclass.dev.voice.checks import doubts, measure
from altclass.dev.voice.cut import cut, islands
from altclass.dev.voice.loudness import TARGET, loudness
from altclass.dev.voice.model import RATE, Samples
from altclass.dev.voice.render import decoded, encoded


def tone(seconds: float, hertz: float = 997.0, height: float = 1.0, rate: int = RATE) -> Samples:
    return np.asarray(height * np.sin(2 * np.pi * hertz * np.arange(round(seconds * rate)) / rate), dtype=np.float32)


def quiet(seconds: float) -> Samples:
    return np.zeros(round(seconds * RATE), dtype=np.float32)


@pytest.mark.parametrize("rate", [24_000, 48_000])
def test_a_full_tone_at_997_hertz_is_as_loud_as_the_standard_says(rate: int) -> None:
    assert loudness(tone(2.0, rate=rate), rate) == pytest.approx(-3.01, abs=0.05)


def test_deep_tones_count_less_and_high_ones_more() -> None:
    low, mid, high = (loudness(tone(1.0, hertz), RATE) for hertz in (30.0, 997.0, 6000.0))
    assert low < mid < high
    assert high - mid == pytest.approx(3.3, abs=0.5)


def test_blocks_of_silence_do_not_count() -> None:
    """A plain mean over seven seconds would be 8.5 lower; the blocks that hold some of the tone take one."""
    alone = loudness(tone(1.0), RATE)
    assert loudness(np.concatenate([quiet(3.0), tone(1.0), quiet(3.0)]), RATE) == pytest.approx(alone, abs=1.3)


def test_a_clip_is_cut_close_and_a_tick_after_it_is_dropped() -> None:
    raw = np.concatenate([quiet(0.3), tone(0.5, height=0.3), quiet(0.4), tone(0.01, height=0.01), quiet(0.2)])
    clip, ran_out, ticks = cut(raw)
    assert ticks == 1
    assert not ran_out
    assert len(clip) / RATE == pytest.approx(0.52, abs=0.01)
    assert loudness(clip, RATE) == pytest.approx(TARGET, abs=0.1)


def test_the_closing_of_a_stop_does_not_part_a_word() -> None:
    word = np.concatenate([tone(0.3), quiet(0.15), tone(0.02, height=0.2)])
    assert len(islands(word)) == 1


def test_a_sound_that_runs_into_the_end_is_told() -> None:
    assert cut(np.concatenate([quiet(0.2), tone(0.5)]))[1]


def test_a_clip_comes_back_from_its_file_as_long_and_as_loud() -> None:
    clip = tone(0.6, height=0.15)
    back = decoded(encoded(clip))
    assert len(back) == len(clip)
    assert loudness(back, RATE) == pytest.approx(loudness(clip, RATE), abs=0.6)


def test_what_is_wrong_with_a_clip_is_said_in_words() -> None:
    good = cut(np.concatenate([quiet(0.1), tone(0.5), quiet(0.1)]))[0]
    assert doubts(measure(good, "dˈɔɡ."), slow=False, ran_out=False) == []
    assert doubts(measure(good, "dˈɔɡ."), slow=False, ran_out=True) == ["its sound reaches the end"]
    loud = measure(tone(0.5), "dˈɔɡ.")
    assert doubts(loud, slow=False, ran_out=False) == ["clipped", "not as loud as the others"]
    assert "too short for its sounds" in doubts(measure(good, "kəŋɡɹˌæʧəlˈAʃənz!"), slow=False, ran_out=False)
    assert "too long for its sounds" in doubts(measure(np.tile(good, 3), "ˈɑɹ."), slow=False, ran_out=False)
    late = measure(np.concatenate([quiet(0.2), good, quiet(0.3)]), "dˈɔɡ.")
    assert {"starts late", "ends in silence"} <= set(doubts(late, slow=False, ran_out=False))
