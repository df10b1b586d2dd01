"""Messages arrive on a thread of their own; here they wait for the loop."""

from __future__ import annotations

import contextlib
import queue
from collections.abc import Iterator

from altclass.play.messages import Message


class Inbox:
    """Messages in the order they came; `ended` once nobody will send any more."""

    def __init__(self) -> None:
        self._messages: queue.SimpleQueue[Message] = queue.SimpleQueue()
        self.ended = False

    def put(self, message: Message) -> None:
        """Called on the wire's thread."""
        self._messages.put(message)

    def end(self) -> None:
        """Called on the wire's thread: the launcher has gone."""
        self.ended = True

    @property
    def waiting(self) -> bool:
        """Whether there is something to take."""
        return not self._messages.empty()

    def taken(self) -> Iterator[Message]:
        """All that has come so far."""
        with contextlib.suppress(queue.Empty):
            while True:
                yield self._messages.get_nowait()

    def next(self, seconds: float) -> Message | None:
        """The next message, waited for that long at the most."""
        try:
            return self._messages.get(timeout=seconds)
        except queue.Empty:
            return None
