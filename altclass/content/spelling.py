"""What is true of a word's spelling: letters, words, first and last letter, and every second letter alone."""

from __future__ import annotations

from functools import lru_cache

from altclass.content.card import Card
from altclass.content.telling import WORDS, strong_words, words_of

Facts = dict[str, tuple[str, ...]]


@lru_cache(maxsize=8192)
def facts_of(card: Card) -> Facts:
    """What is true of a card, by the kind of hint; nothing for a kind that would tell the word."""
    words = words_of(card.en)
    letters = "".join(sign for sign in card.en if sign.isalnum())
    several = len(words) > 1
    spelt = all(len(word) == 1 for word in strong_words(card))  # P.E.: its initials are the whole word
    facts = {
        "part": (card.part,),
        "letters": () if several else (str(len(letters)),),
        "words": (str(len(words)),) if several else (),
        "last": (letters[-1:].lower(),) if len(letters) > 1 and not spelt else (),
        "first": (letters[:1].upper(),) if len(letters) > 1 and not spelt else (),
        "ends": (f"{letters[:1].upper()}…{letters[-1:].lower()}",) if len(letters) > 2 and not spelt else (),
        "initials": (" · ".join(word[0].upper() for word in words),) if several and not spelt else (),
        "shape": tuple(
            shape for shape in (_shape(card.en, 0), _shape(card.en, 1)) if not spelt and _hides(shape, letters)
        ),
    }
    return {kind: told if words else () for kind, told in facts.items()}


def _shape(text: str, first: int) -> str:
    """Every second letter of each word as a line: "e_e_h_n_", or from the second letter on "_l_p_a_t"."""
    return WORDS.sub(lambda match: "".join(s if at % 2 == first else "_" for at, s in enumerate(match[0])), text)


def _hides(shape: str, letters: str) -> bool:
    return len(letters) > 2 and "_" in shape and any(sign.isalnum() for sign in shape)
