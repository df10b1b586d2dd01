"""The recogniser that judges minimal pairs, where it has been fetched; how a word is put to it, everywhere."""

from __future__ import annotations

import numpy as np
import pytest

from altclass.content.pairs import measured, pairs
from altclass.dev.places import ROOT
from altclass.dev.voice.clip import read_clips
from altclass.dev.voice.judge import PARTS, Judge, as_heard, named
from altclass.dev.voice.model import RATE
from altclass.dev.voice.orders import takes
from altclass.dev.voice.parts import STORE
from altclass.dev.voice.render import decoded

VOICE = ROOT / "assets" / "voice"


def test_a_word_is_put_by_the_names_of_its_sounds() -> None:
    assert named("raɪt") == "R AY T"
    assert named("ˈtʃɪkən") == "CH IH K AH N"
    assert named("bɜrd") == "B ER D"
    assert all(named(card.phonemes) for pair in pairs() for card in pair.words)


def test_a_clip_is_put_at_the_rate_that_it_hears() -> None:
    tone = np.sin(2 * np.pi * 440 * np.arange(RATE) / RATE).astype(np.float32) * 0.5
    heard = np.frombuffer(as_heard(tone), dtype="<i2")
    assert len(heard) == round(1.4 * 16_000)
    assert np.abs(heard[:3000]).max() < 300  # the quiet before it
    middle = np.abs(np.fft.rfft(heard[4000:20_000].astype(np.float64)))
    assert int(middle.argmax()) == 440


def test_it_is_one_exact_version() -> None:
    pinned = [line for line in PARTS.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    assert all("==" in line and "--hash=sha256:" in line for line in pinned)


@pytest.mark.skipif(not (STORE / "judge").is_dir(), reason="the recogniser has not been fetched")
def test_it_hears_right_and_light_and_not_the_wrong_way_round() -> None:
    clips = {
        clip.text: clip for clip in read_clips(VOICE / "report.csv") if clip.speaker == "am_michael" and not clip.slow
    }
    said = [decoded((VOICE / "am_michael" / clips[word].file).read_bytes()) for word in ("right", "light")]
    judge = Judge()
    assert judge.right(["raɪt", "laɪt"], said) == 2
    assert judge.right(["laɪt", "raɪt"], said) == 0


def test_every_pair_that_decks_hold_passed_a_judge() -> None:
    for found in measured().values():
        if not found.leave_out:
            assert found.apart == "yes" or found.recognised == 2


def test_both_words_of_a_pair_are_said_at_one_speed() -> None:
    chosen = takes()
    for pair in pairs():
        first, second = (chosen.get(("am_michael", card.en)) for card in pair.words)
        if first and second:
            assert first == second, pair.words
    assert {text for _speaker, text in chosen} <= {card.en for pair in pairs() for card in pair.words}
