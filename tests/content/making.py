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
            "！",
            "～",
            "「",
            "＝1",
            "＋",
            "=2",
            "{007|なな}",
            "😀",
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
# What else stands in lists that teachers have: it comes in put right, and from then on stays as it is.
AWKWARD = st.one_of(
    st.sampled_from([
        "007", "0", "1/2", "3-4", "1E5", "TRUE", "=1+1", "+81 3", "-Ken", "@home", "'tis", "''", '=HYPERLINK("x")', "tab\there", "two\nlines",
        "return\r\n", "  blanks  ", "ＦＵＬＬ　ＷＩＤＴＨ", "ﾊﾝｶｸ", "１２３", "ice cream 🍦", "👨‍👩‍👧", "naïve café", "don’t", "“quoted”", 'a"b', "a;b,c", "<b>bold</b>",
        "&amp;", "[sound:x.ogg]", "{{c1::x}}", "{犬|いぬ}", "{", "|}", "\ufeffmark", "zero\u200bwidth", "é", "がぎ", "x" * 119, "Ⅳ", "㍻", "ß",
    ]),
    st.text(st.characters(exclude_categories=("Cs", "Co", "Cn")), min_size=1, max_size=30),
)  # fmt: skip
ENGLISH_OF_A_KIND = AWKWARD.filter(lambda text: any(sign.isascii() and sign.isalpha() for sign in text))
AWKWARD_CARDS = st.builds(
    Card, en=ENGLISH_OF_A_KIND, ja=AWKWARD, sentence_en=AWKWARD, sentence_ja=AWKWARD, picture=st.just("")
)
AWKWARD_DECKS = st.lists(AWKWARD_CARDS, min_size=1, max_size=8).map(
    lambda cards: Deck("unit-3", {"en": "Unit 3", "ja": "Unit 3"}, tuple(cards), shipped=False)
)
BUILT_IN = st.sampled_from(sorted(lexicon())).map(lambda key: lexicon()[key])
DECKS = st.lists(
    st.one_of(OWN, BUILT_IN), min_size=1, max_size=12, unique_by=lambda card: (card.en, card.ja_plain)
).map(lambda cards: Deck("unit-3", {"en": "Unit 3", "ja": "Unit 3"}, tuple(cards), shipped=False))
