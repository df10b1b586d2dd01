"""The content, linted like code: whole words, readings on every kanji, decks that hold, pictures there, sources named."""

from __future__ import annotations

import csv
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from altclass.content.grade import Grade
from altclass.content.sounds import strange_signs
from altclass.dev.english.lint import faults_of_english, json_of, rows_of
from altclass.dev.places import ROOT
from altclass.dev.ruby_faults import faults_of_ruby
from altclass.dev.sources import report
from altclass.dev.voice.clip import read_clips
from altclass.dev.voice.shelf import without_clip

COLUMNS = ["key", "en", "ja", "part", "grade", "themes", "picture", "sentence_en", "sentence_ja", "forms"]
MAY_BE_EMPTY = {"picture", "forms"}
PARTS = {"noun", "verb", "adjective", "adverb", "phrase", "number", "preposition", "pronoun", "conjunction"}
SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
FORMS = re.compile(r"[a-z/-]+( [a-z/-]+)?")  # went gone; children; better best; was/were been
PICTURED = 0.85  # the share of elementary words that must have a picture; later ones name much that has none
LEAST_DECKS, LEAST_CARDS, LEAST_CHAIN = 16, 320, 50_000

Row = dict[str, str]


@dataclass(frozen=True, slots=True)
class Assets:
    """The shipped files under one folder."""

    folder: Path

    def rows(self) -> list[Row]:
        """The lexicon's rows, as they stand."""
        with (self.folder / "lexicon" / "words.csv").open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def pictures(self) -> set[str]:
        """The stems of the pictures, in the case they are written in: Windows would not tell Dog from dog."""
        return {path.stem for path in (self.folder / "pictures").glob("*.webp")}

    def decks(self) -> list[Path]:
        """The deck files."""
        return sorted((self.folder / "decks").glob("*.json"))


def main() -> int:
    """Print every fault, or how much there is."""
    assets = Assets(ROOT / "assets")
    rows = assets.rows()
    print(*silent(assets.folder), sep="\n")
    print(*totals(assets.folder), sep="\n")
    good = f"{len(rows)} words, {len(assets.decks())} decks, {len(assets.pictures())} pictures: all whole."
    return report(faults(assets), good)


def totals(folder: Path) -> Iterator[str]:
    """How much there is to hear: clips, minutes and megabytes; pairs, phonics steps and chants."""
    clips = read_clips(folder / "voice" / "report.csv")
    size = sum((folder / "voice" / clip.speaker / clip.file).stat().st_size for clip in clips) / 1_000_000
    yield f"{len(clips)} clips, {sum(clip.seconds for clip in clips) / 60:.0f} minutes, {size:.1f} MB"
    steps = sum(
        len(group["steps"]) for order in json_of(folder / "english" / "phonics.json") for group in order["groups"]
    )
    pairs, chants = rows_of(folder / "english" / "pairs.csv"), json_of(folder / "english" / "chants.json")
    yield f"{len(pairs)} minimal pairs, {steps} steps of phonics, {len(chants)} chants"


def silent(folder: Path) -> Iterator[str]:
    """What no shipped voice says yet: told, not a fault, since the clips are rendered after the words are written."""
    for speaker, kind, missing in without_clip(folder):
        some = ", ".join(missing[:3])
        yield f"{speaker} has no clip yet of {len(missing)} {kind}: {some}{' ...' if len(missing) > 3 else ''}"


def faults(assets: Assets) -> list[str]:
    """Every fault of the content, one sentence each."""
    rows = assets.rows()
    return [
        *faults_of_lexicon(rows, assets.pictures()),
        *faults_of_decks(assets, {row["key"]: row for row in rows}),
        *faults_of_chain(assets.folder / "words" / "chain.txt"),
        *faults_of_english(assets.folder, rows),
        *faults_of_credits(assets.folder),
    ]


def faults_of_lexicon(rows: list[Row], pictures: set[str]) -> Iterator[str]:
    """Rows that are not whole, readings that are missing, pictures that are not there."""
    for number, row in enumerate(rows, start=2):
        yield from (f"words.csv line {number} ({row.get('key')}): {fault}" for fault in _faults_of_row(row, pictures))
    twice = [key for key, count in Counter(row["key"] for row in rows).items() if count > 1]
    yield from (f"words.csv: {key} stands twice" for key in twice)
    early = [row for row in rows if row["grade"].startswith("ES")]
    with_picture = sum(bool(row["picture"]) for row in early)
    if with_picture < PICTURED * len(early):
        yield f"words.csv: {with_picture} of {len(early)} elementary words have a picture; the bar is {PICTURED:.0%}"


