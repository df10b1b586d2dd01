"""What the speaker and its worker say to each other: one line of JSON each, typed and numbered by version."""

from __future__ import annotations

from typing import TypeVar

import msgspec

from altclass.speech.voice import VoiceName

VERSION = 1
LONGEST_LINE = 1_000_000  # bytes; a hundred voices take 10,000


class Ask(msgspec.Struct, frozen=True, tag="ask"):
    """Say `text` into the file `to`.  `number` comes back with the answer, so that no word takes another's place."""

    number: int
    text: str
    slow: bool
    to: str
    version: int = VERSION


class Hello(msgspec.Struct, frozen=True, tag="hello"):
    """The worker is ready and will read with `voice`; `voices` are all there are, for the settings page."""

    engine: str
    voice: VoiceName
    voices: tuple[VoiceName, ...] = ()
    version: int = VERSION


class Done(msgspec.Struct, frozen=True, tag="done"):
    """The file is there, and the worker found nothing wrong with it."""

    number: int
    path: str
    version: int = VERSION


class Failed(msgspec.Struct, frozen=True, tag="failed"):
    """No file.  `fault` is one word ("silent"), or the key of a problem that no other word would escape (number 0)."""

    number: int
    fault: str
    params: dict[str, str] = {}
    version: int = VERSION


Answer = Hello | Done | Failed
Message = TypeVar("Message", Ask, Answer)
_answer: msgspec.json.Decoder[Answer] = msgspec.json.Decoder(Answer)
_ask = msgspec.json.Decoder(Ask)


class BadMessage(Exception):
    """Not one of ours, or of another version."""


def to_line(message: Ask | Answer) -> bytes:
    """The message as one line."""
    return msgspec.json.encode(message) + b"\n"


def to_answer(line: bytes) -> Answer:
    """What a worker said.  Raises BadMessage."""
    return _checked(_answer, line)


def to_ask(line: bytes) -> Ask:
    """What a speaker asked.  Raises BadMessage."""
    return _checked(_ask, line)


def _checked(decoder: msgspec.json.Decoder[Message], line: bytes) -> Message:
    try:
        message = decoder.decode(line)
    except msgspec.MsgspecError as broken:
        raise BadMessage(str(broken)) from broken
    if message.version != VERSION:
        raise BadMessage(f"version {message.version}")
    return message
