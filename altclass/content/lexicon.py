"""The lexicon: every built-in word once, whole, so that one correction mends every deck."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

from altclass.content.card import Card
from altclass.problems import Problem
from altclass.storage.paths import assets_dir


@cache
def lexicon() -> dict[str, Card]:
    """All built-in cards by key.  Raises Problem content.lexicon_missing where the file is gone or broken."""
    path = assets_dir() / "lexicon" / "words.csv"
    try:
        with path.open(encoding="utf-8", newline="") as file:
            sounds = _sounds(path.with_name("ipa.csv"))
            return {row["key"]: _card(row, sounds.get(row["key"], "")) for row in csv.DictReader(file)}
    except (OSError, KeyError, ValueError, TypeError) as fault:
        raise Problem("content.lexicon_missing", path=str(path)) from fault


def _sounds(path: Path) -> dict[str, str]:
    """How each word is said, by its key; a card can do without, so a missing table is no fault."""
    if not path.is_file():
        return {}
    with path.open(encoding="utf-8", newline="") as file:
        return {row["key"]: row["ipa"] for row in csv.DictReader(file)}


def _card(row: dict[str, str], phonemes: str) -> Card:
    return Card(
        en=row["en"],
        ja=row["ja"],
        key=row["key"],
        part=row["part"],
        grade=row["grade"],
        themes=tuple(row["themes"].split()),
        picture=row["picture"],
        sentence_en=row["sentence_en"],
        sentence_ja=row["sentence_ja"],
        forms=row.get("forms", ""),
        phonemes=phonemes,
    )
