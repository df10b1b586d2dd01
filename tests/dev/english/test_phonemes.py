"""The voice's phonemes as a school dictionary prints them, and the lint that looks at every card."""

from __future__ import annotations

import pytest

from altclass.dev.english.ipa import ipa
from altclass.dev.english.lint import faults_of_phonemes

SOUNDS = {"bed": "bˈɛd", "room": "ɹˈum", "hot": "hˈɑt", "air": "ˈɛɹ", "head": "hˈɛd", "ache": "ˈAk"}


def _sound(word: str) -> str:
    return SOUNDS[word]


@pytest.mark.parametrize(
    ("said", "text", "printed"),
    [
        ("dˈɔɡ.", "dog", "dɔɡ"),
        ("bənˈænə.", "banana", "bəˈnænə"),
        ("ʤˈæpᵊn.", "Jap'n", "ˈdʒæpən"),
        ("bˈɛdɹˌum.", "bedroom", "ˈbɛdˌrum"),
        ("hˌɑtˈɛɹ bəlˈun.", "hot-air balloon", "ˌhɑtˈɛr bəˈlun"),
        ("ɪkspˈɛnsɪv.", "expensive", "ɪkˈspɛnsɪv"),
        ("ˈIs kɹˌim.", "ice cream", "ˈaɪs ˌkrim"),
        ("ˌI hæv ɐ hˈɛdˌAk.", "I have a headache.", "ˌaɪ hæv ə ˈhɛdˌeɪk"),
        ("sɛptˈɛmbəɹ.", "September", "sɛpˈtɛmbər"),
        ("sˈɪŋəɹ.", "singer", "ˈsɪŋər"),
    ],
)
def test_stress_stands_before_its_syllable(said: str, text: str, printed: str) -> None:
    assert ipa(said, text, _sound) == printed


def test_the_lint_names_words_that_cannot_be_said() -> None:
    told = {"dog": "dɔɡ", "cat": "kæx", "ice-cream": "aɪs krim"}
    found = list(faults_of_phonemes([{"key": key} for key in ("dog", "cat", "ice-cream", "pig")], told))
    assert len(found) == 3
    assert "“x” is no sound of English" in found[0]
    assert "nothing is stressed" in found[1]
    assert "pig has no phonemes" in found[2]
