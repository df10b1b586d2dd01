"""What is measured of two sounds, on sounds made here: where noise lies, where formants lie, which part is the vowel."""

from __future__ import annotations

import numpy as np
import pytest

from altclass.dev.voice import cues
from altclass.dev.voice.model import RATE, Samples


def _vowel(first: float, second: float, seconds: float = 0.3) -> Samples:
    """A buzz of 120 Hz through two resonances, as a mouth makes a vowel."""
    pulses = np.zeros(round(seconds * RATE))
    pulses[:: RATE // 120] = 1.0
    for hertz in (first, second):
        radius = np.exp(-np.pi * 80 / RATE)
        turn = 2 * radius * np.cos(2 * np.pi * hertz / RATE)
        out = np.zeros_like(pulses)
        for at in range(len(pulses)):
            out[at] = pulses[at] + turn * out[at - 1] - radius**2 * out[at - 2]
        pulses = out
    return np.asarray(0.3 * pulses / np.abs(pulses).max(), dtype=np.float32)


def _noise(low: float, high: float, seconds: float = 0.15) -> Samples:
    """Noise in a band of Hz."""
    spectrum = np.fft.rfft(np.random.default_rng(1).standard_normal(round(seconds * RATE)))
    hertz = np.fft.rfftfreq(round(seconds * RATE), 1 / RATE)
    spectrum[(hertz < low) | (hertz > high)] = 0
    sound = np.fft.irfft(spectrum, round(seconds * RATE))
    return np.asarray(0.05 * sound / np.abs(sound).max(), dtype=np.float32)


@pytest.mark.parametrize(("first", "second"), [(300, 2300), (700, 1100), (600, 1700)])
def test_formants_are_found_where_they_were_put(first: float, second: float) -> None:
    found = cues.formants(_vowel(first, second), 0.5)
    assert found == pytest.approx((cues.bark(first), cues.bark(second)), abs=0.7)


def test_the_vowel_is_found_behind_the_hiss() -> None:
    clip = np.concatenate([_noise(4000, 9000), _vowel(700, 1100)])
    start, end = cues.vowel(clip)
    assert start == pytest.approx(0.15 * RATE, abs=0.02 * RATE)
    assert end == pytest.approx(len(clip), abs=0.03 * RATE)


def test_sh_hisses_lower_than_s_before_the_vowel_and_after_it() -> None:
    s, sh = _noise(5000, 9000), _noise(2500, 5000)
    for place, order in (("first", 1), ("last", -1)):
        clips = [np.concatenate([each, _vowel(700, 1100)][::order]) for each in (s, sh)]
        middles = [cues.noise(clip, place)[2] for clip in clips]
        assert middles[0] - middles[1] > 2000


def test_l_has_more_sound_than_r_where_its_third_formant_is() -> None:
    light, right = (np.concatenate([_vowel(400, third, 0.1), _vowel(700, 1100)]) for third in (2800, 1700))
    assert cues.front_cue(light) - cues.front_cue(right) > 6
