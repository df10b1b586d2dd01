"""What a file gave, whatever its form: one value that a preview shows and that becomes a deck."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from altclass.content.card import Card
from altclass.problems import Problem

NONE: Mapping[int, str] = MappingProxyType({})
NO_TITLE: Mapping[str, str] = MappingProxyType({})


class Media(NamedTuple):
    """The pictures and sounds that came along: place of the card -> name inside the file.

    `read` gives the bytes of a name, bounded in size; it raises Problem import.* where the file is broken.
    """

    pictures: Mapping[int, str] = NONE
    sounds: Mapping[int, str] = NONE
    read: Callable[[str], bytes] | None = None


class Brought(NamedTuple):
    """What a file gave: the cards, one problem for each row that gave none, and the columns it was read by.

    `completed` counts the cards to which the built-in words added something (Japanese, picture, sentence).
    `title`, `grade` and `theme` are known only where the file is a whole deck.  `head` holds the first rows as
    they stand, for a preview in which the columns can be changed.  `rows` tells for each card the row it came from,
    counted from 1 as a spreadsheet does.
    """

    cards: tuple[Card, ...]
    faults: tuple[Problem, ...]
    columns: dict[str, int]
    completed: int
    media: Media = Media()
    title: Mapping[str, str] = NO_TITLE
    grade: str = ""
    theme: str = ""
    head: tuple[tuple[str, ...], ...] = ()
    rows: tuple[int, ...] = ()
