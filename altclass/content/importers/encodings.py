"""Finds out how a text file was written: Japanese Excel saves CP932, everybody else UTF-8."""

from __future__ import annotations

import codecs
from pathlib import Path

from altclass.problems import Problem
from altclass.storage.reasons import reason

MOST_BYTES = 20_000_000  # a word list of 10,000 rows is under 1 MB
MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def read_text(path: Path) -> str:
    """The text of a file, whichever of UTF-8 (with or without BOM), CP932 or UTF-16 it is in.

    Raises Problem import.unreadable, import.too_large or import.encoding; the file is never changed.
    """
    try:
        size = path.stat().st_size
        content = path.read_bytes() if size <= MOST_BYTES else b""
    except OSError as refused:
        raise Problem("import.unreadable", file=path.name, why=reason(refused)) from refused
    if size > MOST_BYTES:
        raise Problem("import.too_large", file=path.name, megabytes=MOST_BYTES // 1_000_000)
    return decoded(content, path.name)


def decoded(content: bytes, name: str) -> str:
    """The text of those bytes.  A text with NUL signs in it is UTF-16 without a mark, or no text at all."""
    encodings = [encoding for mark, encoding in MARKS if content.startswith(mark)]
    if not encodings:
        encodings = _utf16_guesses(content) if b"\0" in content[:4096] else ["utf-8", "cp932"]
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise Problem("import.encoding", file=name)


def _utf16_guesses(content: bytes) -> list[str]:
    """English and separators put a NUL in every second byte: at odd places for little-endian text."""
    odd, even = content[1:4096:2].count(0), content[0:4096:2].count(0)
    return ["utf-16-le"] if odd > even else ["utf-16-be"]
