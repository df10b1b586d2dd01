"""Takes the padding out of a clip's file: the writer leaves some 770 bytes of nothing in each, a fifth of a word."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

_MAGIC: Final = b"OggS"
_HEAD: Final = 27  # bytes of a page before its table of segments (RFC 3533)
_SUM_AT: Final = 22  # where a page keeps its check sum
_TAGS: Final = b"OpusTags"


def _table() -> list[int]:
    """The CRC of RFC 3533: polynomial 0x04c11db7, nothing reflected."""
    sums = []
    for value in range(256):
        total = value << 24
        for _ in range(8):
            total = (total << 1) ^ (0x04C11DB7 if total & 0x80000000 else 0)
        sums.append(total & 0xFFFFFFFF)
    return sums


_SUMS: Final = _table()


def without_padding(content: bytes) -> bytes:
    """The same sound in fewer bytes: the comment page holds the encoder's name and no empty room after it."""
    return b"".join(_slim(page) for page in pages(content))


def pages(content: bytes) -> Iterator[bytes]:
    """The pages of an Ogg file.  Raises ValueError where a page does not begin as one."""
    at = 0
    while at < len(content):
        if content[at : at + 4] != _MAGIC:
            raise ValueError(f"no Ogg page at byte {at}")
        count = content[at + _HEAD - 1]
        end = at + _HEAD + count + sum(content[at + _HEAD : at + _HEAD + count])
        yield content[at:end]
        at = end


def _slim(page: bytes) -> bytes:
    body = page[_HEAD + page[_HEAD - 1] :]
    if not body.startswith(_TAGS):
        return page
    (length,) = struct.unpack_from("<I", body, len(_TAGS))
    kept = body[: len(_TAGS) + 4 + length] + struct.pack("<I", 0)  # no comments follow
    return _summed(page[: _HEAD - 1] + bytes([1, len(kept)]) + kept)


def _summed(page: bytes) -> bytes:
    empty = page[:_SUM_AT] + bytes(4) + page[_SUM_AT + 4 :]
    total = 0
    for byte in empty:
        total = ((total << 8) & 0xFFFFFFFF) ^ _SUMS[(total >> 24) ^ byte]
    return page[:_SUM_AT] + struct.pack("<I", total) + page[_SUM_AT + 4 :]
