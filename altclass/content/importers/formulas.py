"""Keeps a spreadsheet from running a word as a formula, and takes the mark off again when the word comes back.

A cell that begins with = + - @, a tab or a return is run by Excel even in quotes (CWE-1236).  A ' before it makes
it text; the suffix "-ful" and a pupil called "-Ken" come back as they were, and so does a word that began with '.
"""

from __future__ import annotations

import re

RUNS = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
MARKED = re.compile(r"'+[=+\-@\t\r\n＝＋－＠]")


def marked_text(text: str) -> str:
    """The text with ' before it where a spreadsheet would run it."""
    return f"'{text}" if RUNS.match(text) else text


def kept_text(text: str) -> str:
    """The text as it must stand where nothing runs, so that `unmarked` gives it back: "'-ful" needs a mark more."""
    return f"'{text}" if MARKED.match(text) else text


def unmarked(text: str) -> str:
    """The text without that mark."""
    return text[1:] if MARKED.match(text) else text
