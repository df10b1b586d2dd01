"""Which words are a slip of the finger away from what was typed: a letter wrong, missing, too many, or two swapped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

SHORTEST = 3  # letters; of shorter ones everything is near to everything
ONE, TWO = 1, 2
LONG = 6  # letters from which two slips are forgiven


class Nearness:
    """The words of all cards, each once, with the set of its letters: most are ruled out by that alone."""

    def __init__(self, *fields: Sequence[str]) -> None:
        self._places: dict[str, set[int]] = {}
        for texts in fields:
            for place, text in enumerate(texts):
                for word in {text.strip(), *text.split()} if text else ():
                    self._places.setdefault(word, set()).add(place)
        by_length: dict[int, list[tuple[int, str]]] = {}
        for word in self._places:
            by_length.setdefault(len(word), []).append((_letters(word), word))
        self._by_length = by_length

    def find(self, *typed: str) -> list[int]:
        """Places of the cards whose words are near, the nearest first."""
        found: dict[int, int] = {}
        for asked in dict.fromkeys(typed):
            if len(asked) < SHORTEST:
                continue
            allowed = TWO if len(asked) >= LONG else ONE
            for word in self._candidates(asked, allowed):
                slips = distance(asked, word, allowed)
                if slips <= allowed:
                    for place in self._places[word]:
                        found[place] = min(slips, found.get(place, slips))
        return sorted(found, key=lambda place: (found[place], place))

    def _candidates(self, asked: str, allowed: int) -> Iterable[str]:
        """Words of about that length that share nearly all letters."""
        own = _letters(asked)
        for length in range(max(1, len(asked) - allowed), len(asked) + allowed + 1):
            for letters, word in self._by_length.get(length, ()):
                if (own & ~letters).bit_count() <= allowed and (letters & ~own).bit_count() <= allowed:
                    yield word


def _letters(word: str) -> int:
    """One bit a letter."""
    bits = 0
    for sign in word:
        bits |= 1 << (ord(sign) & 63)
    return bits


def distance(one: str, other: str, most: int) -> int:
    """How many slips lie between two words (swapped neighbours are one); `most` + 1 for anything farther."""
    before, last = list[int](), list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
        before, last = last, row
    return min(last[-1], most + 1)
