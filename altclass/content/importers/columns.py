"""Which column of a list is which: by its heading, else by what stands in it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

FIELDS = ("en", "ja", "reading", "sentence_en", "sentence_ja")
# In our own lists only.
DETAILS = ("part", "grade", "themes", "forms", "picture", "key", "ja_marks", "sentence_marks", "phonemes")
HEADINGS = {
    "en": {"en", "english", "word", "words", "term", "front", "英語", "単語", "英単語", "語"},
    "ja": {"ja", "jp", "japanese", "meaning", "definition", "back", "日本語", "意味", "訳", "和訳"},
    "reading": {"reading", "kana", "hiragana", "furigana", "よみ", "読み", "ふりがな", "読み方", "かな", "よみがな"},
    "sentence_en": {"sentence", "sentence_en", "example", "例文", "英文", "例文英語"},
    "sentence_ja": {"sentence_ja", "translation", "例文訳", "例文の意味", "例文日本語", "日本語訳"},
    **{field: {field} for field in DETAILS},
}
KANA_ONLY = re.compile(r"[\u3040-\u30ff・ー\s]+")
JAPANESE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff々]")
LOOKED_AT = 50  # rows are enough to tell columns apart


def headings(row: Sequence[str]) -> dict[str, int]:
    """Field -> column of a heading row; empty where the row is no heading."""
    found: dict[str, int] = {}
    for column, cell in enumerate(row):
        name = cell.strip().strip("\ufeff").lower().replace(" ", "_")
        for field, names in HEADINGS.items():
            if name in names and field not in found:
                found[field] = column
    return found if "en" in found else {}


def guessed(rows: Sequence[Sequence[str]]) -> dict[str, int]:
    """Field -> column by what stands there: the first English column, the first Japanese one, a kana one beside it."""
    sample = rows[:LOOKED_AT]
    width = max((len(row) for row in sample), default=0)
    cells = [[_narrow(row[column]) for row in sample if column < len(row)] for column in range(width)]
    kinds = [_kind([cell for cell in column if cell]) for column in cells]
    found = {"en": kinds.index("en")} if "en" in kinds else {}
    wanted = {"ja": ("ja", "kana"), "reading": ("kana",)}
    for field, fitting in wanted.items():
        free = [column for kind in fitting for column, k in enumerate(kinds) if k == kind]
        free = [column for column in free if column not in found.values()]
        if free and (field == "ja" or "ja" in found):
            found[field] = free[0]
    return found


def is_japanese(rows: Sequence[Sequence[str]], column: int) -> bool:
    """Whether most of what stands in a column is Japanese."""
    cells = [_narrow(row[column]) for row in rows[:LOOKED_AT] if column < len(row)]
    return _kind([cell for cell in cells if cell]) in ("ja", "kana")


def _narrow(cell: str) -> str:
    return unicodedata.normalize("NFKC", cell).strip()


def _kind(cells: Sequence[str]) -> str:
    """en, ja, kana, or "" for numbers and empty columns; what most cells are, the column is."""
    kana = sum(KANA_ONLY.fullmatch(cell) is not None for cell in cells)
    japanese = sum(JAPANESE.search(cell) is not None for cell in cells)
    latin = sum(any("a" <= sign <= "z" for sign in cell.lower()) for cell in cells) - japanese
    if japanese * 2 > len(cells):
        return "kana" if kana == japanese else "ja"
    return "en" if latin * 2 > len(cells) else ""
