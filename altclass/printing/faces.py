"""The face of a karuta card: a picture, a word, both, or the Japanese, in one size of letters for the whole set."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from altclass.content.card import Card
from altclass.content.pictures import picture_file
from altclass.content.ruby import plain
from altclass.printing.marks import Box, Mark, Picture, Text, broken

LETTER = 0.56  # width of an English letter, in sizes; the painter makes smaller what turns out wider


@dataclass(frozen=True, slots=True)
class Faces:
    """How all cards of a set look.  `show` is pictures, both, words or japanese."""

    show: str
    cards: Sequence[Card]

    def marks(self, cell: Box, card: Card) -> Iterator[Mark]:
        """One card; where it lacks what is wished for, its word alone."""
        box = cell.inset(0.08 * min(cell.w, cell.h))
        file = picture_file(card) if self.show in ("pictures", "both") else None
        if self.show == "japanese" and card.ja:
            yield Text(*box, card.ja, self._japanese(box), "centre", bold=True)
        elif file and self.show == "pictures":
            yield Picture(*box, file)
        elif file:
            yield Picture(box.x, box.y, box.w, 0.68 * box.h, file)
            yield self._word(box.below(0.7 * box.h), card)
        else:
            yield self._word(box, card)

    def _word(self, box: Box, card: Card) -> Text:
        longest = max(len(line) for each in self.cards for line in broken(each.en).split("\n"))
        size = min(box.w / (LETTER * max(5, longest)), 0.4 * box.h)
        own = max(len(line) for line in broken(card.en).split("\n"))
        # One very long phrase must not make every other card small.
        size = max(size, min(box.w / (LETTER * max(5, own)), 0.22 * box.w, 0.4 * box.h) * 0.7)
        return Text(*box, broken(card.en), size, "centre", bold=True)

    def _japanese(self, box: Box) -> float:
        longest = max(len(plain(each.ja)) for each in self.cards)
        return max(box.w / max(4, longest), 0.09 * box.w)
