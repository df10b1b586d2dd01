"""What a card becomes when something is typed into one of its cells: a known word completes itself."""

from __future__ import annotations

from functools import cache

from altclass.content.card import Card
from altclass.content.grade import Grade
from altclass.content.importers.completing import card_of, known_words
from altclass.content.importers.letters import english, japanese
from altclass.content.lexicon import lexicon
from altclass.content.ruby import plain
from altclass.launcher.deck_editor.edits import own

BLANK = Card("")


def typed(card: Card, field: str, text: str) -> Card | None:
    """The card with this text in a field; None where the text means nothing there (a grade that is none)."""
    if field == "grade":
        year = grade_of(text)
        return None if year is None else own(card, grade=year)
    if field == "themes":
        return own(card, themes=tuple(dict.fromkeys(seen.lower() for seen in japanese(text).split())))
    clean = (english if field in ("en", "sentence_en") else japanese)(text)
    if field == "en":
        return _english(card, clean)
    if field == "ja":
        return _japanese(card, clean)
    return own(card, **{field: clean})


def grade_of(text: str) -> str | None:
    """ES5, es5, 小5 or nothing -> the grade as it is kept; None for all else."""
    clean = japanese(text).upper()
    names = {"": ""} | {year.value: year.value for year in Grade} | {year.ja: year.value for year in Grade}
    return names.get(clean)


def _english(card: Card, en: str) -> Card:
    """A new row, or a built-in word that nobody changed, becomes the built-in word that was typed."""
    if en == card.en:
        return card
    whole = lexicon().get(card.key) == card
    ja = "" if whole else card.ja
    if whole or card == BLANK or (not card.en and ja):
        found, is_known = card_of((en, ja, "", "", ""), known_words())
        if is_known:
            return found
    return own(card, en=en)


def _japanese(card: Card, ja: str) -> Card:
    """Japanese of a word we know brings its English, or at least its readings."""
    if ja == card.ja:
        return card
    same = by_japanese().get(plain(ja), ())
    if not card.en and len(same) == 1:
        return same[0]
    reading = next((found.ja for found in same if found.en == card.en), next((found.ja for found in same), ja))
    return own(card, ja=ja if ja != plain(ja) else reading)


@cache
def by_japanese() -> dict[str, tuple[Card, ...]]:
    """Built-in cards by their Japanese without readings."""
    found: dict[str, tuple[Card, ...]] = {}
    for card in lexicon().values():
        found[card.ja_plain] = (*found.get(card.ja_plain, ()), card)
    return found
