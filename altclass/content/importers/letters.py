"""Puts right what stands in a cell: stray spaces, full-width letters, signs that nobody sees."""

from __future__ import annotations

import re
from unicodedata import is_normalized, normalize

from altclass.content.importers.formulas import unmarked

WRONG_WIDTH = re.compile("[０-９Ａ-Ｚａ-ｚ\uff66-\uff9f]+")
# Controls, halves of signs, and marks that turn the direction of writing: they can only deceive or break.
UNSEEN = re.compile(
    "[\0-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)


def english(cell: str) -> str:
    """English without stray spaces, full-width letters and the mark that keeps a formula from running."""
    if cell.isascii():
        if cell.isalnum():
            return cell
        text = cell.strip() if cell.isprintable() and "  " not in cell else seen(cell)
    else:
        text = seen(normalize("NFKC", cell))
    return unmarked(text) if text[:1] == "'" else text


def japanese(cell: str) -> str:
    """Japanese keeps its own ～ and ！; only full-width letters and half-width kana are put right."""
    if cell.isalnum() and is_normalized("NFKC", cell):
        return cell
    text = WRONG_WIDTH.sub(lambda found: normalize("NFKC", found[0]), seen(cell))
    return unmarked(text) if text[:1] == "'" else text


def seen(text: str) -> str:
    """The text without signs that nobody sees, and with single spaces."""
    return " ".join((text if text.isprintable() else UNSEEN.sub("", text)).split())
