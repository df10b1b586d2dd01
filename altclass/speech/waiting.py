"""The words that wait to be said: those a class waits for first, those made ahead after them, never too many."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass

MOST_PREPARED = 1000  # a lesson of 60 words in two speeds with sentences is 240
MOST_WANTED = 64


@dataclass(frozen=True, slots=True)
class Wish:
    """One text at one speed; or only that the voice be awake, which says nothing."""

    text: str
    slow: bool
    only_wake: bool = False


class Waiting:
    """A queue that nobody waits to get into.  The latest wanted word comes out first: it is the one on the screen."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._wanted: OrderedDict[Wish, None] = OrderedDict()
        self._prepared: OrderedDict[Wish, None] = OrderedDict()
        self._closed = False

    def want(self, wish: Wish) -> None:
        """Before all others.  With too many wanted, the oldest become merely prepared ones."""
        with self._changed:
            self._prepared.pop(wish, None)
            self._wanted[wish] = None
            self._wanted.move_to_end(wish)
            if len(self._wanted) > MOST_WANTED:
                demoted, _ = self._wanted.popitem(last=False)
                self._put_ahead(demoted)
            self._changed.notify()

    def prepare(self, wish: Wish) -> None:
        """After those already prepared; with too many, the oldest merely prepared one is dropped."""
        with self._changed:
            if wish not in self._wanted and wish not in self._prepared:
                self._put_ahead(wish)
                self._changed.notify()

    def _put_ahead(self, wish: Wish) -> None:
        self._prepared[wish] = None
        if len(self._prepared) > MOST_PREPARED:
            self._prepared.popitem(last=False)

    def take(self, wanted_only: bool = False, seconds: float | None = None) -> tuple[Wish, bool] | None:
        """The next wish and whether somebody waits for it; None after `seconds`, or when closed."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._has_one(wanted_only), seconds)
            if self._closed or not self._has_one(wanted_only):
                return None
            if self._wanted:
                return self._wanted.popitem(last=True)[0], True
            return self._prepared.popitem(last=False)[0], False

    def _has_one(self, wanted_only: bool) -> bool:
        return bool(self._wanted) or (bool(self._prepared) and not wanted_only)

    def close(self) -> None:
        """Everyone goes home; nothing comes out any more."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    @property
    def closed(self) -> bool:
        """Is it over?"""
        return self._closed

    def __len__(self) -> int:
        return len(self._wanted) + len(self._prepared)
