"""Finds out how a text file was written: Japanese Excel saves CP932; old mail and Unix have ways of their own."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from pathlib import Path

from altclass.problems import Problem
from altclass.storage.reasons import reason

MOST_BYTES = 20_000_000  # a word list of 10,000 rows is under 1 MB
MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
KANA = re.compile("[\u3041-\u30fe]")
NOT_ASCII = re.compile("[^\0-\x7f]")
NO_TEXT = re.compile("[\0-\x08\x0e-\x1a\uf8f0-\uf8f3]")  # controls, and bytes that CP932 has no letter for
KANJI_IN = (b"\x1b$B", b"\x1b$@")  # how ISO-2022-JP turns to Japanese


def read_text(path: Path) -> str:
    """The text of a file, whichever of UTF-8, CP932, UTF-16, ISO-2022-JP or EUC-JP it is in.

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
    for encoding in _encodings(content):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        text = text.removesuffix("\x1a")  # how DOS ended a file
        if not NO_TEXT.search(text):
            return text
    raise Problem("import.encoding", file=name)


def _encodings(content: bytes) -> Iterator[str]:
    """What to try, the surest first."""
    marked = next((encoding for mark, encoding in MARKS if content.startswith(mark)), "")
    if marked:
        yield marked
    elif b"\0" in content[:4096]:
        yield from _utf16_guesses(content)
    elif any(sign in content for sign in KANJI_IN) and content.isascii():
        yield "iso2022_jp_ext"
    else:
        yield "utf-8"
        yield from ("euc_jp", "cp932") if _is_euc_jp(content) else ("cp932", "euc_jp")


def _is_euc_jp(content: bytes) -> bool:
    """Whether it reads as kana in EUC-JP.  Its kana are half-width rubbish in CP932; CP932's kana are no EUC-JP at all.

    A list without any kana is left to CP932, which is what Japanese Excel writes.
    """
    try:
        text = content.decode("euc_jp")
    except UnicodeDecodeError:
        return False
    return len(KANA.findall(text)) * 4 > len(NOT_ASCII.findall(text))


def _utf16_guesses(content: bytes) -> list[str]:
    """English and separators put a NUL in every second byte: at odd places for little-endian text."""
    odd, even = content[1:4096:2].count(0), content[0:4096:2].count(0)
    return ["utf-16-le"] if odd > even else ["utf-16-be"]
