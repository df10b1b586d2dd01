"""`python -m altclass.dev.english.phonemes`: how every card of the lexicon is said, beside the lexicon as ipa.csv."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from altclass.dev.english.ipa import ipa
from altclass.dev.places import ROOT
from altclass.dev.voice.dictionary import Dictionary, NoSound
from altclass.dev.voice.parts import fetch
from altclass.dev.voice.reading import phonemes
from altclass.storage.files import write_whole

LEXICON: Final = ROOT / "assets" / "lexicon" / "words.csv"
IPA: Final = ROOT / "assets" / "lexicon" / "ipa.csv"
PAIRS: Final = ROOT / "assets" / "english" / "pairs.csv"
PAIRS_IPA: Final = ROOT / "assets" / "english" / "ipa.csv"


def main() -> int:
    """Write both tables; 1, and nothing written, if a word has no phonemes."""
    dictionary = Dictionary("us", fetch().dictionaries)
    try:
        cards = {row["key"]: said(row["en"], dictionary) for row in _rows(LEXICON)}
        words = {row[side]: said(row[side], dictionary) for row in _rows(PAIRS) for side in ("word_a", "word_b")}
    except NoSound as unknown:
        print(f"Nobody says how “{unknown}” sounds: give it a row in altclass/dev/voice/phonemes.csv", file=sys.stderr)
        return 1
    _write(IPA, "key", cards.items())
    _write(PAIRS_IPA, "word", words.items())
    print(f"{len(cards)} cards and {len(words)} words of pairs have phonemes")
    return 0


def said(text: str, dictionary: Dictionary) -> str:
    """The phonemes of a card's text in IPA.  Raises NoSound with the first word that nobody knows."""

    def sound(word: str) -> str:
        try:
            return dictionary.sound(word)
        except NoSound as unknown:
            raise LookupError(word) from unknown

    return ipa(phonemes(text, dictionary), text, sound)


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _write(path: Path, name: str, rows: Iterable[tuple[str, str]]) -> None:
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow((name, "ipa"))
    table.writerows(rows)
    write_whole(path, text.getvalue())


if __name__ == "__main__":
    raise SystemExit(main())
