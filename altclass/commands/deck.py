"""`altclass deck ID`: the cards of one deck, whole."""

from __future__ import annotations

from typing import Any

from altclass.commands.arguments import Arguments, helped, show, show_json
from altclass.content.card import Card
from altclass.content.library import deck
from altclass.content.pictures import picture_file
from altclass.content.ruby import plain


def run(args: list[str]) -> int:
    """Show the cards; 0.  Raises Problem content.no_such_deck."""
    if helped("deck", args):
        return 0
    parser = Arguments("deck")
    parser.add_argument("id")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args(args)
    cards = deck(given.id).cards
    if given.json:
        show_json([described(card) for card in cards])
    else:
        show("\n".join(f"{card.en}\t{card.ja_plain}\t{card.reading}" for card in cards))
    return 0


def described(card: Card) -> dict[str, Any]:
    """A card whole: plain texts beside those with ruby marks, and whether its picture is there."""
    return {
        "key": card.key,
        "en": card.en,
        "ja": card.ja_plain,
        "reading": card.reading,
        "ja_marked": card.ja,
        "phonemes": card.phonemes,
        "part": card.part,
        "grade": card.grade,
        "themes": list(card.themes),
        "picture": card.picture if picture_file(card) else "",
        "sentence": {"en": card.sentence_en, "ja": plain(card.sentence_ja), "ja_marked": card.sentence_ja},
    }
