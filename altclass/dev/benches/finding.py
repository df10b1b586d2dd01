"""Search: how long one question takes at 10,000 cards, and how that grows from 100 to 100,000."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import cycle, islice

from altclass.content.card import Card
from altclass.content.dictionary import chain_dictionary
from altclass.content.finding import Index
from altclass.content.lexicon import lexicon
from altclass.dev.benches.row import Row, median_ms

MANY = 10_000
SIZES = (100, 1_000, MANY, 100_000)
# As typed: a whole word, a beginning, one letter, two slips, kanji, kana, romaji, something that is not there.
ASKED = ("dog", "ele", "e", "elefent", "学校", "がっこう", "gakkou", "xqzzvkw", "apple juice", "ﾄﾞﾗｺﾞﾝ")


def rows() -> Iterator[Row]:
    """The slowest kind of question, the making of the index, and the growth."""
    took = {size: _slowest(size) for size in SIZES}
    reach = {MANY: 16.0}
    for size, (asked, taken) in took.items():
        yield Row(
            f"search at {size:,} cards, slowest of {len(ASKED)} questions (“{asked}”)", taken, "ms", reach.get(size)
        )
    for size in SIZES[1:]:
        power = math.log10(took[size][1] / took[size // 10][1])
        yield Row(f"search, growth from {size // 10:,} to {size:,} cards: power of the size", power, "", 1.1)
    cards = cards_of(MANY)
    yield Row(f"search, {MANY:,} cards made ready", median_ms(lambda: Index(cards), 3), "ms")


def _slowest(size: int) -> tuple[str, float]:
    index = Index(cards_of(size))
    taken = {asked: median_ms(lambda asked=asked: index.find(asked), 5) for asked in ASKED}  # type: ignore[misc]
    return max(taken.items(), key=lambda pair: pair[1])


def cards_of(size: int) -> list[Card]:
    """So many cards with English of all lengths and Japanese as ours has it, none twice."""
    known = list(lexicon().values())[:size]
    words = chain_dictionary().words
    names = (word if turn == 0 else f"{word} {turn}" for turn in range(9) for word in words)
    more = zip(islice(names, size - len(known)), cycle(known), strict=False)
    return [*known, *(Card(f"{name}", ja=f"{card.ja}{name[:1]}", part=card.part) for name, card in more)]
