"""Which file of an Anki package is which picture or sound: a JSON map in the old forms, packed messages in the new."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import zstandard

from altclass.content.importers.pack import MOST_BYTES

NAME_FIELD = 1  # of a media entry: its name; 2 its size, 3 its SHA-1
WINDOW = 128 * 1024 * 1024  # bytes a compressed file may make us hold
VARINT, FIXED64, BYTES, FIXED32 = 0, 1, 2, 5  # the kinds of value that protocol buffers know


def unpacked(content: bytes, most: int = MOST_BYTES) -> bytes:
    """What zstandard compressed, at most `most` bytes.  Raises ValueError where it is broken or larger."""
    reader = zstandard.ZstdDecompressor(max_window_size=WINDOW).stream_reader(content)
    try:
        whole = reader.read(most + 1)
    except (zstandard.ZstdError, MemoryError) as fault:
        raise ValueError(str(fault)) from fault
    if len(whole) > most:
        raise ValueError("too large")
    return whole


def old_list(content: bytes) -> dict[str, str]:
    """Name of a picture or sound -> its number, the name of its file in the package.  Raises ValueError."""
    try:
        told = msgspec.json.decode(content, type=dict[str, str])
    except (msgspec.DecodeError, RecursionError) as fault:
        raise ValueError(str(fault)) from fault
    return {name: number for number, name in told.items()}


def new_list(content: bytes) -> dict[str, str]:
    """The same from the new form: the entries stand in the order of their numbers.  Raises ValueError."""
    found: dict[str, str] = {}
    for number, (field, entry) in enumerate(_fields(content)):
        if field != 1 or not isinstance(entry, bytes):
            raise ValueError("not a list of media")
        name = next((value for at, value in _fields(entry) if at == NAME_FIELD and isinstance(value, bytes)), b"")
        found[name.decode("utf-8")] = str(number)
    return found


def _fields(message: bytes) -> Iterator[tuple[int, int | bytes]]:
    """The fields of one protocol-buffer message: number and value."""
    at = 0
    while at < len(message):
        tag, at = _varint(message, at)
        kind, value = tag & 7, b""
        if kind == VARINT:
            number, at = _varint(message, at)
            yield tag >> 3, number
            continue
        if kind == BYTES:
            size, at = _varint(message, at)
        elif kind in (FIXED64, FIXED32):
            size = 8 if kind == FIXED64 else 4
        else:
            raise ValueError("unknown kind of value")
        value, at = message[at : at + size], at + size
        if at > len(message):
            raise ValueError("cut off")
        yield tag >> 3, value


def _varint(message: bytes, at: int) -> tuple[int, int]:
    """A number of 7 bits a byte, and where the next thing begins."""
    value = shift = 0
    while at < len(message) and shift < 64:
        value |= (message[at] & 127) << shift
        at, shift = at + 1, shift + 7
        if message[at - 1] < 128:
            return value, at
    raise ValueError("cut off")
