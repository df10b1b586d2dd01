"""A card's sentence with a line where its word belongs."""

from __future__ import annotations

import re

from altclass.content.card import Card

GAP = "____"
ANY_ENDING = r"(?:s|es|ing|ed)?(?!\w)"
PLURAL_STAYS = r"(?=s?(?!\w))"


def gapped(card: Card, *, as_it_is: bool = False) -> str:
    """The sentence with a line for each form of the card's word ("I ____ home."); "" where none is found.

    With `as_it_is` only the word as it stands on the card makes a gap, so that it and every other word offered can
    fill it: a plural keeps its ending ("three ____s"), and "an" becomes "a(n)", which must not choose for the class.
    """
    forms = (card.en.rstrip(".!?"), *(() if as_it_is else card.forms.split()))
    words = "|".join(re.escape(form) for form in forms if form)
    ending = PLURAL_STAYS if as_it_is else ANY_ENDING
    told, count = re.subn(rf"(?<!\w)(?:{words}){ending}", GAP, card.sentence_en, flags=re.IGNORECASE)
    if not (words and count):
        return ""
    return re.sub(rf"\b(a)n?(?= {GAP})", r"\1(n)", told, flags=re.IGNORECASE) if as_it_is else told
