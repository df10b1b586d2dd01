"""Whether a text gives a word away, and sentences with a gap that do not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from altclass.content.card import Card
from altclass.content.distractors import LITTLE

GAP = "____"
WORDS = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
STROKE = re.compile(r"\s*[/／]\s*")  # a teacher writes own hints into the sentence: "It is big. / It is grey."
LESS = LITTLE | {"with", "for", "at", "and", "or", "be", "do", "did", "was", "were", "has"}


def words_of(text: str) -> list[str]:
    """The words of an English text, without its signs."""
    return WORDS.findall(text)


def tells(text: str, card: Card) -> bool:
    """Whether a text holds the card's word, a form of it, or a word of the same stem (act, actor)."""
    read = [word.lower() for word in words_of(text)]
    return any(_kin(word, said) for word in strong_words(card) for said in read) or _holds(read, card)


def gap_sentence(card: Card) -> str:
    """The card's sentence with a line for its word; "" where little is left, or the word still stands there.

    "a" or "an" before the gap becomes "a(n)": it must not give the first letter away.
    """
    if STROKE.search(card.sentence_en):
        return ""
    forms = "|".join(re.escape(form.rstrip(".!?")) for form in (card.en, *card.forms.split()))
    found, count = re.subn(rf"(?<!\w)(?:{forms})(?:s|es|ing|ed|d)?(?!\w)", GAP, card.sentence_en, flags=re.IGNORECASE)
    if not count or len(words_of(found.replace(GAP, ""))) < 2 or tells(found, card):
        return ""
    return re.sub(rf"\b(a)n?(?= {GAP})", r"\1(n)", found, flags=re.IGNORECASE)


def read_out(text: str) -> str:
    """A text with a gap as the voice reads it: "I like beep very much.", as teachers do."""
    return text.replace("(n) " + GAP, " beep").replace(GAP, "beep")


def own_hints(card: Card) -> list[str]:
    """What a teacher wrote as hints, with strokes between them; a hint that holds the word itself is left out."""
    told = STROKE.split(card.sentence_en.strip()) if STROKE.search(card.sentence_en) else []
    return [text for text in told if text and not tells(text, card)]


@lru_cache(maxsize=4096)
def strong_words(card: Card) -> frozenset[str]:
    """The words of a card that carry its meaning, with its irregular forms."""
    words = {word.lower() for word in words_of(card.en)}
    strong = {word for word in words - LESS if len(word) > 1} or words - LESS or words
    return frozenset(strong) | frozenset(card.forms.lower().split())


def _holds(read: Sequence[str], card: Card) -> bool:
    words = [word.lower() for word in words_of(card.en)]
    return bool(words) and any(list(read[at : at + len(words)]) == words for at in range(len(read)))


def _kin(word: str, said: str) -> bool:
    """The same word, or one that the other begins with (swim, swimming; fox, foxes); short ones only with an s."""
    short, long = sorted((word, said), key=len)
    return word == said or (len(short) >= 4 and long.startswith(short)) or (len(short) == 3 and long == f"{short}s")
