"""Words in from other programs' files: 10,000 rows of a workbook and of an Anki package, and how that grows."""

from __future__ import annotations

import math
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import python_calamine as calamine

from altclass.content.card import Card
from altclass.content.deck import Deck
from altclass.content.exporters.anki import as_anki
from altclass.content.exporters.workbook import as_workbook
from altclass.content.importers.anki import read_anki
from altclass.content.importers.workbook import read_workbook
from altclass.dev.benches.row import Row, median_ms

MANY = 10_000
FEW = MANY // 10
Read = Callable[[Path], object]


def rows() -> Iterator[Row]:
    """Both forms, each beside a tenth of it."""
    forms: dict[str, tuple[Callable[[Deck], bytes], Read, float]] = {
        "xlsx": (as_workbook, read_workbook, 200.0),
        "apkg": (as_anki, read_anki, 300.0),
    }
    with tempfile.TemporaryDirectory(prefix="altclass-bench-") as folder:
        for form, (make, read, reach) in forms.items():
            took = {}
            for size in (FEW, MANY):
                file = Path(folder) / f"{size}.{form}"
                file.write_bytes(make(_deck(size)))
                took[size] = median_ms(lambda file=file, read=read: read(file), 5)  # type: ignore[misc]
            bare = median_ms(lambda file=file: _bare(file), 5) if form == "xlsx" else None  # type: ignore[misc]
            yield Row(f"{MANY:,} rows of {form} in", took[MANY], "ms", reach, bare, "calamine alone" if bare else "")
            power = math.log10(took[MANY] / took[FEW])
            yield Row(f"{form}, growth from {FEW:,} to {MANY:,} rows: power of the size", power, "", 1.1)


def _deck(size: int) -> Deck:
    cards = tuple(Card(f"word{number}", f"単語{number}") for number in range(size))
    return Deck("bench", {"en": "Bench"}, cards, shipped=False)


def _bare(file: Path) -> list[list[object]]:
    with calamine.load_workbook(file) as book:
        return book.get_sheet_by_index(0).to_python()  # type: ignore[return-value]
