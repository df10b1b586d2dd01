"""The sounds of English, linted: phonemes on every card, and pairs, phonics and chants that hold what they promise."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from pathlib import Path

from altclass.content.sounds import STRESS, strange_signs

Row = dict[str, str]


def faults_of_english(assets: Path, lexicon: list[Row]) -> Iterator[str]:
    """Every fault of the sounds under `assets`, one sentence each."""
    yield from faults_of_phonemes(lexicon, {row["key"]: row["ipa"] for row in rows_of(assets / "lexicon" / "ipa.csv")})


def faults_of_phonemes(lexicon: Iterable[Row], phonemes: dict[str, str]) -> Iterator[str]:
    """Words nobody can say, or said with signs that are no sound of English."""
    for row in lexicon:
        said = phonemes.get(row["key"], "")
        if not said:
            yield f"ipa.csv: {row['key']} has no phonemes; run python -m altclass.dev.english.phonemes"
        elif strange := strange_signs(said):
            yield f"ipa.csv: {row['key']} is said “{said}”; “{strange}” is no sound of English"
        elif " " in said and STRESS not in said:
            yield f"ipa.csv: nothing is stressed in “{said}” ({row['key']})"


def rows_of(path: Path) -> list[Row]:
    """The rows of a table; none where it is not there."""
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
