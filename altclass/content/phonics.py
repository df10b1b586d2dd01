"""Phonics in three orders: which letters make which sound, each with a key word that has a picture and a voice."""

from __future__ import annotations

from functools import cache

import msgspec

from altclass.content.card import Card
from altclass.content.lexicon import lexicon
from altclass.content.sounds import asked_sounds, sounds_of
from altclass.storage.paths import assets_dir


class Step(msgspec.Struct, frozen=True):
    """One thing to teach: letters, their sound in IPA, the key of a built-in word, and where in it the sound stands.

    `place` is "first", "middle" or "last".
    """

    letters: str
    sound: str
    word: str
    place: str

    @property
    def card(self) -> Card:
        """The key word, with its picture."""
        return lexicon()[self.word]


class Group(msgspec.Struct, frozen=True):
    """What is taught together, in a week or two."""

    title: dict[str, str]
    steps: tuple[Step, ...]


class Order(msgspec.Struct, frozen=True):
    """One way through the letters; no order is better than another, so a teacher goes on with the pupils' own."""

    id: str
    title: dict[str, str]
    groups: tuple[Group, ...]

    @property
    def steps(self) -> tuple[Step, ...]:
        """All steps, one after the other."""
        return tuple(step for group in self.groups for step in group.steps)


@cache
def orders() -> dict[str, Order]:
    """The orders by id: jolly-phonics, letters-and-sounds, a-to-z."""
    told = msgspec.json.decode((assets_dir() / "english" / "phonics.json").read_bytes(), type=list[Order])
    return {order.id: order for order in told}


def begins_with(card: Card, sound: str) -> bool:
    """Whether a word begins with a sound, whatever its letters say: phone with f, city with s."""
    asked = asked_sounds(sound)
    return bool(asked) and sounds_of(card.phonemes)[: len(asked)] == asked
