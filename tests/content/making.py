"""Decks for round trips: words and sentences of any kind that a teacher may type."""

from __future__ import annotations

from hypothesis import strategies as st

from altclass.content.card import Card
from altclass.content.deck import Deck
from altclass.content.lexicon import lexicon

ENGLISH = st.from_regex(r"['=+@-]{0,2}[a-zA-Z0-9]{1,8}([ .,;!?'=<>&\"-]{1}[a-zA-Z0-9]{1,8}){0,3}", fullmatch=True)
JAPANESE = st.lists(
    st.sampled_from(
        [
            "{犬|いぬ}",
            "ねこ",
            "{学校|がっこう}",
            "へ",
            "{行|い}く",
            "ー",
            "カ",
            "{大|おお}きい",
            "A",
            "9",
            "<",
            "&",
            "、",
        ]
    ),
    max_size=5,
).map("".join)
OWN = st.builds(
    Card, en=ENGLISH, ja=JAPANESE, part=st.sampled_from(["", "noun", "phrase"]), grade=st.sampled_from(["", "ES3", "JHS2"]),
    themes=st.lists(st.sampled_from(["animals", "food", "town"]), unique=True).map(tuple),
    picture=st.sampled_from(["", "dog", "cat"]), sentence_en=st.one_of(st.just(""), ENGLISH), sentence_ja=JAPANESE,
    forms=st.sampled_from(["", "went gone"]),
)  # fmt: skip
BUILT_IN = st.sampled_from(sorted(lexicon())).map(lambda key: lexicon()[key])
DECKS = st.lists(
    st.one_of(OWN, BUILT_IN), min_size=1, max_size=12, unique_by=lambda card: (card.en, card.ja_plain)
).map(lambda cards: Deck("unit-3", {"en": "Unit 3", "ja": "Unit 3"}, tuple(cards), shipped=False))
