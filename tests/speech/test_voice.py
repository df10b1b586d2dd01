"""English is read by an English voice, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from altclass.i18n import LANGS, sentence
from altclass.problems import Problem
from altclass.speech import wav
from altclass.speech.voice import SilentVoice, VoiceName, choose_english, english_voices

ZIRA = VoiceName("tok/zira", "Microsoft Zira Desktop - English (United States)", ("en-US",))
HAZEL = VoiceName("tok/hazel", "Microsoft Hazel Desktop - English (Great Britain)", ("en_GB",))
HARUKA = VoiceName("tok/haruka", "Microsoft Haruka Desktop - Japanese", ("ja-JP",))
HORTENSE = VoiceName("tok/hortense", "Microsoft Hortense Desktop - French", ("fr-FR",))
INDIA = VoiceName("tok/heera", "Microsoft Heera", ("en-IN",))


def test_an_american_voice_reads_before_a_british_one_before_others() -> None:
    assert english_voices([HARUKA, INDIA, HAZEL, ZIRA]) == (ZIRA, HAZEL, INDIA)


def test_a_teacher_may_choose_another_english_voice() -> None:
    assert choose_english([ZIRA, HAZEL], "TOK/HAZEL") == HAZEL


def test_a_japanese_voice_never_reads_english_even_if_it_is_asked_for() -> None:
    assert choose_english([HARUKA, HAZEL], HARUKA.id) == HAZEL


def test_a_pc_with_only_japanese_and_french_voices_is_told_so() -> None:
    with pytest.raises(Problem) as refused:
        choose_english([HARUKA, HORTENSE])
    for lang in LANGS:
        assert "Haruka" in sentence(refused.value, lang)
        assert "Hortense" in sentence(refused.value, lang)


def test_a_pc_without_any_voice_is_told_so() -> None:
    with pytest.raises(Problem, match=r"speech\.no_voice"):
        choose_english([])


@pytest.mark.parametrize(
    "voice",
    [
        VoiceName("1", "Microsoft Haruka Desktop", ("en-US",)),
        VoiceName("2", "Microsoft Haruka Desktop - Japanese"),
        VoiceName("3", "Kyoko", ("ja_JP",)),
        VoiceName("4", "Nanami", ("en-US", "ja-JP")),
    ],
)
def test_a_japanese_voice_is_known_by_its_name_or_any_of_its_languages(voice: VoiceName) -> None:
    assert voice.is_japanese
    assert not voice.is_english


def test_a_voice_of_no_known_language_is_english_only_if_its_name_says_so() -> None:
    assert VoiceName("1", "English (America)", ("Unknown Locale: 9",)).is_english
    assert not VoiceName("2", "Voice 2").is_english


def test_a_joke_voice_of_a_mac_is_not_taken_for_the_best_one() -> None:
    zarvox, samantha = VoiceName("z", "Zarvox", ("en_US",)), VoiceName("s", "Samantha", ("en_US",))
    assert choose_english([zarvox, samantha]) == samantha


def test_the_silent_voice_makes_a_second_of_quiet(tmp_path: Path) -> None:
    SilentVoice().render("dog", tmp_path / "dog.wav", slow=False)
    sound = wav.read(tmp_path / "dog.wav")
    assert (sound.seconds, sound.loudness, SilentVoice().voices()) == (1.0, 0.0, ())
