"""The sounds of English, linted: phonemes on every card, and pairs, phonics and chants that hold what they promise."""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from altclass.content.sounds import STRESS, sounds_of, strange_signs
from altclass.dev.english.lint_courses import faults_of_chants, faults_of_phonics
from altclass.dev.ruby_faults import faults_of_ruby

LEAST_PAIRS: Final = 150

Row = dict[str, str]
Sides = Sequence[Sequence[str]]  # for each side of a contrast, the sounds it may be; "" is no sound


def faults_of_english(assets: Path, lexicon: list[Row]) -> Iterator[str]:
    """Every fault of the sounds under `assets`, one sentence each."""
    said = {row["key"]: row["ipa"] for row in rows_of(assets / "lexicon" / "ipa.csv")}
    yield from faults_of_phonemes(lexicon, said)
    english = assets / "english"
    sounds = {row["word"]: row["ipa"] for row in rows_of(english / "ipa.csv")}
    contrasts = {each["id"]: each["sounds"] for each in json_of(english / "contrasts.json")}
    yield from faults_of_pairs(rows_of(english / "pairs.csv"), sounds, contrasts)
    words = {row["key"]: {**row, "ipa": said.get(row["key"], "")} for row in lexicon}
    yield from faults_of_phonics(json_of(english / "phonics.json"), words)
    themes = {theme for row in lexicon for theme in row["themes"].split()}
    yield from faults_of_chants(json_of(english / "chants.json"), themes)


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


def faults_of_pairs(pairs: list[Row], sounds: dict[str, str], contrasts: Mapping[str, Sides]) -> Iterator[str]:
    """Pairs that differ in more than the sound of their contrast, or whose letters and meanings are not there."""
    if len(pairs) < LEAST_PAIRS:
        yield f"pairs.csv: {len(pairs)} pairs; the bar is {LEAST_PAIRS}"
    yield from (
        f"pairs.csv: no pair for {each}" for each in sorted(set(contrasts) - {row["contrast"] for row in pairs})
    )
    seen = Counter((row["contrast"], *sorted((row["word_a"], row["word_b"]))) for row in pairs)
    yield from (f"pairs.csv: {' '.join(pair)} stands twice" for pair, count in seen.items() if count > 1)
    for row in pairs:
        for fault in _faults_of_pair(row, sounds, contrasts):
            yield f"pairs.csv: {row['word_a']}, {row['word_b']}: {fault}"


def _faults_of_pair(row: Row, sounds: dict[str, str], contrasts: Mapping[str, Sides]) -> Iterator[str]:
    if row["contrast"] not in contrasts:
        yield f"there is no contrast {row['contrast']}"
        return
    for side in "ab":
        if row[f"letters_{side}"] not in row[f"word_{side}"]:
            yield f"{row[f'word_{side}']} has no letters {row[f'letters_{side}']}"
        if not row[f"ja_{side}"]:
            yield f"{row[f'word_{side}']} has no meaning"
        yield from faults_of_ruby(row[f"ja_{side}"])
    first, second = (sounds_of(sounds.get(row[f"word_{side}"], "")) for side in "ab")
    if not only_apart(first, second, contrasts[row["contrast"]]):
        yield f"{''.join(first)} and {''.join(second)} are not told apart by {row['contrast']} alone"


def only_apart(first: Sequence[str], second: Sequence[str], sides: Sides) -> bool:
    """Whether one of the first side's sounds, changed into one of the second's, makes one word the other."""
    for a, b in ((sounds_of(a), sounds_of(b)) for a in sides[0] for b in sides[1]):
        for at in range(len(first)):
            end = at + len(a)
            if tuple(first[at:end]) == a and (*first[:at], *b, *first[end:]) == tuple(second):
                return True
    return False


def json_of(path: Path) -> list[dict[str, Any]]:
    """A list of objects; none where the file is not there."""
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else []


def rows_of(path: Path) -> list[Row]:
    """The rows of a table; none where it is not there."""
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
