"""Chants: twenty of our own, on four beats, called by one half of the class and answered by the other."""

from __future__ import annotations

import re

from altclass.content.chants import BEATS, by_stress, chants, seconds_a_line
from altclass.content.dictionary import chain_dictionary
from altclass.content.grade import Grade
from altclass.content.lexicon import lexicon


def test_there_is_a_chant_for_every_grade() -> None:
    assert len(chants()) >= 20
    assert {chant.grade for chant in chants().values()} == set(Grade)


def test_every_line_has_four_beats_and_both_halves_have_lines() -> None:
    for chant in chants().values():
        assert all(len(line.beats) == BEATS and line.beats[0] for line in chant.lines)
        assert {who for who, _lines in chant.halves()} == {"call", "response"}
        assert chant.halves()[0][0] == "call"


def test_a_line_reads_as_one_writes_it() -> None:
    pencil = chants()["wheres-my-pencil"]
    assert pencil.lines[1].text == "It's on the desk, on the desk! Look again!"
    assert chants()["have-you-ever"].lines[0].text == "Have you ever seen a whale in the sea?"


def test_no_two_chants_have_the_same_words() -> None:
    told = ["\n".join(line.text for line in chant.lines) for chant in chants().values()]
    assert len(set(told)) == len(told)


def test_a_faster_tempo_takes_less_time() -> None:
    assert seconds_a_line(60) == 4.0
    assert all(seconds_a_line(chant.bpm[0]) > seconds_a_line(chant.bpm[1]) for chant in chants().values())


def test_words_are_grouped_by_the_beat_that_one_claps() -> None:
    found = by_stress(lexicon().values())
    beats = {card.en: beat for beat, cards in found.items() for card in cards}
    assert (beats["banana"], beats["elephant"], beats["kangaroo"], beats["monkey"]) == ("oOo", "Ooo", "ooO", "Oo")
    assert all(beat.count("O") == 1 for beat in found)
    assert "dog" not in beats
    assert "fire" not in beats
    assert sum(map(len, found.values())) > 700


def test_no_chant_has_a_word_that_a_school_does_not_show() -> None:
    words = {
        word for chant in chants().values() for line in chant.lines for word in re.findall("[A-Za-z']+", line.text)
    }
    assert {word for word in words if chain_dictionary().is_unfit(word)} == set()
