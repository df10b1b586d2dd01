"""Messages arrive on a thread of their own; here they wait for the loop, which is woken by an event of pygame."""

from __future__ import annotations

import contextlib
import queue
from collections.abc import Iterator

from altclass.host.sdl import pygame
from altclass.play.messages import Message

WOKEN = pygame.event.custom_type()


class Inbox:
    """Messages in the order they came; `ended` once nobody will send any more."""

    def __init__(self) -> None:
        self._messages: queue.SimpleQueue[Message] = queue.SimpleQueue()
        self.ended = False

    def put(self, message: Message) -> None:
        """Called on the wire's thread."""
        self._messages.put(message)
        self._wake()

    def end(self) -> None:
        """Called on the wire's thread: the launcher has gone."""
        self.ended = True
        self._wake()

    def taken(self) -> Iterator[Message]:
        """All that has come so far."""
        with contextlib.suppress(queue.Empty):
            while True:
                yield self._messages.get_nowait()

    @staticmethod
    def _wake() -> None:
        with contextlib.suppress(pygame.error):  # the queue is full, so the loop is awake
            pygame.event.post(pygame.Event(WOKEN))
