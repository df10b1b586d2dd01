"""Forty bingo sheets on A4, pictures and Japanese and all."""

from __future__ import annotations

import os
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from altclass.content.library import deck
from altclass.dev.benches.row import Row, median_ms
from altclass.launcher import paper
from altclass.printing import kinds

SHEETS = 40


def rows() -> Iterator[Row]:
    """The pages laid out, and painted as a PDF."""
    paper.ready()
    options = kinds.chosen("bingo", {})

    def sheets() -> None:
        paper.pdf(kinds.make("bingo", deck("animals"), options, 1, SHEETS, "A4"), "Bingo")

    yield Row("40 bingo sheets, A4, pictures and Japanese", median_ms(sheets, 5), "ms", 300)
