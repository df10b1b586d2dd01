"""School years, from the third year of elementary school to the third of junior high."""

from __future__ import annotations

from enum import StrEnum


class Grade(StrEnum):
    """The year a word is usually met in.  English starts in ES3 (foreign language activities)."""

    ES3 = "ES3"
    ES4 = "ES4"
    ES5 = "ES5"
    ES6 = "ES6"
    JHS1 = "JHS1"
    JHS2 = "JHS2"
    JHS3 = "JHS3"

    @property
    def ja(self) -> str:
        """How a Japanese teacher says it: 小3, 中1."""
        return ("小" if self.value.startswith("ES") else "中") + self.value[-1]

    @property
    def rank(self) -> int:
        """0 for ES3 ... 6 for JHS3, to compare years."""
        return list(Grade).index(self)
