"""The spelling lists of SCOWL (Debian package `scowl`), sorted by how common a word is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

# Sizes up to 60 are words most grown-ups know; 70 and above are for crossword players.
SIZES = (10, 20, 35, 40, 50, 55, 60)
# British, American and their variants, so that colour and color, pyjamas and pajamas are all right.
# Contractions, abbreviations, names and capitals have lists of their own, which are left alone.
FAMILIES = (
    "english", "american", "british", "british_z", "variant_1", "variant_2", "variant_3",
    "british_variant_1", "british_variant_2",
)  # fmt: skip
PLAIN = re.compile("[a-z]{3,}")


def scowl_words(folder: Path) -> set[str]:
    """Every plain word of three letters and more.  Raises FileNotFoundError where the package is not there."""
    lists = [folder / f"{family}-words.{size}" for size in SIZES for family in FAMILIES]
    there = [path for path in lists if path.is_file()]
    if not there:
        raise FileNotFoundError(f"no SCOWL word list in {folder}: apt-get install scowl")
    words = (line for path in there for line in path.read_text(encoding="latin-1").split("\n"))
    return {word for word in words if PLAIN.fullmatch(word)}
