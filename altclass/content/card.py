"""A card: one word with all that a class may see or hear of it."""

from __future__ import annotations

import msgspec

from altclass.content.ruby import kana, plain


class Card(msgspec.Struct, frozen=True, omit_defaults=True):
    """One word or phrase.  `ja` and `sentence_ja` carry their readings as ruby marks.

    `key` is its key in the lexicon, or "" for a teacher's own card.  `picture` is the stem of a shipped
    picture, or "own:<hash>" for one in the teacher's folder, or "".  `forms` are the irregular forms: past and
    past participle (went gone), plural (children), comparison (better best); "" where all is regular.
    `phonemes` is how the word is said, in the notation of content/sounds.py, or "" where nobody has said so.
    """

    en: str
    ja: str = ""
    key: str = ""
    part: str = ""
    grade: str = ""
    themes: tuple[str, ...] = ()
    picture: str = ""
    sentence_en: str = ""
    sentence_ja: str = ""
    forms: str = ""
    phonemes: str = ""

    @property
    def ja_plain(self) -> str:
        """The Japanese without readings: 犬."""
        return plain(self.ja)

    @property
    def reading(self) -> str:
        """The Japanese as it is read: いぬ."""
        return kana(self.ja)
