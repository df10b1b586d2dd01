"""Completes a teacher's word from the built-in one: its Japanese, picture and sentence."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

import msgspec

from altclass.content.card import Card
from altclass.content.lexicon import lexicon
from altclass.content.ruby import kana, marked, plain
from altclass.content.sounds import strange_signs

PICTURE = re.compile(r"(own:)?[a-z0-9][a-z0-9_-]{0,99}")


def card_of(cells: Sequence[str], known: Mapping[str, tuple[Card, ...]]) -> tuple[Card, bool]:
    """The card of a row, completed from the built-in word of the same English; and whether that added anything."""
    en, ja, reading, sentence_en, sentence_ja = cells
    same = known.get(en) or known.get(en.lower(), ())
    card = next((card for card in same if not ja or ja == card.ja or card.ja_plain == plain(ja)), None)
    if card is None:  # the same English with another meaning: the picture of the first may well be wrong
        own = marked(ja, reading) if reading else ja
        return Card(en, own, sentence_en=sentence_en, sentence_ja=sentence_ja), False
    if sentence_en and sentence_en != card.sentence_en:
        return msgspec.structs.replace(card, key="", sentence_en=sentence_en, sentence_ja=sentence_ja), True
    return card, True


def cells_of(card: Card) -> tuple[str, ...]:
    """The card as the cells of one of our own lists; `detailed` makes the same card of them."""
    ja, sentence_ja = card.ja_plain, plain(card.sentence_ja)
    return (
        card.en,
        ja,
        card.reading if card.reading != ja else "",
        card.sentence_en,
        sentence_ja,
        card.part,
        card.grade,
        " ".join(card.themes),
        card.forms,
        card.picture,
        card.key,
        card.ja if card.ja != ja else "",
        card.sentence_ja if card.sentence_ja != sentence_ja else "",
        card.phonemes,
    )


def detailed(cells: Sequence[str]) -> tuple[Card, bool]:
    """The card of a row of one of our own lists: all that it says counts, if it does not contradict itself."""
    en, ja, reading, sentence_en, sentence_ja = cells[:5]
    part, grade, themes, forms, picture, key, ja_marks, sentence_marks, phonemes = cells[5:]
    marks_fit = (plain(ja_marks), kana(ja_marks)) == (ja, reading or ja)
    card = Card(
        en=en,
        ja=ja_marks if ja_marks and marks_fit else marked(ja, reading) if reading else ja,
        key=key if _names(key, en, ja) else "",
        part=part,
        grade=grade,
        themes=tuple(themes.split()),
        picture=picture if PICTURE.fullmatch(picture) else "",
        sentence_en=sentence_en,
        sentence_ja=sentence_marks if plain(sentence_marks) == sentence_ja else sentence_ja,
        forms=forms,
        phonemes=phonemes if not strange_signs(phonemes) else "",
    )
    return card, False


def _names(key: str, en: str, ja: str) -> bool:
    """A row in which the word was typed over is no longer the built-in word whose key still stands there."""
    card = lexicon().get(key)
    return card is not None and (card.en, card.ja_plain) == (en, ja)


@cache
def known_words() -> dict[str, tuple[Card, ...]]:
    """Built-in cards by their English in small letters; "orange" has two."""
    found: dict[str, tuple[Card, ...]] = {}
    for card in lexicon().values():
        found[card.en.lower()] = (*found.get(card.en.lower(), ()), card)
    return found
