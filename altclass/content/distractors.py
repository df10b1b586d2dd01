"""Wrong answers for a quiz: near enough to make a class think, and never also right."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from itertools import permutations
from random import Random

from altclass.content.card import Card
from altclass.content.lexicon import lexicon
from altclass.content.ruby import kana, plain
from altclass.storage.paths import assets_dir

NOTE = re.compile(r"[（(\[［].*?[）)\]］]")  # 足（足首から先): what stands in brackets only explains
BETWEEN = re.compile(r"[・、，,/／;；]")
SIGNS = re.compile(r"[～〜\s。！？!?.…]")
WORDS = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
LITTLE = frozenset({"a", "an", "the", "my", "your", "to", "of", "in", "on", "i", "it", "it's", "i'm", "is", "are"})


def wrong_answers(
    right: Card, among: Iterable[Card], count: int, draw: Random, fits: Callable[[Card], bool] = lambda _: True
) -> tuple[Card, ...]:
    """So many cards that are wrong for `right` and for each other: those of the same part of speech first.

    They come from `among`; where it has too few, from the lexicon.  `fits` says which cards can be shown at all.
    Fewer come back only where both are used up.
    """
    found: list[Card] = []
    own = [card for card in among if card != right and fits(card)]
    near = [card for card in own if card.part == right.part]
    far = [card for card in own if card.part != right.part]
    _take(found, right, near, count, draw)
    _take(found, right, far, count, draw)
    for group in _kindred(right) if len(found) < count else ():
        _take(found, right, [card for card in group if fits(card)], count, draw)
    return tuple(found)


def _take(found: list[Card], right: Card, group: list[Card], count: int, draw: Random) -> None:
    """Add cards of a group, in an order that chance decides, until there are enough."""
    for card in draw.sample(group, len(group)):
        if len(found) == count:
            return
        if not any(also_right(card, other) for other in (right, *found)):
            found.append(card)


def _kindred(right: Card) -> tuple[list[Card], ...]:
    """Built-in words: those that share a theme and the part of speech, then those of the same part, then all."""
    words = list(lexicon().values())
    same = [card for card in words if card.part == right.part]
    return [card for card in same if set(card.themes) & set(right.themes)], same, words


@lru_cache(maxsize=65536)
def also_right(one: Card, other: Card) -> bool:
    """Whether one card could be taken for a right answer where the other is asked for, whatever is shown of it.

    The same or a wider English word (tea, green tea), the same Japanese in kanji or in kana (one of its meanings is
    enough, on whichever card of ours it stands: heat warms, and heat is a fever's), the same picture, the same sound,
    or words that people have listed as alike.
    """
    return (
        _overlap(_english(one.en), _english(other.en))
        or _name(other.en) in _alike().get(_name(one.en), frozenset())
        or any(_same_sense(ours, theirs) for ours in _senses(one) for theirs in _senses(other))
    )


def _same_sense(one: Card, other: Card) -> bool:
    return bool(one.picture and one.picture == other.picture) or _same_japanese(one.ja, other.ja)


def _senses(card: Card) -> tuple[Card, ...]:
    """The card, and those built-in ones of the same English with another meaning or picture."""
    return (card, *(other for other in _by_name().get(_name(card.en), ()) if other != card))


@cache
def _by_name() -> dict[str, tuple[Card, ...]]:
    found: dict[str, tuple[Card, ...]] = {}
    for card in lexicon().values():
        found[_name(card.en)] = (*found.get(_name(card.en), ()), card)
    return {name: cards for name, cards in found.items() if len(cards) > 1}


def _overlap(one: frozenset[str], other: frozenset[str]) -> bool:
    return one <= other or other <= one


@lru_cache(maxsize=4096)
def _english(text: str) -> frozenset[str]:
    """The words that carry meaning; all of them where none does."""
    words = frozenset(WORDS.findall(text.lower()))
    return words - LITTLE or words


def _name(text: str) -> str:
    return " ".join(WORDS.findall(text.lower()))


def _same_japanese(one: str, other: str) -> bool:
    """Whether two Japanese texts share a meaning, or one of them holds the other (ケーキ, パンケーキ)."""
    for read in (plain, kana):
        ours, theirs = _meanings(read(one)), _meanings(read(other))
        if any(a == b or _holds(a, b) or _holds(b, a) for a in ours for b in theirs):
            return True
    return False


def _holds(long: str, short: str) -> bool:
    """Numbers hold each other by accident (1日, 11日), and so do words of one letter."""
    return len(short) > 1 and short in long and not any(sign.isdigit() for sign in short)


@lru_cache(maxsize=8192)
def _meanings(text: str) -> frozenset[str]:
    parts = (SIGNS.sub("", part) for part in BETWEEN.split(NOTE.sub("", text)))
    return frozenset(part for part in parts if part)


@cache
def _alike() -> dict[str, frozenset[str]]:
    """For each word those that may be right for it (`assets/words/alike.txt`); nothing where the file is missing."""
    pairs: dict[str, set[str]] = {}
    for one, other in _listed():
        pairs.setdefault(_name(one), set()).add(_name(other))
    return {word: frozenset(others) for word, others in pairs.items()}


def _listed() -> Iterable[tuple[str, str]]:
    try:
        lines = (assets_dir() / "words" / "alike.txt").read_text(encoding="utf-8").splitlines()
    except OSError:
        return
    for line in lines:
        general, colon, special = line.partition(":")
        if line.startswith("#") or not line.strip():
            continue
        if colon:
            words = [word.strip() for word in special.split(",")]
            yield from ((general, word) for word in words)
            yield from ((word, general) for word in words)
        else:
            yield from permutations([word.strip() for word in line.split(",")], 2)
