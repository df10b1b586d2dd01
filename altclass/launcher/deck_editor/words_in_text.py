"""Finds the words of a textbook page: those that AltClass knows, whole, and the others with their sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from altclass.content.card import Card
from altclass.content.distractors import LITTLE
from altclass.content.lexicon import lexicon
from altclass.content.telling import words_of

SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
MORE = """we he she they you this that these those and but or with at for from by as was were be been am do does did
not no so his her its our their me him us them he's she's what's there"""
LESS = LITTLE | frozenset(words_of(MORE))
LONGEST_PHRASE = 6  # words
LONGEST_SENTENCE = 160  # signs; longer ones are no example for a card
ENDINGS = (("ies", "y"), ("es", ""), ("s", ""), ("ing", ""), ("ing", "e"), ("ied", "y"), ("ed", ""), ("d", ""))


class Found(NamedTuple):
    """A word of the text.  `is_little` marks the, is, my: words one seldom makes a card of."""

    card: Card
    is_known: bool
    is_little: bool


def words_in(text: str) -> list[Found]:
    """The words in the order in which they come first, each once."""
    found: dict[tuple[str, str], Found] = {}
    for sentence in SENTENCE.findall(text):
        for one in _of_sentence(" ".join(sentence.split())):
            found.setdefault((one.card.en.lower(), one.card.ja), one)
    return list(found.values())


def _of_sentence(sentence: str) -> Iterator[Found]:
    words = words_of(sentence)
    at = 0
    while at < len(words):
        card, length = _known(words, at)
        if card is not None:
            yield Found(card, True, card.en.lower() in LESS)
        elif any(sign.isalpha() for sign in words[at]):
            yield _unknown(words[at], sentence, is_first=at == 0)
        at += length


def _known(words: list[str], at: int) -> tuple[Card | None, int]:
    """The longest known phrase that begins here, and how many words it takes."""
    small = [word.lower().replace("’", "'") for word in words[at : at + LONGEST_PHRASE]]
    for length in range(len(small), 0, -1):
        if card := _phrases().get(tuple(small[:length])):
            return card, length
    return next((card for base in _bases(small[0]) if (card := _phrases().get((base,)))), None), 1


def _bases(word: str) -> Iterator[str]:
    """What a form may come from: went, went -> go; cities -> city; running -> run."""
    if word in _forms():
        yield _forms()[word]
    for ending, put in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) + len(put) > 2:
            stem = word[: len(word) - len(ending)] + put
            yield stem
            if not put and stem[-1:] == stem[-2:-1]:
                yield stem[:-1]


def _unknown(word: str, sentence: str, is_first: bool) -> Found:
    """Small letters at the beginning of a sentence; a name inside one stays as it is."""
    en = word.lower() if is_first and word != "I" else word
    card = Card(en, sentence_en=sentence if len(sentence) <= LONGEST_SENTENCE and " " in sentence else "")
    return Found(card, False, en.lower() in LESS or len(en) == 1)


@cache
def _phrases() -> dict[tuple[str, ...], Card]:
    """The words of each built-in card -> the card; of two the one met first at school."""
    found: dict[tuple[str, ...], Card] = {}
    for card in sorted(lexicon().values(), key=lambda card: card.grade[:1] + card.grade[-1:]):
        found.setdefault(tuple(word.lower().replace("’", "'") for word in words_of(card.en)), card)
    return found


@cache
def _forms() -> dict[str, str]:
    """Irregular form -> the word in whose card it stands."""
    return {form.lower(): card.en.lower() for card in lexicon().values() for form in card.forms.split()}
