"""Words in: a CSV of 10,000 rows, the chain's dictionary, the library."""

from __future__ import annotations

import csv
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from altclass.content import dictionary, lexicon, library
from altclass.content.importers.text_table import read_table
from altclass.dev.benches.row import Row, median_ms

MANY = 10_000


def rows() -> Iterator[Row]:
    """Imports, look-ups and loading."""
    with tempfile.TemporaryDirectory(prefix="altclass-bench-") as folder:
        yield from _imports(Path(folder) / "words.csv")
    yield from _dictionary()
    yield Row("all decks read, lexicon and all", median_ms(_all_decks), "ms")


def _imports(path: Path) -> Iterator[Row]:
    path.write_text("\n".join(["英語,日本語", *(f"word{n},単語{n}" for n in range(MANY))]), encoding="cp932")

    def bare() -> None:
        with path.open(encoding="cp932", newline="") as file:
            list(csv.reader(file))

    yield Row(
        "10,000 rows of CP932 CSV in", median_ms(lambda: read_table(path)), "ms", 20, median_ms(bare), "csv alone"
    )


def _dictionary() -> Iterator[Row]:
    def load() -> None:
        dictionary.chain_dictionary.cache_clear()
        dictionary.chain_dictionary()

    yield Row("word-chain dictionary, load", median_ms(load), "ms", 40)
    words = dictionary.chain_dictionary()
    asked = list(words.words[:: len(words.words) // 5000]) + ["zzzq"] * 500
    began = time.perf_counter()
    for word in asked:
        words.knows(word)
    yield Row("word-chain check", (time.perf_counter() - began) / len(asked) * 1e6, "us", 5)


def _all_decks() -> None:
    lexicon.lexicon.cache_clear()
    library.decks()