def _faults_of_row(row: Row, pictures: set[str]) -> Iterator[str]:
    if list(row) != COLUMNS or any(value is None for value in row.values()):
        yield "does not have the ten columns"
        return
    yield from (f"{name} is empty" for name in COLUMNS if not row[name].strip() and name not in MAY_BE_EMPTY)
    yield from (f"{name} has spaces around it" for name in COLUMNS if row[name] != row[name].strip())
    if not SLUG.fullmatch(row["key"]):
        yield "the key is not a lower-case slug"
    if row["part"] not in PARTS:
        yield f"there is no part of speech “{row['part']}”"
    if row["grade"] not in set(Grade):
        yield f"there is no grade “{row['grade']}”"
    if row["picture"] and row["picture"] not in pictures:
        yield f"no picture {row['picture']}.webp"
    if row["forms"] and not FORMS.fullmatch(row["forms"]):
        yield f"the forms are not one or two words: “{row['forms']}”"
    if row["sentence_en"] and not row["sentence_en"].endswith((".", "?", "!")):
        yield "the English sentence does not end"
    yield from (f"{name}: {fault}" for name in ("ja", "sentence_ja") for fault in faults_of_ruby(row[name]))


def faults_of_decks(assets: Assets, lexicon: dict[str, Row]) -> Iterator[str]:
    """Decks with no title, unknown words or a word twice; too few of them; words that no deck holds."""
    held: set[str] = set()
    for path in assets.decks():
        deck = json.loads(path.read_text(encoding="utf-8"))
        held.update(card for card in deck["cards"] if isinstance(card, str))
        yield from (f"decks/{path.name}: {fault}" for fault in _faults_of_deck(deck, lexicon))
    if len(assets.decks()) < LEAST_DECKS or len(held) < LEAST_CARDS:
        yield f"{len(assets.decks())} decks hold {len(held)} words; the bar is {LEAST_DECKS} and {LEAST_CARDS}"
    yield from (f"words.csv: no deck holds {key}" for key in sorted(set(lexicon) - held))


def _faults_of_deck(deck: dict[str, object], lexicon: dict[str, Row]) -> Iterator[str]:
    title, cards = deck["title"], deck["cards"]
    if not isinstance(title, dict) or not (title.get("en") and title.get("ja")):
        yield "the title wants both languages"
    else:
        yield from faults_of_ruby(title["ja"])
    if deck["grade"] not in set(Grade):
        yield f"there is no grade “{deck['grade']}”"
    held = cards if isinstance(cards, list) else []
    for own in (card for card in held if isinstance(card, dict)):
        yield from _faults_of_own_card(own)
    keys = [card for card in held if isinstance(card, str)]
    yield from (f"no word {key}" for key in keys if key not in lexicon)
    yield from (f"{key} stands twice" for key, count in Counter(keys).items() if count > 1)


def _faults_of_own_card(card: dict[str, str]) -> Iterator[str]:
    """A card that stands in a deck only, as the words of the minimal pairs do."""
    missing = [name for name in ("en", "ja", "grade", "phonemes") if not card.get(name)]
    yield from (f"{card.get('en')} has no {name}" for name in missing)
    yield from faults_of_ruby(card.get("ja", ""))
    if strange := strange_signs(card.get("phonemes", "")):
        yield f"{card.get('en')} is said with “{strange}”, which is no sound of English"


def faults_of_chain(path: Path) -> Iterator[str]:
    """The word-chain dictionary: big enough, small letters only, sorted, nothing twice."""
    words = path.read_text(encoding="utf-8").split() if path.exists() else []
    if len(words) < LEAST_CHAIN:
        yield f"words/{path.name}: {len(words)} words, the bar is {LEAST_CHAIN}"
    if words != sorted(set(words)):
        yield f"words/{path.name}: not sorted, or a word stands twice"
    yield from (f"words/{path.name}: “{word}”" for word in words if not re.fullmatch(r"[a-z]+", word))


def faults_of_credits(folder: Path) -> Iterator[str]:
    """Files whose source and licence CREDITS.md does not say.  It names them in backticks, a pattern or a folder."""
    credits_file = folder / "CREDITS.md"
    told = re.findall(r"`([^`\n]+)`", credits_file.read_text(encoding="utf-8")) if credits_file.exists() else []
    patterns = {each.removeprefix("assets/").rstrip("/") for each in told}
    for path in sorted(path for path in folder.rglob("*") if path.is_file() and path != credits_file):
        name = path.relative_to(folder).as_posix()
        if not any(_named(name, pattern) for pattern in patterns):
            yield f"CREDITS.md does not name assets/{name}"


def _named(name: str, pattern: str) -> bool:
    return fnmatchcase(name, pattern) or fnmatchcase(name, f"{pattern}/*") or name == pattern


if __name__ == "__main__":
    raise SystemExit(main())
