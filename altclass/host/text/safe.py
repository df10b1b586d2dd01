"""Any text at all goes through here before a font sees it: what would crash or cannot be drawn is left out."""

from __future__ import annotations

from functools import lru_cache

LONGEST = (
    2000  # characters; a card that holds a whole novel is shown as its beginning, and no font is asked for the rest
)


@lru_cache(maxsize=4096)
def safe_text(told: str) -> str:
    """The text without signs that no font draws: control signs, halves of signs, emoji, joiners (KNOWN_FAULTS 2.11)."""
    return "".join(" " if sign == "\t" else sign for sign in told[:LONGEST] if _drawable(sign))


def _drawable(sign: str) -> bool:
    code = ord(sign)
    if sign in "\n\t":
        return True
    hidden = code < 0x20 or 0x7F <= code < 0xA0 or 0x200B <= code <= 0x200F or 0x202A <= code <= 0x202E
    broken = 0xD800 <= code <= 0xF8FF or code in (0xFEFF, 0xFFFC, 0xFFFE, 0xFFFF) or 0xFE00 <= code <= 0xFE0F
    return not hidden and not broken and (code < 0x10000 or 0x20000 <= code <= 0x3FFFF)


def is_japanese(sign: str) -> bool:
    """Whether a sign is drawn with the Japanese font: kana, kanji, full-width signs, arrows and marks."""
    return "\u2190" <= sign <= "\u27bf" or sign >= "\u2e80"
