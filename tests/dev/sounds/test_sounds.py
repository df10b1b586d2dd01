"""The sounds of a lesson, read back: short, soft, equally loud, with no click and nothing clipped."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
import soundfile

from altclass.dev.sounds import score
from altclass.dev.sounds.__main__ import FOLDER, write
from altclass.dev.sounds.loudness import TARGET, decibels, levelled, loudness
from altclass.dev.sounds.score import SOUNDS
from altclass.dev.sounds.tones import RATE, SCALE, mallet, pitch, together

if TYPE_CHECKING:
    from altclass.dev.sounds.tones import Samples

EACH = pytest.mark.parametrize("name", SOUNDS)
LONGEST = {"applause": 3.0, "bell": 3.5, "draw": 2.5, "time_up": 2.0, "start": 2.0, "fanfare": 2.0}


def heard(name: str, folder: Path = FOLDER) -> Samples:
    sound, rate = soundfile.read(folder / f"{name}.ogg")
    assert rate == RATE
    return np.asarray(sound)


def test_the_folder_holds_just_these_sounds_in_under_half_a_megabyte() -> None:
    files = list(FOLDER.iterdir())
    assert {path.name for path in files} == {f"{name}.ogg" for name in SOUNDS}
    assert sum(path.stat().st_size for path in files) < 500_000


@EACH
def test_a_sound_is_over_before_the_class_waits_for_it(name: str) -> None:
    assert 0.05 < len(heard(name)) / RATE <= LONGEST.get(name, 1.0)


@EACH
def test_all_sounds_are_about_equally_loud(name: str) -> None:
    assert loudness(heard(name)) == pytest.approx(TARGET, abs=1.0)


@EACH
def test_nothing_is_clipped(name: str) -> None:
    assert 0.1 < np.abs(heard(name)).max() < 0.95


@EACH
def test_no_sound_clicks_when_it_begins_or_ends(name: str) -> None:
    sound = np.abs(heard(name))
    assert decibels(float(sound[:4].max())) < -48
    assert decibels(float(sound[-200:].max())) < -48


@EACH
def test_a_sound_rises_softly_but_is_there_at_once(name: str) -> None:
    sound = np.abs(heard(name))
    first_ms = sound[: RATE // 1000].max()
    assert first_ms < 0.35 * sound.max(), "within a millisecond: a click"
    assert sound[: RATE // 8].max() > 0.02, "within an eighth of a second: late"


@EACH
def test_no_sound_is_a_buzzer(name: str) -> None:
    """A buzzer's energy is in its high harmonics; ours lies below 5 kHz, and no loud square edge stands in it."""
    sound = heard(name)
    mono = sound if sound.ndim == 1 else sound.mean(axis=1)
    power = np.abs(np.fft.rfft(mono)) ** 2
    assert power[np.fft.rfftfreq(len(mono), 1 / RATE) > 5000].sum() < 0.05 * power.sum()
    assert np.abs(np.diff(mono)).max() < 0.5


def test_a_mistake_sounds_lower_and_softer_than_a_right_answer() -> None:
    assert brightness(heard("wrong")) < 0.6 * brightness(heard("correct"))


def brightness(sound: Samples) -> float:
    """The middle of the sound's energy, in hertz."""
    power = np.abs(np.fft.rfft(sound)) ** 2
    return float((np.fft.rfftfreq(len(sound), 1 / RATE) * power).sum() / power.sum())


def test_the_applause_is_in_both_ears_and_the_rest_in_one_channel() -> None:
    assert heard("applause").shape[1] == 2
    assert all(heard(name).ndim == 1 for name in SOUNDS if name != "applause")


def test_every_note_is_of_one_key() -> None:
    notes = re.findall(r'[" ]([A-H][#b]?)\d(?=[" ])', Path(score.__file__).read_text(encoding="utf-8"))
    assert len(notes) > 30
    assert set(notes) <= set(SCALE)


def test_a_above_middle_c_is_440_and_c_is_three_steps_up_from_it() -> None:
    assert pitch("A4") == pytest.approx(440)
    assert pitch("C5") == pytest.approx(523.25, abs=0.01)
    assert pitch("C4") == pytest.approx(261.63, abs=0.01)


def test_a_sound_laid_later_begins_later() -> None:
    note = mallet("C5", 0.1)
    both = together((0, 1.0, note), (0.2, 0.5, note))
    assert len(both) == len(note) + round(0.2 * RATE)
    assert np.allclose(both[round(0.2 * RATE) :], 0.5 * note)


@pytest.mark.parametrize("volume", [0.001, 1.0, 50.0])
def test_any_sound_is_brought_to_the_common_loudness(volume: float) -> None:
    even = levelled(volume * mallet("G4"))
    assert loudness(even) == pytest.approx(TARGET, abs=0.3)
    assert np.abs(even).max() <= 0.89


def test_the_workshop_makes_the_same_sound_again(tmp_path: Path) -> None:
    for name in ("flip", "applause"):  # those made of noise
        assert name in write(name, tmp_path)
        again, shipped = heard(name, tmp_path), heard(name)
        assert again.shape == shipped.shape
        assert np.abs(again - shipped).max() < 0.02
