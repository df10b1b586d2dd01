"""The decks of minimal pairs: both words of a pair side by side, said by a voice, and marked while no ear approved."""

from __future__ import annotations

from altclass.content.library import deck, decks
from altclass.content.pairs import measured, pairs
from altclass.content.sounds import stress_of
from altclass.dev.english.decks import NOTE, OURS, SPEAKER
from altclass.dev.english.decks import decks as built
from altclass.speech.clips import ClipShelf

SOUND_DECKS = [found for found in decks()[0] if found.id.startswith("sounds-")]


def test_the_shipped_decks_are_those_that_the_table_asks_for() -> None:
    wanted = {name: [card if isinstance(card, str) else card.en for card in told.cards] for name, told in built()}
    found = [found for found in decks()[0] if found.id.startswith(OURS)]
    shipped = {each.id: [card.key or card.en for card in each.cards] for each in found}
    assert shipped == wanted


def test_right_and_light_stand_side_by_side() -> None:
    words = [card.en for card in deck("sounds-r-l").cards]
    assert words[:2] == ["right", "light"]
    assert len(words) >= 40


def test_every_card_can_be_heard_without_an_engine() -> None:
    shelf = ClipShelf(voice_key="", speaker=SPEAKER)
    silent = [card.en for found in SOUND_DECKS for card in found.cards if shelf.find(card.en) is None]
    assert silent == []


def test_a_deck_that_nobody_has_listened_to_says_so_in_both_languages() -> None:
    unheard = {key[1] for key, found in measured().items() if key[0] == SPEAKER and not found.heard_by}
    for found in SOUND_DECKS:
        if any(card.en in unheard for card in found.cards):
            assert found.note == NOTE, found.id
    assert set(NOTE) == {"en", "ja"}


def test_a_pair_that_the_voice_says_alike_is_in_no_deck() -> None:
    held = {
        (first.en, second.en)
        for found in SOUND_DECKS
        for first, second in zip(found.cards[::2], found.cards[1::2], strict=False)
    }
    alike = {(key[1], key[2]) for key, found in measured().items() if key[0] == SPEAKER and found.leave_out}
    assert len(alike) < 60
    assert not held & alike


def test_every_pair_was_looked_at_for_both_speakers() -> None:
    words = {tuple(card.en for card in pair.words) for pair in pairs()}
    for speaker in ("am_michael", "bf_emma"):
        assert {key[1:] for key in measured() if key[0] == speaker} == words


def test_words_of_one_beat_are_clapped_together() -> None:
    bananas = deck("beat-weak-strong-weak")
    assert "banana" in [card.en for card in bananas.cards]
    assert {stress_of(card.phonemes) for card in bananas.cards} == {"oOo"}
    assert 4 <= len(bananas.cards) <= 24


def test_phonics_words_stand_in_their_order() -> None:
    assert [card.en for card in deck("phonics-jolly-phonics").cards][:6] == ["sun", "ant", "ten", "pig", "pen", "nose"]
